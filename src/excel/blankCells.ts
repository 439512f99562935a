import { problemOf } from "./problemOf";
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
  const blanks = new Map(await readBlanks(addresses));
  for (const { address, answer } of asked) {
    answer(blanks.get(address));
  }
}

type Answer = readonly [address: string, blanks: Blanks];

/**
 * The blanks of the addresses that can be read, those of another workbook for example cannot. One that fails must not spoil the others,
 * and many requests at a time fail in Excel (github.com/OfficeDev/office-js/issues/2874): what fails is tried again in halves.
 */
async function readBlanks(addresses: readonly string[]): Promise<readonly Answer[]> {
  try {
    return await runExcel((context) => readTogether(context, addresses));
  } catch (error) {
    // What Excel refuses is an answer: it is not known.
    problemOf(error);
    const half = Math.floor(addresses.length / 2);
    if (half === 0) {
      return [];
    }
    const first = await readBlanks(addresses.slice(0, half));
    return [...first, ...(await readBlanks(addresses.slice(half)))];
  }
}

async function readTogether(
  context: Excel.RequestContext,
  addresses: readonly string[],
): Promise<readonly Answer[]> {
  const ranges = addresses.map((address) => {
    const { sheet, cells } = splitAddress(address);
    const range = context.workbook.worksheets.getItem(sheet).getRange(cells).load("valueTypes");
    return { address, range };
  });
  await context.sync();
  return ranges.map(({ address, range }) => [address, blanksOf(range)]);
}

function blanksOf(range: Excel.Range): Blanks {
  return range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.empty));
}
