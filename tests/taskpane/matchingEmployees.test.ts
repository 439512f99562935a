import { matchingEmployees } from "../../src/taskpane/rating/state/matchingEmployees";
import { pinyinInitials } from "../../src/taskpane/rating/state/pinyinInitials";
import { sampleEmployee } from "../domain/sampleAssessment";

describe("pinyin initials", () => {
  test.each([
    ["林晓雯", "lxw"],
    ["欧阳安", "oya"],
    ["鄂尔泰", "eet"],
    ["沈国栋", "sgd"],
    ["赵强", "zq"],
    ["么美娜", "mmn"],
  ])("of %s are %s", (name, initials) => {
    expect(pinyinInitials(name)).toBe(initials);
  });

  test("leave other letters as they are", () => {
    expect(pinyinInitials("Anna 李")).toBe("anna l");
  });
});

describe("finding an employee", () => {
  const people = [
    sampleEmployee("E001", { name: "林晓雯" }),
    sampleEmployee("E002", { name: "林雪" }),
    sampleEmployee("E003", { name: "Lxwell", status: "left" }),
  ];
  const found = (text: string) => matchingEmployees(people, text).map(({ id }) => id);

  test("works by pinyin initials, with those who left last", () => {
    expect(found("LXW")).toEqual(["E001", "E003"]);
  });

  test("works by a part of the name or of the ID", () => {
    expect(found("林")).toEqual(["E001", "E002"]);
    expect(found("e002")).toEqual(["E002"]);
  });

  test("shows everybody before anything is typed", () => {
    expect(found(" ")).toEqual(["E001", "E002", "E003"]);
  });
});
