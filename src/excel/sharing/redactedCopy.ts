import { findPeriod } from "../../domain/findPeriod";
import type { Language } from "../../domain/bilingual";
import { copyPlans } from "../../sheets/sharing/copyPlans";
import type { CopyReader } from "../../sheets/sharing/copyReaders";
import { localDate } from "../localTime";
import { ProblemError } from "../problemError";
import { readyState } from "../readyState";
import { workbookFile } from "./workbookFile";

export interface CopyChoice {
  readonly period: string;
  readonly language: Language;
}

/** A workbook file for one reader. */
export interface RedactedCopy {
  readonly fileName: string;
  readonly file: Blob;
}

/**
 * Makes the file that may be handed to a manager or an employee: values only, about nobody else. Nothing is written to this workbook.
 *
 * @throws ProblemError where a sheet of it cannot be computed.
 */
export async function redactedCopy(
  reader: CopyReader,
  { period: name, language }: CopyChoice,
): Promise<RedactedCopy> {
  const { index } = await readyState();
  const period = findPeriod(index, name);
  if (!period.ok) throw new ProblemError(period.problem);
  const assessment = { ...index.assessment, ratings: index.ratings.all() };
  const request = { period: period.value, language, asOf: localDate(new Date()) };
  const plans = copyPlans(assessment, reader, request);
  if (!plans.ok) throw new ProblemError(plans.problem);
  return { fileName: fileName(reader, name), file: await workbookFile(plans.value) };
}

function fileName({ employee: { id, name } }: CopyReader, period: string): string {
  const words = [id, name, period].filter((word) => word !== "");
  return `${words.join(" ").replace(/[\\/:*?"<>|]/gu, "_")}.xlsx`;
}
