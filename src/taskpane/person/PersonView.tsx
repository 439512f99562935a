import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../domain/assessment";
import { findPeriod } from "../../domain/findPeriod";
import { textKey } from "../../domain/textKey";
import { ProblemMessage } from "../ProblemMessage";
import { EmployeePicker } from "../rating/EmployeePicker";
import { useRater } from "../state/useRater";
import { useTexts } from "../state/useTexts";
import type { PersonViewProps } from "../views/paneView";
import { PeriodChoice } from "../views/PeriodChoice";
import { PersonDetails } from "./PersonDetails";
import { isStillBlind } from "./state/isStillBlind";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    paddingBottom: "16px",
    "> *": { flexShrink: 0 },
  },
  hint: { padding: "8px 16px" },
});

/** One person in one period: score against target, what the total comes from and what leads further. */
export function PersonView(props: PersonViewProps) {
  const [name, setName] = useState<string>();
  const period = findPeriod(props.index, name);
  if (!period.ok) return <ProblemMessage problem={period.problem} />;
  return <PersonInPeriod {...props} period={period.value} onPeriod={setName} />;
}

interface PersonInPeriodProps extends PersonViewProps {
  readonly period: Period;
  readonly onPeriod: (name: string) => void;
}

function PersonInPeriod(props: PersonInPeriodProps) {
  const { index, period, employeeId, onGoTo } = props;
  const { t } = usePersonTexts();
  const [rater] = useRater();
  const styles = useStyles();
  const { employees, periods } = index.assessment;
  const employee =
    employeeId === undefined ? undefined : index.employeesById.get(textKey(employeeId))?.[0];
  return (
    <div className={styles.view}>
      <PeriodChoice
        label={t("period")}
        period={period}
        periods={periods}
        onChoose={props.onPeriod}
      />
      <EmployeePicker
        employees={employees}
        picked={employee}
        onPick={(id) => {
          onGoTo({ employeeId: id }, "person");
        }}
      />
      <div className={styles.scroll}>
        {employee && isStillBlind(index, period, rater, employee.id) ? (
          <Text className={styles.hint}>{t("blind")}</Text>
        ) : employee ? (
          <PersonDetails key={employee.id} {...props} employee={employee} />
        ) : (
          <Text className={styles.hint}>
            <Hint isRosterEmpty={employees.length === 0} employeeId={employeeId} />
          </Text>
        )}
      </div>
    </div>
  );
}

function Hint(props: { readonly isRosterEmpty: boolean; readonly employeeId: string | undefined }) {
  const { t } = useTexts();
  if (props.isRosterEmpty) return t("employee.noneAtAll");
  return props.employeeId === undefined
    ? t("employee.pick")
    : t("employee.unknown", { id: props.employeeId });
}
