import fc from "fast-check";
import type { Employee } from "../../../src/domain/assessment";
import { guessedPeopleMapping } from "../../../src/sheets/importing/peopleMapping";
import { peopleEdit } from "../../../src/sheets/importing/peopleEdit";
import { peoplePreview } from "../../../src/sheets/importing/peoplePreview";

const employees: readonly Employee[] = [
  {
    id: "001",
    name: "Meng Yao",
    department: "Sales",
    role: "Account manager",
    grade: "Senior",
    manager: "",
    status: "active",
  },
];

function preview(...rows: string[][]) {
  return peoplePreview(rows, guessedPeopleMapping(rows), employees);
}

describe("guessedPeopleMapping", () => {
  test("knows the headings of either language in any order", () => {
    expect(guessedPeopleMapping([["姓名*", "部门名称", "员工编号", "Line manager"]])).toEqual({
      hasHeadings: true,
      columns: { name: 0, department: 1, employeeId: 2, manager: 3 },
    });
  });

  test("takes columns without headings in the order of the table", () => {
    expect(guessedPeopleMapping([["007", "Bai Lu", "Sales"]])).toEqual({
      hasHeadings: false,
      columns: { employeeId: 0, name: 1, department: 2 },
    });
  });
});

describe("peoplePreview", () => {
  test("keeps IDs as the texts they are", () => {
    const people = preview(["ID", "Name"], ["0002", "Bai Lu"]);
    expect(people).toMatchObject([{ kind: "new", id: "0002", person: { id: "0002" } }]);
  });

  test("tells 1 and 001 apart", () => {
    expect(preview(["ID", "Name"], ["1", "Bai Lu"])).toMatchObject([{ kind: "new", id: "1" }]);
  });

  test("lists what changes of a known employee", () => {
    const people = preview(["ID", "Department", "Grade"], ["001", "Service", "Senior"]);
    expect(people).toMatchObject([
      { kind: "changed", changes: [{ field: "department", old: "Sales", new: "Service" }] },
    ]);
  });

  test("leaves what blank cells say nothing about", () => {
    expect(preview(["ID", "Name", "Grade"], ["001", "Meng Yao", ""])).toMatchObject([
      { kind: "same" },
    ]);
  });

  test("refuses a row without an ID and names the row", () => {
    expect(preview(["ID", "Name"], ["", "Bai Lu"])).toMatchObject([
      { kind: "refused", number: 2, name: "Bai Lu", reason: { code: "idMissing" } },
    ]);
  });

  test("refuses the second row with an ID and names the first", () => {
    expect(preview(["ID", "Name"], ["a1", "Bai Lu"], ["A1", "Bai Lin"])).toMatchObject([
      { kind: "new", number: 2 },
      { kind: "refused", number: 3, reason: { code: "idTwice", otherRow: 2 } },
    ]);
  });

  test("refuses an ID that a spreadsheet has rounded", () => {
    expect(preview(["ID"], ["4.40301E+17"])).toMatchObject([
      { kind: "refused", reason: { code: "idRounded" } },
    ]);
  });

  test("refuses a status that nobody understands", () => {
    expect(preview(["ID", "Status"], ["9", "on the moon"])).toMatchObject([
      { kind: "refused", reason: { code: "statusUnknown", status: "on the moon" } },
    ]);
  });

  test("takes a manager's name for their ID where one person has it", () => {
    expect(preview(["工号", "姓名", "直接上级"], ["002", "白露", "meng yao"])).toMatchObject([
      { kind: "new", person: { manager: "001" } },
    ]);
  });

  test("notes a manager whom nobody knows and takes the row", () => {
    expect(preview(["ID", "Manager"], ["002", "Gu Nan"])).toMatchObject([
      { kind: "new", note: { code: "managerUnknown", manager: "Gu Nan" } },
    ]);
  });

  test("passes over rows that are blank", () => {
    expect(preview(["ID", "Name"], ["", " "], ["2", "Bai Lu"])).toMatchObject([{ number: 3 }]);
  });

  test("finds nothing to change in a list that was taken before", () => {
    const text = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => /^\w+$/u.test(each));
    const list = fc.uniqueArray(fc.tuple(text, text, text), {
      selector: ([id]) => id.toLowerCase(),
      minLength: 1,
    });
    fc.assert(
      fc.property(list, (rows) => {
        const all = [["ID", "Name", "Department"], ...rows];
        const mapping = guessedPeopleMapping(all);
        const first = peoplePreview(all, mapping, []);
        const taken = first.flatMap((each) => (each.kind === "new" ? [each.person] : []));
        const again = peoplePreview(all, mapping, taken).filter(({ kind }) => kind !== "refused");
        expect(again.every(({ kind }) => kind === "same")).toBe(true);
      }),
    );
  });
});

describe("peopleEdit", () => {
  test("adds who is new and writes only what changes, as one bulk edit", () => {
    const people = preview(["ID", "Grade"], ["001", "Junior"], ["=1+1", "Junior"], ["", "x"]);
    expect(peopleEdit(people, "zh-CN")).toEqual({
      table: "Employees",
      isBulk: true,
      changes: [
        { kind: "update", key: { employeeId: "001" }, cells: { grade: "Junior" } },
        {
          kind: "add",
          key: { employeeId: "=1+1" },
          cells: {
            name: "",
            department: "",
            role: "",
            grade: "Junior",
            manager: "",
            status: "在职",
          },
        },
      ],
    });
  });
});
