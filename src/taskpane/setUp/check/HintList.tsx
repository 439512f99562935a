import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import type { Problem } from "../../../domain/problem";
import { groupBy } from "../../../domain/groupBy";
import type { Hint } from "../../../domain/lint/hint";
import { ProblemList } from "../../ProblemList";
import { useSetUpTexts } from "../useSetUpTexts";
import { HintGroupSection } from "./HintGroupSection";
import { hintGroup, hintGroups } from "./hintGroup";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlock: "12px 24px",
  },
  padded: { paddingInline: "16px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface HintListProps {
  readonly hints: readonly Hint[];
  /** What is wrong in the tables: more than worth a look. */
  readonly problems: readonly Problem[];
  readonly cellOf: (hint: Hint) => string | undefined;
  readonly onSelectCell: (address: string) => void;
}

/** What is worth a look, by kind, with the way to each cell. */
export function HintList({ hints, problems, cellOf, onSelectCell }: HintListProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const groups = groupBy(hints, hintGroup);
  return (
    <div className={styles.view}>
      <ProblemList problems={problems} onSelectCell={onSelectCell} />
      <Text as="p" role="status" className={styles.padded}>
        {hints.length === 0 ? t("check.none") : t("check.count", { count: hints.length })}
      </Text>
      {hints.length === 0 && (
        <div className={styles.padded}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{t("check.sound")}</MessageBarBody>
          </MessageBar>
        </div>
      )}
      {hintGroups.map((name) => {
        const ofGroup = groups.get(name) ?? [];
        return ofGroup.length === 0 ? null : (
          <HintGroupSection
            key={name}
            name={name}
            hints={ofGroup}
            cellOf={cellOf}
            onSelectCell={onSelectCell}
          />
        );
      })}
    </div>
  );
}
