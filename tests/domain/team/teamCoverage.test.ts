import { teamCoverage } from "../../../src/domain/team/teamCoverage";
import { standing } from "./standings";

describe("a team's coverage", () => {
  test("[M5] is the mean of its members', those without any score among them", () => {
    const team = [standing("E001", [72, 50]), standing("E002", [72, "N/A"]), standing("E003", [])];
    expect(teamCoverage(team, [2, 1])).toBeCloseTo((1 + 2 / 3 + 0) / 3, 9);
  });

  test("[M5] is 0 of nobody", () => {
    expect(teamCoverage([], [2, 1])).toBe(0);
  });
});
