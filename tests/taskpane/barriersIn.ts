import { act } from "@testing-library/react";
import { axe } from "jest-axe";

/** What axe finds, with what the view does meanwhile (animations, long comparisons) taken as React's tests want it. */
export function barriersIn(container: HTMLElement): ReturnType<typeof axe> {
  return act(() => axe(container));
}
