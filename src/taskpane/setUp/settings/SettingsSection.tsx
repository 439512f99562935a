import { makeStyles, Text } from "@fluentui/react-components";
import { choiceLabel } from "../../../sheets/choice";
import { evidenceNeedChoices } from "../../../sheets/columnChoices";
import type { SettingKey } from "../../../sheets/settingNames";
import type { CellValue } from "../../../sheets/tableCells";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ViewSection } from "../../views/ViewSection";
import { ExcelSample } from "../sample/ExcelSample";
import type { SectionProps } from "../sections";
import { ChoiceSetting } from "./ChoiceSetting";
import { GroupWeights } from "./GroupWeights";
import { NumberSetting } from "./NumberSetting";
import { settingEdit, switchedCell } from "./settingEdit";
import { SwitchSetting } from "./SwitchSetting";
import { useSettingsTexts } from "./useSettingsTexts";

const useStyles = makeStyles({ said: { padding: "8px 16px 0", ":empty": { display: "none" } } });

const languages = ["zh-CN", "en-US"] as const;
const needs = ["never", "endBands", "always"] as const;

/** Every row of `Settings`, each with what it means. */
export function SettingsSection({ index, onEdit }: Pick<SectionProps, "index" | "onEdit">) {
  const styles = useStyles();
  const { t } = useSettingsTexts();
  const [writing, run] = useTask<undefined>();
  const { settings } = index.assessment;
  const { language } = settings;

  function write(key: SettingKey, value: CellValue): Promise<void> {
    return onEdit([settingEdit(key, value, language)]);
  }

  function save(key: SettingKey, value: CellValue): void {
    void run(() => write(key, value).then(() => undefined));
  }

  return (
    <>
      {writing.status === "failed" && <ProblemMessage problem={writing.problem} />}
      <Text role="status" size={200} className={styles.said}>
        {writing.status === "working" && t("writing")}
        {writing.status === "done" && t("saved")}
      </Text>
      <ViewSection title={t("rating")}>
        <ChoiceSetting
          label={t("evidenceNeed.label")}
          text={t("evidenceNeed.text")}
          value={settings.evidenceNeed ?? "never"}
          options={needs.map((value) => ({ value, label: t(`evidenceNeed.${value}`) }))}
          onChoose={(value) => {
            save("evidenceNeed", choiceLabel(evidenceNeedChoices, value, language));
          }}
        />
        <SwitchSetting
          label={t("blindPass.label")}
          text={t("blindPass.text")}
          isOn={settings.blindPass ?? false}
          onSwitch={(next) => {
            save("blindPass", switchedCell(next.isOn, language));
          }}
        />
      </ViewSection>
      <GroupWeights weights={settings.raterGroupWeights} onSave={write} />
      <ViewSection title={t("handedOn")}>
        <NumberSetting
          label={t("anonymityThreshold.label")}
          text={t("anonymityThreshold.text")}
          value={settings.anonymityThreshold}
          least={1}
          onSave={(value) => write("anonymityThreshold", value)}
        />
      </ViewSection>
      <ViewSection title={t("sheets")}>
        <ChoiceSetting
          label={t("language.label")}
          text={t("language.text")}
          value={language}
          options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChoose={(value) => {
            save("language", value);
          }}
        />
        <SwitchSetting
          label={t("profileCards.label")}
          text={t("profileCards.text")}
          isOn={settings.profileCards ?? false}
          onSwitch={(next) => {
            save("profileCards", switchedCell(next.isOn, language));
          }}
        />
      </ViewSection>
      <ExcelSample index={index} />
    </>
  );
}
