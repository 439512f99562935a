import type { AddinManifest, RibbonButton } from "../../../workbench/manifest/addinManifest";
import { RibbonState } from "../../../workbench/ribbon/ribbonState";

function button(id: string, isEnabled: boolean): RibbonButton {
  return {
    id,
    label: id,
    supertip: { title: id, description: id },
    icons: {},
    action: { kind: "showTaskpane" },
    isEnabled,
  };
}

const manifest: AddinManifest = {
  id: "add-in",
  displayName: "Add-in",
  defaultLocale: "en-US",
  sourceLocation: "https://a.example/",
  icon: "",
  tabs: [
    {
      id: "Tab",
      label: "Tab",
      groups: [
        { id: "Group", label: "Group", buttons: [button("On", true), button("Off", false)] },
      ],
    },
  ],
};

describe("the ribbon", () => {
  test("begins as the manifest has it", () => {
    const ribbon = new RibbonState(manifest);
    expect([ribbon.isEnabled("On"), ribbon.isEnabled("Off")]).toEqual([true, false]);
    expect(ribbon.isVisible("Tab")).toBe(true);
  });

  test("changes as the add-in says, and tells who listens", () => {
    const ribbon = new RibbonState(manifest);
    let told = 0;
    ribbon.subscribe(() => {
      told += 1;
    });
    ribbon.enable("Off", true);
    ribbon.enable("On", false);
    ribbon.showTab("Tab", false);
    expect([ribbon.isEnabled("On"), ribbon.isEnabled("Off")]).toEqual([false, true]);
    expect(ribbon.isVisible("Tab")).toBe(false);
    expect(told).toBe(3);
  });

  test("is the manifest's again when the add-in's page is gone", () => {
    const ribbon = new RibbonState(manifest);
    ribbon.enable("On", false);
    ribbon.reset();
    expect(ribbon.isEnabled("On")).toBe(true);
  });

  test("refuses ids that are not in the manifest", () => {
    const ribbon = new RibbonState(manifest);
    expect(() => ribbon.enable("Other", true)).toThrow("not in the ribbon");
    expect(() => ribbon.showTab("Other", true)).toThrow("not in the ribbon");
  });
});
