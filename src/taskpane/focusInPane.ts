/**
 * Moves the focus, unless it is in the sheet: the pane also changes when the user selects cells there, and must not take the keyboard
 * from them.
 */
export function focusInPane(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (document.hasFocus()) element?.focus(options);
}
