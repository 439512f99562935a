import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { PersonRegular } from "@fluentui/react-icons/svg/person";
import type { Period } from "../domain/assessment";
import type { Rater } from "./state/rater";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    // The personality menu of Excel covers 34 × 32 px of the top right corner.
    paddingInline: "16px 40px",
    // In the lowest panes the rows below need the height.
    "@media (max-height: 330px)": { minHeight: "32px" },
  },
  period: { whiteSpace: "nowrap" },
  rater: {
    minWidth: 0,
    marginInlineStart: "auto",
    paddingInline: "6px",
    fontWeight: tokens.fontWeightRegular,
    overflow: "hidden",
  },
  raterText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export interface PaneHeaderProps {
  readonly period: Period;
  readonly rater: Rater | undefined;
  readonly onChangeRater: () => void;
}

/** For which period and as whom ratings are given. */
export function PaneHeader({ period, rater, onChangeRater }: PaneHeaderProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const named = rater && { name: rater.name, group: t(`rater.groups.${rater.group}`) };
  return (
    <header className={styles.header}>
      <Text weight="semibold" className={styles.period}>
        {t("period.label", { period: period.name })}
      </Text>
      {period.status === "closed" && <Text size={200}>({t("period.closed")})</Text>}
      <Button
        className={styles.rater}
        size="small"
        appearance="subtle"
        icon={<PersonRegular />}
        aria-label={named ? t("rater.change", named) : t("rater.title")}
        onClick={onChangeRater}
      >
        <span className={styles.raterText}>
          {named ? t("rater.shown", named) : t("rater.title")}
        </span>
      </Button>
    </header>
  );
}
