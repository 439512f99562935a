import { readFileSync } from "node:fs";
import path from "node:path";
import { attribute, element, elements, projectFolder, resource } from "./manifestDocument";

const runtime = element("Runtime");
const taskpaneUrl = attribute(runtime, "resid");

describe("the shared runtime", () => {
  test("is one, and long-lived", () => {
    expect(elements("Runtime")).toHaveLength(1);
    expect(attribute(runtime, "lifetime")).toBe("long");
  });

  // Excel does not load the add-in when one of these names another page.
  test("is the page of the functions, the commands and every button that shows the pane", () => {
    const pages = [
      element("SourceLocation", element("Page")),
      element("FunctionFile"),
      ...elements("Action").flatMap((action) => elements("SourceLocation", action)),
    ];
    expect(pages.map((one) => attribute(one, "resid"))).toEqual(pages.map(() => taskpaneUrl));
  });

  test("is also the page of the add-in without commands", () => {
    const location = element("SourceLocation", element("DefaultSettings"));
    expect(attribute(location, "DefaultValue")).toBe(resource(taskpaneUrl));
  });

  test("has no TaskpaneId, which would ask for a second pane", () => {
    expect(elements("TaskpaneId")).toEqual([]);
  });

  test("states the least requirement sets and no set that is only for some versions", () => {
    const sets = elements("Set").map((set) => [
      attribute(set, "Name"),
      attribute(set, "MinVersion"),
    ]);
    expect(sets).toEqual([
      ["SharedRuntime", "1.1"],
      ["CustomFunctionsRuntime", "1.3"],
      ["ExcelApi", "1.13"],
    ]);
  });
});

describe("the custom functions", () => {
  test("have the namespace COMPETENCY in every language", () => {
    const namespace = attribute(element("Namespace"), "resid");
    expect(resource(namespace)).toBe("COMPETENCY");
    const strings = elements("String").filter((one) => attribute(one, "id") === namespace);
    expect(strings.flatMap((one) => elements("Override", one))).toEqual([]);
  });

  test("have page, script and metadata at one origin", () => {
    const parts = ["Page", "Script", "Metadata"].map((name) => element(name));
    const urls = parts.map((part) => resource(attribute(element("SourceLocation", part), "resid")));
    expect(new Set(urls.map((url) => new URL(url).origin)).size).toBe(1);
  });
});

describe("the ribbon", () => {
  test("has one tab, and ids that are unique and at most 125 characters long", () => {
    const ids = ["CustomTab", "Group", "Control"]
      .flatMap((name) => elements(name))
      .map((one) => attribute(one, "id"));
    expect(elements("CustomTab")).toHaveLength(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "" || id.length > 125)).toEqual([]);
  });

  test("names only commands that the code associates", () => {
    const code = readFileSync(path.join(projectFolder, "src/commands/commands.ts"), "utf8");
    const associated = [...code.matchAll(/Office\.actions\.associate\(\s*"(\w+)"/g)].map(
      ([, id]) => id,
    );
    const named = elements("FunctionName").map((one) => one.textContent);
    expect(named).not.toHaveLength(0);
    expect(associated).toEqual(expect.arrayContaining(named));
  });
});
