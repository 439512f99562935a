/** jsdom lays nothing out, and a list of which only a part is in the page asks for sizes: rows of 44 px in panes of 600 px. */
export function giveSizes(): void {
  Object.defineProperties(HTMLElement.prototype, {
    clientWidth: { configurable: true, value: 320 },
    clientHeight: { configurable: true, value: 600 },
    offsetHeight: {
      configurable: true,
      get(this: HTMLElement) {
        return this.tagName === "LI" ? 44 : 600;
      },
    },
  });
}
