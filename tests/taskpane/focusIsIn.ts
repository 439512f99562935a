/** jsdom has no windows to move the focus between: says which of the two has it. */
export function focusIsIn(side: "pane" | "sheet"): void {
  jest.spyOn(document, "hasFocus").mockReturnValue(side === "pane");
}
