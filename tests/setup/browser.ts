// A page boots a grid and an add-in; two shared cores make that slow at times.
jest.setTimeout(180_000);
