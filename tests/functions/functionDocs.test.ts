import { readFileSync } from "node:fs";
import path from "node:path";
import { functionDocs } from "../../scripts/writeFunctionDocs.cjs";

// When a function's comment has changed: npm run docs.
test("the documents about the functions say what the code says", async () => {
  const docs = await functionDocs();
  expect(Object.keys(docs)).toEqual(["docs/functions.md", "docs/functions.zh-CN.md", "README.md"]);
  for (const [file, text] of Object.entries(docs)) {
    expect(readFileSync(path.resolve(__dirname, "../..", file), "utf8")).toBe(text);
  }
});
