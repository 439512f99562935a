import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

// Excel loads the functions' script before anything else, and calls fail until it is there.
const limits = { "functions.js": 50_000, "commands.js": 30_000, "taskpane.js": 200_000 };

describe("the add-in's scripts", () => {
  test.each(Object.entries(limits))("%s is at most %i bytes when compressed", (file, limit) => {
    const script = readFileSync(path.resolve(__dirname, "../../.cache/tested/addin", file));
    expect(gzipSync(script).length).toBeLessThanOrEqual(limit);
  });
});
