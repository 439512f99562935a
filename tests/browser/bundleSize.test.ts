import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.resolve(__dirname, "../../.cache/tested/addin");

// Excel waits for the functions' script at its start, and calls fail until it is there.
const limits = {
  functions: 12_000,
  shared: 40_000,
  live: 20_000,
  commands: 30_000,
  taskpane: 200_000,
};

describe("the add-in's scripts", () => {
  test.each(Object.entries(limits))("%s.js is at most %i bytes when compressed", (name, limit) => {
    expect(compressedSize(name)).toBeLessThanOrEqual(limit);
  });
});

/** Some scripts have a digest of their content in their names. */
function compressedSize(name: string): number {
  const files = readdirSync(folder).filter((file) =>
    new RegExp(`^${name}\\.([0-9a-f]+\\.)?js$`).test(file),
  );
  expect(files).toHaveLength(1);
  return gzipSync(readFileSync(path.join(folder, files[0] ?? ""))).length;
}
