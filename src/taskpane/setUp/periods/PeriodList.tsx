import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Period } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { textKey, type TextKey } from "../../../domain/textKey";
import { ViewSection } from "../../views/ViewSection";
import { usePeriodTexts } from "./usePeriodTexts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  period: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  facts: { flexBasis: "100%", color: tokens.colorNeutralForeground2 },
  reopen: { marginInlineStart: "auto" },
});

export interface PeriodListProps {
  readonly index: AssessmentIndex;
  /** Left out while a period is open: only one at a time is rated in. */
  readonly onReopen?: (period: Period) => void;
}

/** All periods, the latest on top; only the last one can be opened again. */
export function PeriodList({ index, onReopen }: PeriodListProps) {
  const styles = useStyles();
  const { t } = usePeriodTexts();
  const { periods } = index.assessment;
  const counts = useMemo(() => ratingCounts(index), [index]);
  const last = periods.at(-1);
  return (
    <ViewSection title={t("list")}>
      {periods.length === 0 && <Text>{t("none")}</Text>}
      <ul className={styles.list}>
        {[...periods].reverse().map((period) => (
          <li key={period.name} className={styles.period}>
            <Text weight="semibold">{period.name}</Text>
            <Badge
              appearance={period.status === "open" ? "filled" : "tint"}
              color={period.status === "open" ? "brand" : "informative"}
            >
              {t(period.status)}
            </Badge>
            {onReopen && period === last && (
              <Button
                size="small"
                className={styles.reopen}
                onClick={() => {
                  onReopen(period);
                }}
              >
                {t("reopen", { period: period.name })}
              </Button>
            )}
            <Text size={200} className={styles.facts}>
              {t("ratings", { count: counts.get(textKey(period.name)) ?? 0 })}
              {period.modelVersion && ` · ${t("version", { version: period.modelVersion })}`}
            </Text>
          </li>
        ))}
      </ul>
    </ViewSection>
  );
}

function ratingCounts(index: AssessmentIndex): ReadonlyMap<TextKey, number> {
  const counts = new Map<TextKey, number>();
  for (const { period } of index.ratings.all()) {
    const key = textKey(period);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
