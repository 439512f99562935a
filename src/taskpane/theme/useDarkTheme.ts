import { useSyncExternalStore } from "react";
import { officeContext } from "../officeContext";

const query = "(prefers-color-scheme: dark)";

/** Whether the pane is dark: as Excel is where it says so, else as the system is. */
export function useDarkTheme(): boolean {
  const preferred = useSyncExternalStore(subscribe, isPreferred);
  return officeContext().officeTheme?.isDarkTheme ?? preferred;
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => {
    media.removeEventListener("change", listener);
  };
}

function isPreferred(): boolean {
  return matchMedia(query).matches;
}
