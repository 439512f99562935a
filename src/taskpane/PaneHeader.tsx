import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AppsListRegular } from "@fluentui/react-icons/svg/apps-list";
import { PeopleListRegular } from "@fluentui/react-icons/svg/people-list";
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

/** One employee in all competencies, or one competency for all employees, which keeps one impression from colouring the next (halo). */
export type RatingWay = "person" | "competency";

export interface PaneHeaderProps {
  readonly period: Period;
  readonly rater: Rater | undefined;
  readonly way: RatingWay;
  readonly onChangeWay: (way: RatingWay) => void;
  readonly onChangeRater: () => void;
}

/** For which period and as whom ratings are given. */
export function PaneHeader(props: PaneHeaderProps) {
  const { period, rater, way, onChangeWay, onChangeRater } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const other = way === "person" ? "competency" : "person";
  const named = rater && { name: rater.name, group: t(`rater.groups.${rater.group}`) };
  return (
    <header className={styles.header}>
      <Text weight="semibold" className={styles.period}>
        {t("period.label", { period: period.name })}
      </Text>
      {period.status === "closed" && <Text size={200}>({t("period.closed")})</Text>}
      <Button
        size="small"
        appearance="subtle"
        icon={way === "person" ? <PeopleListRegular /> : <AppsListRegular />}
        aria-label={t(`way.${other}`)}
        title={t(`way.${other}`)}
        onClick={() => {
          onChangeWay(other);
        }}
      />
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
