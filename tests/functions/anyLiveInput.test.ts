import fc from "fast-check";
import { anyAddresses, anyArgument, expectShown } from "./anyArguments";
import { callFrom } from "./excelPlatform";
import { workedCase } from "./workedCase";
import type { AssessmentIndex } from "../../src/domain/assessmentIndex";
import type { Answer } from "../../src/functions/answer";
import { readArguments } from "../../src/functions/argument";
import { explainCells } from "../../src/functions/explainCells";
import { codeCells, rosterCells, weightCells } from "../../src/functions/headerCells";
import { LiveBook } from "../../src/functions/liveBook";
import { scoreCells, targetCells, totalCells } from "../../src/functions/liveCells";
import { nextStepCells } from "../../src/functions/nextStepCells";
import { profileCells } from "../../src/functions/profileCells";

const index = workedCase();
const book = new LiveBook({
  getState: () => ({ status: "ready", index, problems: [] }),
  subscribe: () => () => undefined,
});

/** What a live cell shows. */
function shown(compute: (found: AssessmentIndex) => Answer): unknown {
  const results: unknown[] = [];
  book.add({ setResult: (result) => results.push(result) }, compute);
  expect(results).toHaveLength(1);
  return results[0];
}

test("any input gives live cells that Excel can show, or an error that says something", () => {
  const three = fc.tuple(anyArgument, anyArgument, anyArgument);
  fc.assert(
    fc.property(three, anyAddresses, ([employee, second, third], addresses) => {
      const call = callFrom(...addresses);
      const cell = readArguments({ employee, competency: second, period: third }, call);
      const person = readArguments({ employee, period: second, count: third }, call);
      expectShown(shown((found) => scoreCells(found, cell)));
      expectShown(shown((found) => targetCells(found, cell)));
      expectShown(shown((found) => totalCells(found, person)));
      expectShown(shown((found) => rosterCells(found, cell.period)));
      expectShown(shown((found) => codeCells(found, cell.period)));
      expectShown(shown((found) => weightCells(found, cell.period)));
      expectShown(shown((found) => profileCells(found, person)));
      expectShown(shown((found) => explainCells(found, person)));
      expectShown(shown((found) => nextStepCells(found, person)));
    }),
    { numRuns: 400 },
  );
});
