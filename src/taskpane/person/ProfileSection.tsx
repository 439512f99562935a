import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ViewSection } from "../views/ViewSection";
import { ProfileCharts } from "./ProfileCharts";
import { ProfileTable } from "./ProfileTable";
import { ComparisonChoice, type ComparisonChoiceProps } from "./ComparisonChoice";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({ toggle: { minWidth: 0 } });

export interface ProfileSectionProps extends ComparisonChoiceProps {
  readonly standing: PersonStanding;
  readonly onOpen: (competency: string) => void;
}

/** Score against target and earlier score in every competency, drawn or as a table. */
export function ProfileSection(props: ProfileSectionProps) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  const [isTable, setTable] = useState(false);
  const { standing } = props;
  const hasTargets = standing.profile.lines.some(({ target }) => target !== undefined);
  const noTargets = standing.period.status === "open" ? "profile.noTargets" : "noSnapshot";
  return (
    <ViewSection
      title={t("profile.title")}
      action={
        <Button
          className={styles.toggle}
          size="small"
          appearance="subtle"
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {t(isTable ? "profile.asChart" : "profile.asTable")}
        </Button>
      }
    >
      <ComparisonChoice {...props} />
      {!hasTargets && <Text size={200}>{t(noTargets)}</Text>}
      {isTable ? (
        <ProfileTable standing={standing} />
      ) : (
        <ProfileCharts standing={standing} onOpen={props.onOpen} />
      )}
    </ViewSection>
  );
}
