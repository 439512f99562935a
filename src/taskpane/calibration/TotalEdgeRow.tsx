import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import { BandBadge } from "../BandBadge";
import { scoreText } from "../state/numberTexts";
import type { TotalOnEdge } from "./state/edgeCases";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "44px",
    padding: "2px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  column: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface TotalEdgeRowProps {
  readonly found: TotalOnEdge;
  readonly bandCount: number;
}

/** A total on a band's edge, and how near the other band is. */
export function TotalEdgeRow({ found: { employee, total, edge }, bandCount }: TotalEdgeRowProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const ways = [
    edge.above &&
      t("edges.up", {
        points: scoreText(edge.pointsUp ?? 0, language),
        band: inLanguage(edge.above.label, language),
      }),
    edge.below &&
      (edge.pointsDown === 0
        ? t("edges.atBound", { band: inLanguage(edge.below.label, language) })
        : t("edges.down", {
            points: scoreText(edge.pointsDown ?? 0, language),
            band: inLanguage(edge.below.label, language),
          })),
  ];
  return (
    <div className={styles.row}>
      <span className={styles.column}>
        <Text truncate wrap={false} block>
          {employee.name} · {employee.id}
        </Text>
        <Text size={200} className={styles.quiet}>
          {ways.filter(Boolean).join(" · ")}
        </Text>
      </span>
      <BandBadge band={edge.band} bandCount={bandCount}>
        <span>{scoreText(total, language)}</span>
      </BandBadge>
    </div>
  );
}
