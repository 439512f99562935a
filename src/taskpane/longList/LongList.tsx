import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, type ReactNode } from "react";

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "120px",
    overflowY: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", insetInline: 0, top: 0 },
});

export interface LongListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What a row is taken to need until it has been measured, in px. */
  readonly rowHeight: number;
  readonly children: (item: Item) => ReactNode;
}

/** A list of which only the rows in sight, and some around them, are in the page. */
export function LongList<Item>(props: LongListProps<Item>) {
  const { label, items, keyOf, rowHeight, children } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey(place) {
      const item = items[place];
      return item === undefined ? place : keyOf(item);
    },
  });
  return (
    // Not every browser lets the keyboard scroll what has nothing to focus in it (WCAG 2.2, 2.1.1).
    <div ref={scroll} className={styles.scroll} tabIndex={0} role="group" aria-label={label}>
      <ul
        className={styles.list}
        aria-label={label}
        style={{ height: `${String(rows.getTotalSize())}px` }}
      >
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          return (
            item !== undefined && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${String(start)}px)` }}
                aria-setsize={items.length}
                aria-posinset={index + 1}
              >
                {children(item)}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
