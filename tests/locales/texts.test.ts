import functionsEnglish from "../../src/locales/functions.en-US.json";
import functionsChinese from "../../src/locales/functions.zh-CN.json";
import paneEnglish from "../../src/locales/pane.en-US.json";
import paneChinese from "../../src/locales/pane.zh-CN.json";
import personEnglish from "../../src/locales/person.en-US.json";
import personChinese from "../../src/locales/person.zh-CN.json";
import problemsEnglish from "../../src/locales/problems.en-US.json";
import problemsChinese from "../../src/locales/problems.zh-CN.json";
import setUpEnglish from "../../src/locales/setUp.en-US.json";
import setUpChinese from "../../src/locales/setUp.zh-CN.json";
import teamEnglish from "../../src/locales/team.en-US.json";
import teamChinese from "../../src/locales/team.zh-CN.json";

type Texts = ReadonlyMap<string, string>;

const files = [
  { file: "functions", english: flat(functionsEnglish), chinese: flat(functionsChinese) },
  { file: "pane", english: flat(paneEnglish), chinese: flat(paneChinese) },
  { file: "person", english: flat(personEnglish), chinese: flat(personChinese) },
  { file: "problems", english: flat(problemsEnglish), chinese: flat(problemsChinese) },
  { file: "setUp", english: flat(setUpEnglish), chinese: flat(setUpChinese) },
  { file: "team", english: flat(teamEnglish), chinese: flat(teamChinese) },
];

/** Words that stay as they are in Chinese: products, keys, table names and values that stand in tables. */
const untranslated =
  /Excel for Microsoft 365|Excel|Enter|Esc|N\/A|Bands|Employees|Competencies|Periods|Versions|Anchors|CSV|Ratings|Targets|English|Cohen|kappa|FLEISS|AC1|ALPHA|ICC|AD/g;

describe.each(files)("the texts of $file", ({ english, chinese }) => {
  it("have the same keys in both languages", () => {
    expect(pluralFree(chinese)).toEqual(pluralFree(english));
  });

  it("have the plural forms that each language has", () => {
    expect(pluralForms(english)).toEqual(
      new Set(pluralKeys(english).size > 0 ? ["one", "other"] : []),
    );
    expect(pluralForms(chinese)).toEqual(new Set(pluralKeys(chinese).size > 0 ? ["other"] : []));
  });

  it("have the same placeholders in both languages", () => {
    for (const [key, text] of chinese) {
      expect([key, placeholders(text)]).toEqual([key, placeholders(english.get(key) ?? "")]);
    }
  });

  it("are never empty", () => {
    for (const [key, text] of [...english, ...chinese]) {
      expect([key, text.trim()]).not.toEqual([key, ""]);
    }
  });

  it("leave no English in Chinese", () => {
    for (const [key, text] of chinese) {
      const rest = text.replace(/\{\{\w+\}\}/g, "").replace(untranslated, "");
      expect([key, rest.match(/[A-Za-z]+/g)]).toEqual([key, null]);
    }
  });

  it("leave no Chinese in English", () => {
    for (const [key, text] of english) {
      expect([key, text.match(/\p{Script=Han}+/gu)]).toEqual([key, null]);
    }
  });
});

function flat(texts: object, prefix = ""): Texts {
  return new Map(
    Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
      typeof text === "object" && text !== null
        ? [...flat(text, `${prefix}${key}.`)]
        : [[prefix + key, String(text)] as const],
    ),
  );
}

function pluralFree(texts: Texts): readonly string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(/_(one|other)$/, "")))].sort();
}

function pluralKeys(texts: Texts): ReadonlySet<string> {
  return new Set([...texts.keys()].filter((key) => /_(one|other)$/.test(key)));
}

function pluralForms(texts: Texts): ReadonlySet<string> {
  return new Set([...pluralKeys(texts)].map((key) => key.replace(/^.*_/, "")));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort();
}
