import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { bandOf } from "../../domain/bandOf";
import { inLanguage } from "../../domain/bilingual";
import { BandBadge } from "../BandBadge";
import type { EmployeeStanding } from "./state/employeeStanding";
import { scoreText, shareText } from "../state/numberTexts";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: "0 16px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: "flex", alignItems: "end", justifyContent: "space-between", gap: "8px" },
  column: { display: "flex", flexDirection: "column", minWidth: 0 },
  right: { alignItems: "end", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  value: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
  },
  tabular: { fontVariantNumeric: "tabular-nums" },
});

export interface EmployeeTotalProps {
  readonly standing: EmployeeStanding;
}

/** Who is being assessed, and how far it has come. */
export function EmployeeTotal({ standing }: EmployeeTotalProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const { employee, competencies } = standing;
  const rated = competencies.filter(({ own }) => own && own.value.kind !== "unusable").length;
  const progress = t("total.progress", { rated, all: competencies.length });
  const details = [employee.department, employee.role, employee.grade];
  return (
    <section className={styles.card} aria-label={employee.name || employee.id}>
      <Text size={200} className={styles.quiet}>
        {details.filter((detail) => detail !== "").join(" · ")}
      </Text>
      <TotalRow standing={standing} />
      <ProgressBar
        value={competencies.length > 0 ? rated / competencies.length : 0}
        thickness="medium"
        aria-label={progress}
      />
      <Text size={200}>{progress}</Text>
    </section>
  );
}

function TotalRow({ standing: { total, bands } }: EmployeeTotalProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (!total) return <Text size={200}>{t("total.blind")}</Text>;
  if (total.kind === "unusable") return <Text weight="semibold">{t("total.unusable")}</Text>;
  const band = total.total === undefined ? undefined : bandOf(total.total, bands);
  return (
    <div className={styles.row}>
      <div className={styles.column}>
        <Text size={200} className={styles.quiet}>
          {t("total.label")}
        </Text>
        <span className={styles.value}>
          <Text size={600} weight="semibold" className={styles.tabular}>
            {total.total === undefined ? "–" : scoreText(total.total, language)}
          </Text>
          {band && (
            <BandBadge band={band} bandCount={bands.length}>
              <span>{inLanguage(band.label, language)}</span>
            </BandBadge>
          )}
        </span>
      </div>
      <Text size={200} title={t("total.coverageMeaning")} className={styles.quiet}>
        {t("total.coverage", { share: shareText(total.coverage, language) })}
      </Text>
    </div>
  );
}
