import type { Problem } from "../../src/domain/problem";
import { problemCells } from "../../src/locales/problemCells";
import { problemText } from "../../src/locales/problemText";

const offScale: Problem = {
  code: "scoreOffScale",
  value: 120,
  from: 0,
  to: 100,
  at: "Ratings!F12",
};

describe("problemText", () => {
  it("names the cell, what is wrong and the fix, in English", () => {
    expect(problemText(offScale, "en-US")).toBe(
      "Ratings!F12: The score 120 is off the scale. Type a number from 0 to 100, or N/A for “not observed”.",
    );
  });

  it("says the same in Chinese", () => {
    expect(problemText(offScale, "zh-CN")).toBe(
      "Ratings!F12：得分 120 超出分值范围。请输入 0 到 100 之间的数字；未观察到时请输入 N/A。",
    );
  });

  it("names all cells of a key that occurs twice", () => {
    const at = ["Ratings!B3", "Ratings!B44"];
    const problem: Problem = { code: "keyTwice", table: "Ratings", key: "E001 · A", at };
    expect(problemText(problem, "en-US")).toMatch(/^Ratings!B3, Ratings!B44: /);
    expect(problemText(problem, "zh-CN")).toMatch(/^Ratings!B3、Ratings!B44：/);
    expect(problemCells(problem)).toEqual(at);
  });

  it("puts no place in front where a value comes from an argument", () => {
    expect(problemText({ code: "unknownEmployee", value: "E099" }, "en-US")).toMatch(
      /^No employee has the ID or name “E099”\./,
    );
  });

  it("lists the choices there are", () => {
    const problem: Problem = {
      code: "argumentNotAChoice",
      argument: "method",
      value: "loose",
      choices: ["strict", "proportional"],
    };
    expect(problemText(problem, "en-US")).toContain("Use strict, proportional.");
    expect(problemText(problem, "zh-CN")).toContain("请使用：strict、proportional。");
  });

  it("shows what a cell holds as it is, even where it looks like a placeholder or markup", () => {
    for (const value of ["{{at}}", "$t(notSetUp)", "<b>&amp;</b>", ""]) {
      expect(problemText({ code: "scoreNotANumber", value, at: "Ratings!F2" }, "en-US")).toContain(
        `“${value}” is not a score`,
      );
    }
  });
});
