import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import { scoreText } from "../state/numberTexts";
import { agreementLine, agreementWork, type AgreementLine } from "./state/agreementLines";
import type { CalibrationBasis } from "./state/calibrationBasis";
import { useSlices } from "./state/useSlices";
import { useCalibrationTexts } from "./useCalibrationTexts";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  scroll: { overflowY: "auto", flexGrow: 1, minHeight: 0, padding: "0 16px 16px" },
  note: { display: "block", padding: "8px 0", color: tokens.colorNeutralForeground2 },
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  cell: {
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  number: { width: "56px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  all: { fontWeight: tokens.fontWeightSemibold },
  verdict: { display: "block", color: tokens.colorNeutralForeground2 },
  weak: { color: tokens.colorPaletteRedForeground1 },
});

/** How the raters of the same people agree, competency by competency, with the verdict in words. */
export function AgreementTable({ basis }: { readonly basis: CalibrationBasis }) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const work = agreementWork(basis);
  const done = useSlices(work, agreementLine);
  const isComparable = work.some(({ units }) => units.some(({ length }) => length > 1));
  const head = mergeClasses(styles.cell, styles.number);
  return (
    <div className={styles.scroll}>
      <Text size={200} className={styles.note}>
        {t(isComparable ? "agreement.intro" : "agreement.one")}
      </Text>
      <WorkProgress work={done} />
      {isComparable && (
        <table className={styles.table} aria-label={t("agreement.table")}>
          <thead>
            <tr>
              <th className={styles.cell} scope="col">
                <Text size={200}>{t("agreement.competency")}</Text>
              </th>
              <th className={head} scope="col">
                <Text size={200}>{t("agreement.alpha")}</Text>
              </th>
              <th className={head} scope="col" title={t("agreement.distanceHint")}>
                <Text size={200}>{t("agreement.distance")}</Text>
              </th>
              <th className={head} scope="col" title={t("agreement.nHint")}>
                <Text size={200}>{t("agreement.n")}</Text>
              </th>
            </tr>
          </thead>
          <tbody>
            {done.results.map((line) => (
              <AgreementRow key={line.competency?.code ?? ""} line={line} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function AgreementRow({ line: { competency, agreement } }: { readonly line: AgreementLine }) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const { alpha, distance, ratees, verdict } = agreement;
  const isAll = competency === undefined;
  const cell = mergeClasses(styles.cell, isAll && styles.all);
  const number = mergeClasses(cell, styles.number);
  return (
    <tr>
      <th scope="row" className={cell}>
        {isAll ? t("agreement.all") : `${competency.code} ${inLanguage(competency.name, language)}`}
        <Text
          size={200}
          className={mergeClasses(styles.verdict, verdict === "unreliable" && styles.weak)}
        >
          {t(`agreement.verdicts.${verdict}`)}
        </Text>
      </th>
      <td className={number}>{alpha.kind === "agreement" ? fixed(alpha.value, language) : "–"}</td>
      <td className={number}>
        {distance === undefined ? "–" : scoreText(Math.round(distance * 10) / 10, language)}
      </td>
      <td className={number}>{ratees}</td>
    </tr>
  );
}

function fixed(value: number, language: string): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}
