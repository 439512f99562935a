import fc from "fast-check";

import { readParts, writeParts } from "../../../workbench/file/packageParts";

test("packs parts that are read back byte for byte", async () => {
  const part = fc.tuple(fc.stringMatching(/^[a-z一-龥]{1,9}\.xml$/), fc.uint8Array());
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 5 }), async (entries) => {
      const parts = new Map(entries);
      const read = await readParts(await writeParts(parts));
      expect([...read].map(([path, bytes]) => [path, [...bytes]])).toEqual(
        [...parts].map(([path, bytes]) => [path, [...bytes]]),
      );
    }),
    { numRuns: 30 },
  );
});

test("gives the same bytes for the same parts", async () => {
  const parts = new Map([["xl/workbook.xml", new TextEncoder().encode("<workbook/>")]]);
  expect(await writeParts(parts)).toEqual(await writeParts(parts));
});
