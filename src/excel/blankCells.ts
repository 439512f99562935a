import { runExcel } from "./runExcel";
import { splitAddress } from "../sheets/rangeAddress";

/** For each cell of a range, whether it is blank. */
export type Blanks = readonly (readonly boolean[])[];

interface Question {
  readonly address: string;
  readonly answer: (blanks: Blanks | undefined) => void;
}

let questions: Question[] = [];

/**
 * Which cells of the range at `address` ("Sheet1!A1:K1") are blank; `undefined` when Excel cannot say. Excel for the desktop hands
 * blank cells to functions as 0 (github.com/OfficeDev/office-js/issues/1951), so only the cells themselves can tell.
 * All questions of one moment share one request.
 */
export function blankCells(address: string): Promise<Blanks | undefined> {
  if (questions.length === 0) {
    setTimeout(() => {
      const asked = questions;
      questions = [];
      void answerAll(asked);
    });
  }
  return new Promise((answer) => {
    questions.push({ address, answer });
  });
}

async function answerAll(asked: readonly Question[]): Promise<void> {
  const addresses = [...new Set(asked.map(({ address }) => address))];
  const blanks = new Map(
    (await readTogether(addresses)) ??
      // One address that cannot be read must not spoil the others.
      (await Promise.all(addresses.map(readAlone))),
  );
  for (const { address, answer } of asked) {
    answer(blanks.get(address));
  }
}

type Answer = readonly [address: string, blanks: Blanks | undefined];

async function readTogether(addresses: readonly string[]): Promise<Answer[] | undefined> {
  try {
    return await runExcel(async (context) => {
      const ranges = addresses.map((address) => {
        const { sheet, cells } = splitAddress(address);
        return context.workbook.worksheets.getItem(sheet).getRange(cells).load("valueTypes");
      });
      await context.sync();
      return addresses.map((address, at): Answer => [address, ranges[at] && blanksOf(ranges[at])]);
    });
  } catch {
    // Answered one by one, or as unknown.
    return undefined;
  }
}

async function readAlone(address: string): Promise<Answer> {
  const [answer = [address, undefined]] = (await readTogether([address])) ?? [];
  return answer;
}

function blanksOf(range: Excel.Range): Blanks {
  return range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty));
}
