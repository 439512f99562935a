import { readdirSync } from "node:fs";
import path from "node:path";
import type { ContractExcel } from "./contractExcel";
import { openContract } from "./contractExcel";
import { hostDiffers } from "./hostDiffers";
import type { ContractPage } from "./page/contract";
import type { Rule } from "./rule";

/** The contract page's own `window.contract`, which the functions given to `evaluate` see. */
declare const contract: ContractPage;

const folder = path.join(__dirname, "rules");
const ids = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length).replaceAll(path.sep, "/"))
  .sort();

describe("the embedded Excel, through Microsoft's client", () => {
  let excel: ContractExcel;
  beforeAll(async () => {
    excel = await openContract();
  });
  afterAll(() => excel.close());

  const run = (id: string) => excel.pane.evaluate((asked) => contract.run(asked), id);
  const titles = ids.map((id) => [titleOf(id), id] as const);

  test.each(titles.filter(([, id]) => !(id in hostDiffers)))("%s", async (_, id) => {
    expect(await run(id)).toEqual({ kind: "passed" });
  });

  // An empty list of known differences is the aim, and no table of tests.
  for (const [title, id] of titles.filter(([, at]) => at in hostDiffers)) {
    test(`differs (${hostDiffers[id] ?? ""}): ${title}`, async () => {
      expect(await run(id)).not.toEqual({ kind: "passed" });
    });
  }
});

function titleOf(id: string): string {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest names tests before anything is awaited.
  const { rule } = require(path.join(folder, id)) as { readonly rule: Rule };
  return rule.title;
}
