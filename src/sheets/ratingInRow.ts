import type { RaterGroup, Rating, RatingValue } from "../domain/rating";
import { remembered } from "../domain/remembered";
import { cellAddress } from "./cellAddress";
import { cellText, isCellError } from "./cellText";
import type { ColumnPositions } from "./columnPositions";
import { isoDate } from "./dateSerial";
import type { CellValue, TableCells } from "./tableCells";
import type { ColumnKey } from "./tableColumns";

/** `Ratings` as it was read, with its columns found. */
export interface RatingSource {
  readonly cells: TableCells;
  readonly positions: ColumnPositions;
}

/** What is worked out as soon as a rating is read. */
type RatingCore = Pick<
  Rating,
  "period" | "employeeId" | "competency" | "rater" | "raterGroup" | "value"
>;

// Thousands of rows hold the same few dates.
const dateOf = remembered(isoDate);

/** A rating in its row. Hundreds of thousands are read at a time, so what is seldom asked for is read when it is. */
export class RatingInRow implements Rating {
  readonly period: string;
  readonly employeeId: string;
  readonly competency: string;
  readonly rater: string;
  readonly raterGroup: RaterGroup;
  readonly value: RatingValue;

  /** @param place the row, counted from 0 in the table's body. */
  constructor(
    core: RatingCore,
    private readonly source: RatingSource,
    private readonly row: readonly CellValue[],
    public place: number,
  ) {
    this.period = core.period;
    this.employeeId = core.employeeId;
    this.competency = core.competency;
    this.rater = core.rater;
    this.raterGroup = core.raterGroup;
    this.value = core.value;
  }

  get behavioursSeen(): string {
    return this.text("behavioursSeen");
  }

  get evidence(): string {
    return this.text("evidence");
  }

  get reason(): string {
    return this.text("reason");
  }

  get ratedOn(): string {
    const ratedOn = this.cell("ratedOn");
    return typeof ratedOn === "number" ? dateOf(ratedOn) : cellText(ratedOn);
  }

  get modelVersion(): string {
    return this.text("modelVersion");
  }

  get at(): string {
    const { sheet, top, left } = this.source.cells;
    const score = this.source.positions.get("score") ?? 0;
    return cellAddress(sheet, top + 1 + this.place, left + score);
  }

  private text(key: ColumnKey<"Ratings">): string {
    const value = this.cell(key);
    return isCellError(value) ? "" : cellText(value);
  }

  private cell(key: ColumnKey<"Ratings">): CellValue {
    return this.row[this.source.positions.get(key) ?? -1] ?? "";
  }
}
