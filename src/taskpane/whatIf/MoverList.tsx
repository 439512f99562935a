import { makeStyles, Checkbox, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import type { Competency } from "../../domain/assessment";
import { DepartmentSelect, type DepartmentChoice } from "./DepartmentSelect";
import { MoverRow } from "./MoverRow";
import { hasMoved, type Mover } from "./state/movers";
import { useWhatIfTexts } from "./useWhatIfTexts";

const rowHeight = 44;

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
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
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
        <VirtualRows shown={shown} movers={movers} competencies={competencies} />
      )}
    </section>
  );
}

function VirtualRows(
  props: Omit<MoverListProps, "departments"> & { readonly shown: readonly Mover[] },
) {
  const { shown, movers, competencies } = props;
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<string>();
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (place) => shown[place]?.employee.id ?? place,
  });
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul
        className={styles.list}
        aria-label={t("list.label")}
        style={{ height: `${String(rows.getTotalSize())}px` }}
      >
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const mover = shown[index];
          return (
            mover && (
              <MoverRow
                key={key}
                ref={rows.measureElement}
                mover={mover}
                movers={movers}
                competencies={competencies}
                place={{ index, start, count: shown.length }}
                isOpen={opened === mover.employee.id}
                onToggle={() => {
                  setOpened(opened === mover.employee.id ? undefined : mover.employee.id);
                }}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

function isCalled({ employee }: Mover, text: string): boolean {
  return employee.name.toLowerCase().includes(text) || employee.id.toLowerCase().includes(text);
}
