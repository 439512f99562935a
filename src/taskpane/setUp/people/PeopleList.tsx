import { Button, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { PersonAddRegular } from "@fluentui/react-icons/svg/person-add";
import { useDeferredValue, useMemo, useState } from "react";
import type { Employee } from "../../../domain/assessment";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { LongList } from "../../longList/LongList";
import { PersonEntry } from "./PersonEntry";
import { usePeopleTexts } from "./usePeopleTexts";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, gap: "8px", padding: "8px 16px" },
  search: { maxWidth: "none", minWidth: 0 },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  // The list scrolls by itself, so that search stays in sight.
  list: {
    display: "flex",
    flexDirection: "column",
    height: "calc(100vh - 220px)",
    minHeight: "240px",
    marginInline: "-8px",
  },
});

export interface PeopleListProps {
  readonly index: AssessmentIndex;
  /** What has just been done. */
  readonly said: string;
  readonly onOpen: (employee: Employee | "new") => void;
}

/** Finds people in a roster of any length. */
export function PeopleList({ index, said, onOpen }: PeopleListProps) {
  const styles = useStyles();
  const { t } = usePeopleTexts();
  const [typed, setTyped] = useState("");
  const wanted = useDeferredValue(typed.trim().toLowerCase());
  const { employees } = index.assessment;
  const shown = useMemo(
    () => employees.filter((employee) => wordsOf(employee).includes(wanted)),
    [employees, wanted],
  );
  return (
    <div className={styles.view}>
      <SearchBox
        className={styles.search}
        aria-label={t("search")}
        placeholder={t("search")}
        value={typed}
        onChange={(_event, { value }) => {
          setTyped(value);
        }}
      />
      <div className={styles.head}>
        <Text size={200} role="status" className={styles.quiet}>
          {said} {t("count", { shown: shown.length, count: employees.length })}
        </Text>
        <Button
          size="small"
          icon={<PersonAddRegular />}
          onClick={() => {
            onOpen("new");
          }}
        >
          {t("add")}
        </Button>
      </div>
      {shown.length === 0 && <Text>{t(employees.length === 0 ? "none" : "nobody")}</Text>}
      {shown.length > 0 && (
        <div className={styles.list}>
          <LongList label={t("list")} items={shown} keyOf={({ id }) => id} rowHeight={58}>
            {(employee) => <PersonEntry index={index} employee={employee} onOpen={onOpen} />}
          </LongList>
        </div>
      )}
    </div>
  );
}

function wordsOf({ id, name, department, role }: Employee): string {
  return [name, id, department, role].join(" ").toLowerCase();
}
