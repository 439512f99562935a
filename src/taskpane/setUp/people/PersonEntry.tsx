import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Employee } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { textKey } from "../../../domain/textKey";
import { usePeopleTexts } from "./usePeopleTexts";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    boxSizing: "border-box",
    padding: "8px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface PersonEntryProps {
  readonly index: AssessmentIndex;
  readonly employee: Employee;
  readonly onOpen: (employee: Employee) => void;
}

/** Somebody in the list, with job and manager; opens the form. */
export function PersonEntry({ index, employee, onOpen }: PersonEntryProps) {
  const styles = useStyles();
  const { t } = usePeopleTexts();
  const { id, name, department, role, grade, manager, status } = employee;
  const leader = index.employeesById.get(textKey(manager))?.[0];
  const facts = [department, role, grade].filter(Boolean).join(" · ");
  return (
    <button
      type="button"
      className={styles.entry}
      onClick={() => {
        onOpen(employee);
      }}
    >
      <span className={styles.head}>
        <Text weight="semibold">{name || id}</Text>
        <Text size={200} className={styles.quiet}>
          {name && id} {status === "left" && `· ${t("left")}`}
        </Text>
      </span>
      <Text size={200} className={styles.quiet}>
        {facts}
        {facts && manager && " · "}
        {manager && t("manager", { name: leader?.name ? leader.name : manager })}
      </Text>
    </button>
  );
}
