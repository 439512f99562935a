import type { RatingKey } from "../domain/rating";
import { choiceLabel } from "./choice";
import { raterGroupChoices } from "./columnChoices";
import { dateSerial } from "./dateSerial";
import { headerLanguage } from "./headerLanguage";
import type { PlanCell } from "./planCell";
import type { CellValue } from "./tableCells";
import type { ColumnKey } from "./tableColumns";
import { recordRow } from "./tableRecord";

/** What a rating is to say from now on. */
export interface RatingUpdate {
  /** Undefined clears the score: the cell is rated no more. */
  readonly value: number | "notObserved" | undefined;
  /** Left out: stays as it is. */
  readonly behavioursSeen?: string;
  readonly evidence?: string;
  readonly reason?: string;
  /** Date of the rating: "2026-03-01". */
  readonly ratedOn: string;
  readonly modelVersion: string;
}

/** The columns of a rating's texts, in the order in which the journal lists them. */
export const ratingTexts = ["behavioursSeen", "evidence", "reason"] as const;

export interface RatingField {
  readonly key: ColumnKey<"Ratings">;
  readonly value: CellValue;
  /** Date and model version go with a change but are none by themselves. */
  readonly isContent: boolean;
}

/** The cells that an update fills, in the order in which the journal lists them. */
export function ratingFields(update: RatingUpdate): readonly RatingField[] {
  const { value, ratedOn, modelVersion } = update;
  const content = [
    { key: "score" as const, value: scoreCell(value) },
    ...ratingTexts.flatMap((key) => {
      const text = update[key];
      return text === undefined ? [] : [{ key, value: text }];
    }),
  ];
  return [
    ...content.map((field) => ({ ...field, isContent: true })),
    { key: "ratedOn", value: dateSerial(ratedOn) ?? ratedOn, isContent: false },
    { key: "modelVersion", value: modelVersion, isContent: false },
  ];
}

/** A new row of `Ratings` with these headers; the user's own columns are null. */
export function newRatingRow(
  headers: readonly CellValue[],
  { raterGroup, ...key }: RatingKey,
  update: RatingUpdate,
): readonly PlanCell[] {
  const fields = ratingFields(update).map((field) => [field.key, field.value] as const);
  const group = choiceLabel(raterGroupChoices, raterGroup, headerLanguage("Ratings", headers));
  const cells = new Map<string, CellValue>([
    ...fields,
    ...Object.entries(key),
    ["raterGroup", group],
  ]);
  return recordRow("Ratings", headers, { cells: Object.fromEntries(cells) });
}

function scoreCell(value: RatingUpdate["value"]): CellValue {
  return value === "notObserved" ? "N/A" : (value ?? "");
}
