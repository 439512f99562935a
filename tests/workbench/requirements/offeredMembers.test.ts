import { askedProfile } from "../../../workbench/requirements/askedProfile";
import type { ExcelProfile } from "../../../workbench/requirements/excelProfiles";
import { isAtLeast } from "../../../workbench/requirements/isAtLeast";
import { isOffered, offerAs, offeredSets } from "../../../workbench/requirements/offeredMembers";

afterEach(() => {
  offerAs("web");
});

const offers = (profile: ExcelProfile, typeName: string, member: string) => {
  offerAs(profile);
  return isOffered(typeName, member);
};

describe("an Excel of a profile", () => {
  test.each([
    ["excel2016", "Range", "Values", true],
    ["excel2016", "Range", "Sort", false],
    ["excel2019", "Worksheet", "TabColor", true],
    ["excel2019", "Worksheet", "ShowGridlines", false],
    ["ltsc2021", "Table", "Resize", true],
    ["web", "Range", "ValuesAsJson", false],
  ] as const)("%s: %s.%s is offered: %s", (profile, typeName, member, expected) => {
    expect(offers(profile, typeName, member)).toBe(expected);
  });

  test("registers for an event when its set is there, whatever the method is called on the wire", () => {
    expect(offers("excel2016", "Worksheet", "_RegisterDataChangedEvent")).toBe(false);
    expect(offers("excel2019", "Worksheet", "_RegisterDataChangedEvent")).toBe(true);
  });

  test("offers members of the protocol, which no set has", () => {
    expect(offers("excel2016", "Range", "_KeepReference")).toBe(true);
  });

  test("claims the sets that its members are offered by", () => {
    offerAs("ltsc2021");
    expect(offeredSets()).toMatchObject({ ExcelApi: "1.14" });
    expect(offeredSets()).not.toHaveProperty("ExcelApiOnline");
  });
});

describe("the profile asked for", () => {
  test.each([
    ["?as=excel2019", "excel2019"],
    ["?as=lotus123", "web"],
    ["", "web"],
  ])("of %s is %s", (search, expected) => {
    expect(askedProfile(search)).toBe(expected);
  });
});

test("a version's parts are numbers of their own", () => {
  expect(isAtLeast("1.10", "1.9")).toBe(true);
  expect(isAtLeast("1.9", "1.10")).toBe(false);
});
