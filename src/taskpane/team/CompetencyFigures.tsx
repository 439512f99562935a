import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Band } from "../../domain/band";
import { isThinBench, type TeamCompetency } from "../../domain/team/teamCompetency";
import { gapText, scoreText } from "../state/numberTexts";
import { DistributionFigure } from "./DistributionFigure";
import { useTeamTexts } from "./useTeamTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  name: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface CompetencyFiguresProps {
  readonly name: string;
  readonly figures: TeamCompetency | undefined;
  readonly bands: readonly Band[];
  /** A bench of fewer is thin ([M3]). */
  readonly fewest: number;
}

/** One competency of a team: distribution, averages and bench depth. */
export function CompetencyFigures({ name, figures, bands, fewest }: CompetencyFiguresProps) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  if (!figures) return null;
  const { average, averageGap, distribution, atTarget } = figures;
  const texts = [
    average.value !== undefined &&
      t("figures.average", { average: scoreText(average.value, language) }),
    averageGap.value !== undefined &&
      t("figures.gap", { gap: gapText(averageGap.value, language) }),
    averageGap.n > 0
      ? t("figures.bench", { count: atTarget, all: averageGap.n })
      : t("figures.noBench"),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <Text className={styles.name}>{name}</Text>
        {isThinBench(figures, fewest) && (
          <Badge appearance="outline" color="warning">
            {t("figures.thin")}
          </Badge>
        )}
      </span>
      <DistributionFigure what={name} distribution={distribution} bands={bands} />
      <Text size={200} className={styles.quiet}>
        {texts.filter(Boolean).join(" · ")}
      </Text>
    </li>
  );
}
