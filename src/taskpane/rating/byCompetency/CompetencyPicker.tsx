import { Button, makeStyles, Select } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { Competency } from "../../../domain/assessment";
import { inLanguage } from "../../../domain/bilingual";
import { neighbour } from "../state/neighbour";
import { useByCompetencyTexts } from "./useByCompetencyTexts";

const useStyles = makeStyles({
  picker: { display: "flex", alignItems: "center", gap: "2px", padding: "0 8px" },
  select: { flexGrow: 1, minWidth: 0 },
});

export interface CompetencyPickerProps {
  readonly competencies: readonly Competency[];
  readonly picked: Competency;
  readonly onPick: (code: string) => void;
}

/** In which competency people are rated; one by one or chosen from all. */
export function CompetencyPicker({ competencies, picked, onPick }: CompetencyPickerProps) {
  const styles = useStyles();
  const { t, language } = useByCompetencyTexts();
  const step = (by: 1 | -1) => {
    const next = neighbour(competencies, picked, by);
    return {
      disabledFocusable: !next,
      onClick: () => {
        if (next) onPick(next.code);
      },
    };
  };
  return (
    <div className={styles.picker}>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={t("previous")}
        {...step(-1)}
      />
      <Select
        className={styles.select}
        aria-label={t("competency")}
        value={picked.code}
        onChange={(_event, { value }) => {
          onPick(value);
        }}
      >
        {competencies.map(({ code, name }) => (
          <option key={code} value={code}>
            {`${code} ${inLanguage(name, language)}`}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={t("next")}
        {...step(1)}
      />
    </div>
  );
}
