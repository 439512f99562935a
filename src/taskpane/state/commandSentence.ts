import type { TFunction } from "i18next";
import type { CommandReport } from "../../excel/commandReport";

/** What a command has done, in one or two sentences. */
export function commandSentence(
  report: Exclude<CommandReport, { readonly kind: "failed" }>,
  t: TFunction,
): string {
  return report.kind === "repaired" ? repairSentence(report, t) : conversionSentence(report, t);
}

function repairSentence(
  { repaired, left }: Extract<CommandReport, { readonly kind: "repaired" }>,
  t: TFunction,
): string {
  if (repaired > 0) return t("formulas.repaired", { count: repaired });
  return left.length > 0 ? t("formulas.nothingRepaired") : t("formulas.nothingToRepair");
}

function conversionSentence(
  { scope, formulas, cells, left }: Extract<CommandReport, { readonly kind: "converted" }>,
  t: TFunction,
): string {
  if (formulas === 0) {
    return left.length > 0
      ? t("formulas.nothingConverted")
      : t(`formulas.nothingToConvert.${scope}`);
  }
  const converted = t("formulas.converted", { count: formulas, cells });
  return left.length > 0 ? converted : `${converted} ${t(`formulas.noneLeft.${scope}`)}`;
}
