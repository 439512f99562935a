import { makeStyles, Checkbox, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Competency } from "../../domain/assessment";
import { LongList } from "../longList/LongList";
import { DepartmentSelect, type DepartmentChoice } from "./DepartmentSelect";
import { MoverRow } from "./MoverRow";
import { hasMoved, type Mover } from "./state/movers";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: "190px" },
  filter: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "0 16px",
    flexShrink: 0,
  },
  search: { flexGrow: 1, flexBasis: "90px", minWidth: "90px" },
  moved: { marginInlineStart: "-8px" },
  none: { display: "block", padding: "12px 16px" },
});

export interface MoverListProps {
  readonly movers: readonly Mover[];
  /** With the weights that are tried out. */
  readonly competencies: readonly Competency[];
  readonly departments: DepartmentChoice;
}

/** The people in their new order; only those in sight are in the page. */
export function MoverList({ movers, competencies, departments }: MoverListProps) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  const [onlyMoved, setOnlyMoved] = useState(false);
  const [text, setText] = useState("");
  const [opened, setOpened] = useState<string>();
  const shown = movers.filter(
    (mover) => (!onlyMoved || hasMoved(mover)) && isCalled(mover, text.trim().toLowerCase()),
  );
  return (
    <section className={styles.section}>
      <div className={styles.filter}>
        <DepartmentSelect {...departments} />
        <SearchBox
          className={styles.search}
          size="small"
          aria-label={t("list.search")}
          placeholder={t("list.search")}
          value={text}
          onChange={(_event, { value }) => {
            setText(value);
          }}
        />
        <Checkbox
          className={styles.moved}
          label={<Text size={200}>{t("list.moved")}</Text>}
          checked={onlyMoved}
          onChange={(_event, { checked }) => {
            setOnlyMoved(checked === true);
          }}
        />
      </div>
      {shown.length === 0 ? (
        <Text className={styles.none}>{t("list.noMatch")}</Text>
      ) : (
        <LongList
          label={t("list.label")}
          items={shown}
          keyOf={({ employee }) => employee.id}
          rowHeight={44}
        >
          {(mover) => (
            <MoverRow
              mover={mover}
              movers={movers}
              competencies={competencies}
              isOpen={opened === mover.employee.id}
              onToggle={() => {
                setOpened(opened === mover.employee.id ? undefined : mover.employee.id);
              }}
            />
          )}
        </LongList>
      )}
    </section>
  );
}

function isCalled({ employee }: Mover, text: string): boolean {
  return employee.name.toLowerCase().includes(text) || employee.id.toLowerCase().includes(text);
}
