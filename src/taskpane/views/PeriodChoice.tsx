import { makeStyles, Select, Text } from "@fluentui/react-components";
import { useId } from "react";
import type { Period } from "../../domain/assessment";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "8px",
    minHeight: "36px",
    paddingInline: "16px",
  },
  select: { minWidth: "120px" },
});

export interface PeriodChoiceProps {
  readonly label: string;
  readonly period: Period;
  readonly periods: readonly Period[];
  readonly onChoose: (name: string) => void;
}

/** Which period a view is about; the latest stands on top. */
export function PeriodChoice({ label, period, periods, onChoose }: PeriodChoiceProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const id = useId();
  return (
    <div className={styles.row}>
      <Text as="span">
        <label htmlFor={id}>{label}</label>
      </Text>
      <Select
        id={id}
        className={styles.select}
        size="small"
        value={period.name}
        onChange={(_event, { value }) => {
          onChoose(value);
        }}
      >
        {[...periods].reverse().map(({ name, status }) => (
          <option key={name} value={name}>
            {status === "closed" ? `${name} (${t("period.closed")})` : name}
          </option>
        ))}
      </Select>
    </div>
  );
}
