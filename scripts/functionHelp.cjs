// @ts-check

/**
 * @typedef {import("./localizedFunctions.cjs").Metadata} Metadata
 * @typedef {import("./localizedFunctions.cjs").CustomFunction} CustomFunction
 */

const namespace = "COMPETENCY";

/** Formulas that work as they stand; by function id. */
const examples = {
  WEIGHTED: "=COMPETENCY.WEIGHTED(B2:L2, B$1:L$1)",
  COVERAGE: '=COMPETENCY.COVERAGE(COMPETENCY.SCORE("E001"), COMPETENCY.WEIGHTS())',
  GAP: '=COMPETENCY.GAP(COMPETENCY.SCORE("E001"), COMPETENCY.TARGET("E001"))',
  READINESS:
    '=COMPETENCY.READINESS(COMPETENCY.SCORE("E001"), COMPETENCY.TARGET("E001"), COMPETENCY.WEIGHTS(), "proportional")',
  SHORTFALL:
    '=COMPETENCY.SHORTFALL(COMPETENCY.SCORE("E001"), COMPETENCY.TARGET("E001"), COMPETENCY.WEIGHTS())',
  BAND: '=COMPETENCY.BAND(B2:L2, "label")',
  AGREEMENT:
    '=COMPETENCY.AGREEMENT({9,2,5,8;6,1,3,2;8,4,6,8;7,1,2,6;10,5,6,9;6,2,4,7}, "ICC(2,1),CI")',
  SCORE: '=COMPETENCY.SCORE("E001", "A")',
  TOTAL: '=COMPETENCY.TOTAL("*")',
  TARGET: '=COMPETENCY.TARGET("E001", "A")',
  ROSTER: "=COMPETENCY.ROSTER()",
  CODES: "=COMPETENCY.CODES()",
  WEIGHTS: "=COMPETENCY.WEIGHTS()",
  PROFILE: '=COMPETENCY.PROFILE("E001")',
  EXPLAIN: '=COMPETENCY.EXPLAIN("E001")',
  NEXTSTEPS: '=COMPETENCY.NEXTSTEPS("E001", , 3)',
};

const words = {
  en: {
    title: "Worksheet functions",
    argument: "Argument",
    meaning: "Meaning",
    example: "Example",
  },
  zh: { title: "工作表函数", argument: "参数", meaning: "含义", example: "示例" },
};

/**
 * How a function is written, optional arguments in brackets: "COMPETENCY.WEIGHTED(scores, [weights])".
 * @param {CustomFunction} one
 */
function usage({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${namespace}.${id}(${names.join(", ")})`;
}

/**
 * The page of the project that explains every function, in both languages.
 * @param {Metadata} english
 * @param {Metadata} chinese
 */
function functionHelpMarkdown(english, chinese) {
  const sections = english.functions.map((one, at) => {
    const translated = chinese.functions[at] ?? one;
    const rows = one.parameters.map(({ name, description }, parameterAt) => {
      const inChinese = translated.parameters[parameterAt]?.description ?? "";
      return `| \`${name}\` | ${description ?? ""} | ${inChinese} |`;
    });
    return [
      `## ${one.id}`,
      `\`${usage(one)}\``,
      one.description ?? "",
      translated.description ?? "",
      ["| argument | meaning | 含义 |", "|--|--|--|", ...rows].join("\n"),
      `Example: \`${exampleOf(one)}\``,
    ].join("\n\n");
  });
  const introduction =
    "Written by `npm run docs` from the comments in `src/functions`. The rules behind the functions are in " +
    "[scoring.md](scoring.md).";
  return `# ${words.en.title}\n\n${introduction}\n\n${sections.join("\n\n")}\n`;
}

/**
 * The table of functions in the README: usage, and the first sentence of the description.
 * @param {Metadata} metadata
 */
function functionTable({ functions }) {
  const rows = functions.map((one) => {
    const [sentence = ""] = (one.description ?? "").split(/(?<=[.]) /);
    return `| \`${usage(one)}\` | ${sentence} |`;
  });
  return ["| function | gives |", "|--|--|", ...rows].join("\n");
}

/**
 * The help page that Excel opens from a function's description.
 * @param {Metadata} english
 * @param {Metadata} chinese
 */
function functionHelpHtml(english, chinese) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Competency: ${words.en.title} · ${words.zh.title}</title>
    <style>
      body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: #242424; background: #fff;
        font: 16px/1.6 "Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
      code { font-family: Consolas, Menlo, monospace; background: #f3f2f1; padding: 0.1em 0.3em; }
      table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top;
        border-bottom: 1px solid #d1d1d1; padding: 0.3rem 0.5rem; } section { margin-bottom: 3rem; }
      section:target h2 { background: #fff4ce; }
    </style>
  </head>
  <body>
    <main>
${part(english, "en", "en")}
${part(chinese, "zh", "zh-CN")}
    </main>
  </body>
</html>
`;
}

/**
 * @param {Metadata} metadata
 * @param {"en" | "zh"} language
 * @param {string} tag
 */
function part({ functions }, language, tag) {
  const { title } = words[language];
  const sections = functions.map((one) => section(one, language)).join("\n");
  return `      <article lang="${tag}">\n        <h1>${title}</h1>\n${sections}\n      </article>`;
}

/**
 * @param {CustomFunction} one
 * @param {"en" | "zh"} language
 */
function section(one, language) {
  const { argument, meaning, example } = words[language];
  // Links from Excel name the function alone; the browser goes to the first element of that id.
  const id = language === "en" ? one.id.toLowerCase() : `${language}-${one.id.toLowerCase()}`;
  const rows = one.parameters
    .map(
      ({ name, description }) =>
        `<tr><td><code>${name}</code></td><td>${escaped(description ?? "")}</td></tr>`,
    )
    .join("");
  return `        <section id="${id}">
          <h2>${one.id}</h2>
          <p><code>${escaped(usage(one))}</code></p>
          <p>${escaped(one.description ?? "")}</p>
          <table><tr><th>${argument}</th><th>${meaning}</th></tr>${rows}</table>
          <p>${example}: <code>${escaped(exampleOf(one))}</code></p>
        </section>`;
}

/** @param {CustomFunction} one */
function exampleOf({ id }) {
  const example = Object.entries(examples).find(([known]) => known === id)?.[1];
  if (!example) throw new Error(`${id} has no example in scripts/functionHelp.cjs`);
  return example;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

module.exports = { functionHelpHtml, functionHelpMarkdown, functionTable };
