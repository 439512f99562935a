import { historyLine, rowsAboutRating } from "../../src/sheets/ratingHistory";

const key = {
  period: "2026",
  employeeId: "E001",
  competency: "A",
  rater: "Lin Yue",
  raterGroup: "manager",
} as const;

test("[J2] a rating is found in the journal whichever language its row was written in", () => {
  const keys = [
    "2026 · E001 · A · Lin Yue · Manager",
    "2026 · E001 · B · Lin Yue · Manager",
    "2026 · e001 · A · Lin Yue · 上级",
    "2026 · E001 · A · Lin Yue · Peer",
  ];
  expect(rowsAboutRating(keys, key)).toEqual([0, 2]);
});

test("a line is read by the headers of its columns, in whatever order they stand", () => {
  const headers = ["新值", "原值", "字段", "操作人", "时间"];
  expect(historyLine(headers, [75, 70, "得分", "Lin Yue", 46100.5])).toEqual({
    when: 46100.5,
    who: "Lin Yue",
    field: "得分",
    before: "70",
    after: "75",
  });
});
