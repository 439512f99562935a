import { useSyncExternalStore } from "react";
import type { KeyboardEvent } from "react";

import type { AddinManifest } from "../manifest/addinManifest";
import type { RibbonState } from "../ribbon/ribbonState";
import type { PageTexts } from "./pageTexts";

/** The tab that shows the grid's own tools. */
export const homeTab = "home";

interface RibbonTabsProps {
  readonly manifest: AddinManifest;
  readonly ribbon: RibbonState | undefined;
  readonly texts: PageTexts;
  readonly selected: string;
  readonly onSelect: (tabId: string) => void;
}

export function RibbonTabs({ manifest, ribbon, texts, selected, onSelect }: RibbonTabsProps) {
  const view = useSyncExternalStore(ribbon?.subscribe ?? neverChanges, () => ribbon?.view());
  const shown = manifest.tabs.filter(({ id }) => view?.hiddenTabs.has(id) !== true);
  const tabs = [{ id: homeTab, label: texts.home }, ...shown];
  /** Left and Right go from tab to tab. */
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    const next = (tabs.findIndex(({ id }) => id === selected) + step + tabs.length) % tabs.length;
    onSelect(tabs[next]?.id ?? homeTab);
    event.currentTarget.querySelectorAll<HTMLElement>(".ribbon-tab")[next]?.focus();
    event.preventDefault();
  };
  return (
    <nav className="ribbon-tabs" role="tablist" aria-label={texts.ribbon} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="ribbon-tab"
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

const neverChanges = () => () => undefined;
