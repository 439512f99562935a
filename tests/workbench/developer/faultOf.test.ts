import { faultKinds, faultOf, fieldsOf } from "../../../workbench/developer/faultOf";

function form(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

describe("the form of a fault", () => {
  test("leaves out what was left empty", () => {
    expect(faultOf("throttle", form({ nth: "", times: " ", touches: "" }))).toEqual({
      kind: "throttle",
    });
  });

  test("means the requests that it names", () => {
    const filled = form({ nth: "2", times: "3", touches: "Ratings", writing: "on" });
    expect(faultOf("dropReply", filled)).toEqual({
      kind: "dropReply",
      nth: 2,
      times: 3,
      on: { touches: "Ratings", writing: true },
    });
  });

  test.each([
    ["AccessDenied", "AccessDenied"],
    ["5100", 5100],
    ["", "GeneralException"],
  ])("takes the error code %j", (code, expected) => {
    expect(faultOf("fail", form({ code }))).toMatchObject({ code: expected });
  });

  test("asks for a sheet, or for a cell and its value, where a fault needs them", () => {
    expect(faultOf("protectSheet", form({ sheet: "Ratings" }))).toMatchObject({ sheet: "Ratings" });
    expect(faultOf("coauthorEdit", form({ address: "B2", value: "5" }))).toMatchObject({
      address: "B2",
      values: "5",
    });
    expect(faultKinds.filter((kind) => fieldsOf(kind).includes("sheet"))).toEqual(["protectSheet"]);
  });
});
