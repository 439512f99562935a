import "@testing-library/jest-dom";

/** jsdom lays nothing out and has no media: these two answer that nothing ever changes. */
class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function matchMedia(media: string): MediaQueryList {
  const target = new EventTarget();
  return Object.assign(target, {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

Object.assign(window, { ResizeObserver: StillObserver, matchMedia });
Element.prototype.scrollIntoView = () => undefined;
