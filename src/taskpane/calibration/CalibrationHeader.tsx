import { Badge, makeStyles, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { CalibrationBasis } from "./state/calibrationBasis";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px 0",
    flexShrink: 0,
  },
  badge: {
    flexShrink: 0,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  period: { marginInlineStart: "auto", minWidth: 0 },
});

export interface CalibrationHeaderProps {
  readonly basis: CalibrationBasis;
  readonly onChoosePeriod: (name: string) => void;
}

/** For whom the view is, and which period it is about. */
export function CalibrationHeader({ basis, onChoosePeriod }: CalibrationHeaderProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const { index, period, threshold } = basis;
  return (
    <header className={styles.header}>
      <Text as="h1" weight="semibold">
        {t("title")}
      </Text>
      <Tooltip content={t("privateHint", { threshold })} relationship="description">
        <Badge
          className={styles.badge}
          appearance="outline"
          color="important"
          tabIndex={0}
          role="note"
        >
          {t("private")}
        </Badge>
      </Tooltip>
      <Select
        className={styles.period}
        size="small"
        aria-label={t("period")}
        value={period.name}
        onChange={(_event, { value }) => {
          onChoosePeriod(value);
        }}
      >
        {[...index.assessment.periods].reverse().map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </header>
  );
}
