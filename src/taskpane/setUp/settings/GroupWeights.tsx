import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Settings } from "../../../domain/assessment";
import { raterGroups, type RaterGroup } from "../../../domain/rating";
import { shareText } from "../../state/numberTexts";
import { ViewSection } from "../../views/ViewSection";
import { NumberSetting } from "./NumberSetting";
import { useSettingsTexts } from "./useSettingsTexts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  groups: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))",
    gap: "8px 12px",
  },
});

export interface GroupWeightsProps {
  readonly weights: Settings["raterGroupWeights"];
  readonly onSave: (group: RaterGroup, weight: number) => Promise<void>;
}

/** How much each rater group counts, with the share it comes to. */
export function GroupWeights({ weights, onSave }: GroupWeightsProps) {
  const styles = useStyles();
  const { t, language } = useSettingsTexts();
  const total = raterGroups.reduce((sum, group) => sum + weights[group], 0);
  return (
    <ViewSection title={t("groups")}>
      <Text as="p" size={200} className={styles.quiet}>
        {t("groupsText")}
      </Text>
      <div className={styles.groups}>
        {raterGroups.map((group) => (
          <NumberSetting
            key={group}
            label={t(`group.${group}`)}
            text={t("share", {
              share: shareText(total > 0 ? weights[group] / total : 0, language),
            })}
            value={weights[group]}
            least={0}
            onSave={(weight) => onSave(group, weight)}
          />
        ))}
      </div>
    </ViewSection>
  );
}
