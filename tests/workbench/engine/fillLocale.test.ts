import { fillLocale } from "../../../workbench/engine/fillLocale";

describe("fillLocale", () => {
  it("adds the progress of a calculation in Chinese", () => {
    expect(fillLocale({}, "zh-CN")).toMatchObject({
      "sheets-formula": { progress: { calculating: "正在计算" } },
    });
  });

  it("keeps the texts that the engine has", () => {
    const own = { "sheets-ui": { borderLine: { borderTop: "上框线" } }, design: { on: "开" } };
    expect(fillLocale(own, "zh-CN")).toMatchObject(own);
  });
});
