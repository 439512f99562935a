import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import { modelVersion } from "../../domain/modelVersion";
import { raterGroups } from "../../domain/rating";
import { listSeparators } from "../../locales/listSeparators";
import { scoreText } from "../state/numberTexts";
import { useTexts } from "../state/useTexts";
import { ContributionTable } from "./ContributionTable";
import type { TotalCardProps } from "./TotalCard";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  toggle: {
    alignSelf: "start",
    minWidth: 0,
    paddingInline: "4px",
    marginInlineStart: "-4px",
    fontWeight: tokens.fontWeightRegular,
  },
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How the total came about, on demand. */
export function TotalExplanation(props: TotalCardProps) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (props.standing.profile.total === undefined) return null;
  return (
    <>
      <Button
        className={styles.toggle}
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        {...(isOpen && { "aria-controls": id })}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t("total.how")}
      </Button>
      {isOpen && (
        <div id={id} className={styles.body}>
          <Explanation {...props} />
        </div>
      )}
    </>
  );
}

function Explanation(props: TotalCardProps) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { profile, period } = props.standing;
  const weightOf = (lines: typeof profile.lines) =>
    lines.reduce((sum, { competency }) => sum + competency.weight, 0);
  const rated = weightOf(profile.lines.filter(({ score }) => score !== undefined));
  const version = period.status === "open" ? modelVersion(profile.model) : period.modelVersion;
  return (
    <>
      <Text size={200}>
        {t("explain.rule", {
          rated: scoreText(rated, language),
          all: scoreText(weightOf(profile.lines), language),
        })}
      </Text>
      <ContributionTable {...props} />
      <Text size={200} className={styles.quiet}>
        <GroupWeights {...props} />
        <br />
        {t("explain.version", { version })}
      </Text>
    </>
  );
}

function GroupWeights({ index }: TotalCardProps) {
  const { t, language } = usePersonTexts();
  const { t: paneText } = useTexts();
  const { raterGroupWeights } = index.assessment.settings;
  const weights = raterGroups
    .map((group) => `${paneText(`rater.groups.${group}`)} ${String(raterGroupWeights[group])}`)
    .join(listSeparators[language]);
  return t("explain.weights", { weights });
}
