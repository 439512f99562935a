import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { bootPage } from "./pagePool";

const languages = [
  ["en-US", "functions.json"],
  ["zh-CN", "functions.zh-CN.json"],
] as const;

const schemes = ["light", "dark"] as const;

describe.each(languages)("the help of the functions in %s", (locale, metadata) => {
  test("is on our own server, with examples where each function's link leads", async () => {
    const page = await bootPage(locale);
    const links = await helpLinks(page, metadata);
    expect(links).toHaveLength(16);
    for (const link of links) {
      expect([link, new URL(link).origin]).toEqual([link, new URL(page.url()).origin]);
    }
    await page.goto(links[0] ?? "");
    expect(new Set(links.map(withoutHash))).toEqual(new Set([withoutHash(page.url())]));
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    for (const link of links) {
      const examples = await page.locator(`${new URL(link).hash} .example`).count();
      expect({ link, hasExamples: examples > 0 }).toEqual({ link, hasExamples: true });
    }
  });

  test("fits a narrow window and has nothing to object to in light and dark", async () => {
    const page = await bootPage(locale);
    const [link = ""] = await helpLinks(page, metadata);
    await page.goto(link);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
});

/** Where the functions of a metadata file say that their help is. */
function helpLinks(page: Page, metadata: string): Promise<readonly string[]> {
  return page.evaluate(async (file) => {
    const read: unknown = await (await fetch(`/${file}`)).json();
    const { functions } = read as { functions: readonly { helpUrl: string }[] };
    return functions.map(({ helpUrl }) => helpUrl);
  }, metadata);
}

function withoutHash(link: string): string {
  return link.replace(/#.*$/u, "");
}
