import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Band } from "../../../domain/band";
import { bandOf } from "../../../domain/bandOf";
import { textKey } from "../../../domain/textKey";
import { BandBadge } from "../../BandBadge";
import { focusInPane } from "../../focusInPane";
import { scoreText } from "../../state/numberTexts";
import type { Ratee } from "./ratees";
import { useByCompetencyTexts } from "./useByCompetencyTexts";

/** In pixels; every row is as high. */
const rowHeight = 48;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", padding: "4px 8px" },
  list: { position: "relative", listStyle: "none", margin: 0, padding: 0 },
  item: { position: "absolute", insetInlineStart: 0, top: 0, width: "100%" },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    height: `${rowHeight}px`,
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  person: { display: "flex", flexDirection: "column", minWidth: 0 },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface RateeListProps {
  readonly ratees: readonly Ratee[];
  readonly bands: readonly Band[];
  /** Who has the focus when the list comes back. */
  readonly focused: string | undefined;
  readonly onOpen: (employeeId: string) => void;
}

/** People with the rater's own rating; only the rows in sight are there, however many people there are. */
export function RateeList({ ratees, bands, focused, onOpen }: RateeListProps) {
  const styles = useStyles();
  const { t } = useByCompetencyTexts();
  const scroll = useRef<HTMLDivElement>(null);
  const focusedAt = ratees.findIndex(
    ({ employee }) => focused !== undefined && textKey(employee.id) === textKey(focused),
  );
  const rows = useVirtualizer({
    count: ratees.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: Math.max(0, focusedAt - 2) * rowHeight,
    // Before the list has a size, as in its first moment, as many rows as a pane shows.
    initialRect: { width: 0, height: 12 * rowHeight },
  });
  return (
    <div ref={scroll} className={styles.scroll}>
      <ul
        className={styles.list}
        style={{ height: `${rows.getTotalSize()}px` }}
        aria-label={t("people")}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const ratee = ratees[index];
          return ratee ? (
            <li
              key={ratee.employee.id}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-setsize={ratees.length}
              aria-posinset={index + 1}
            >
              <RateeRow
                ratee={ratee}
                bands={bands}
                isFocused={index === focusedAt}
                onOpen={onOpen}
              />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

interface RateeRowProps extends Pick<RateeListProps, "bands" | "onOpen"> {
  readonly ratee: Ratee;
  readonly isFocused: boolean;
}

function RateeRow({ ratee, bands, isFocused, onOpen }: RateeRowProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const { id, name, department } = ratee.employee;
  useEffect(() => {
    if (isFocused) focusInPane(button.current);
  }, [isFocused]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.row}
      onClick={() => {
        onOpen(id);
      }}
    >
      <span className={styles.person}>
        <Text className={styles.cut}>{name || id}</Text>
        <Text size={200} className={mergeClasses(styles.cut, styles.quiet)}>
          {[name && id, department].filter(Boolean).join(" · ")}
        </Text>
      </span>
      <OwnScore ratee={ratee} bands={bands} />
    </button>
  );
}

function OwnScore({ ratee: { own }, bands }: Pick<RateeRowProps, "ratee" | "bands">) {
  const styles = useStyles();
  const { t, language } = useByCompetencyTexts();
  if (own?.value.kind !== "score") {
    return (
      <Text size={200} className={styles.quiet}>
        {t(own?.value.kind === "notObserved" ? "notObserved" : "unrated")}
      </Text>
    );
  }
  const { score } = own.value;
  const band = bandOf(score, bands);
  return band ? (
    <BandBadge band={band} bandCount={bands.length}>
      <span>{scoreText(score, language)}</span>
    </BandBadge>
  ) : (
    <Text>{scoreText(score, language)}</Text>
  );
}
