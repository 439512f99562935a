import { makeStyles, Select } from "@fluentui/react-components";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({ select: { flexGrow: 1, flexBasis: "100px", minWidth: 0 } });

export interface DepartmentChoice {
  readonly all: readonly string[];
  /** Left out: everyone. */
  readonly chosen: string | undefined;
  readonly onChoose: (department: string | undefined) => void;
}

/** Whose people are ranked among themselves. */
export function DepartmentSelect({ all, chosen, onChoose }: DepartmentChoice) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  if (all.length < 2) return null;
  return (
    <Select
      className={styles.select}
      size="small"
      aria-label={t("people")}
      value={chosen ?? ""}
      onChange={(_event, { value }) => {
        onChoose(value === "" ? undefined : value);
      }}
    >
      <option value="">{t("everyone")}</option>
      {all.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </Select>
  );
}
