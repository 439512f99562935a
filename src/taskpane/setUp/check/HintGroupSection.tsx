import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Hint } from "../../../domain/lint/hint";
import { ViewSection } from "../../views/ViewSection";
import { useSetUpTexts } from "../useSetUpTexts";
import type { HintListProps } from "./HintList";
import type { HintGroup } from "./hintGroup";
import { useHintSentence } from "./useHintSentence";

/** A list of more is not read in a pane. */
const shownAtOnce = 50;

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  hint: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "baseline",
    columnGap: "12px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  cell: { fontSize: tokens.fontSizeBase200, textAlign: "end" },
  more: { alignSelf: "start" },
});

export interface HintGroupSectionProps extends Pick<HintListProps, "cellOf" | "onSelectCell"> {
  readonly name: HintGroup;
  readonly hints: readonly Hint[];
}

/** Hints of one kind: what they mean, and one line each. */
export function HintGroupSection({ name, hints, cellOf, onSelectCell }: HintGroupSectionProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <ViewSection title={t(`check.groups.${name}.title`, { count: hints.length })}>
      <Text as="p" size={200} className={styles.quiet}>
        {t(`check.groups.${name}.text`)}
      </Text>
      <ul className={styles.list}>
        {hints.slice(0, shown).map((hint) => (
          <HintRow
            key={JSON.stringify([hint.code, hint.place])}
            hint={hint}
            cell={cellOf(hint)}
            onSelectCell={onSelectCell}
          />
        ))}
      </ul>
      {hints.length > shown && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setShown(shown + shownAtOnce);
          }}
        >
          {t("check.more", { count: hints.length - shown })}
        </Button>
      )}
    </ViewSection>
  );
}

function HintRow(props: {
  readonly hint: Hint;
  readonly cell: string | undefined;
  readonly onSelectCell: (address: string) => void;
}) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const { hint, cell, onSelectCell } = props;
  const sentence = useHintSentence(hint);
  return (
    <li className={styles.hint}>
      <Text size={200}>{sentence}</Text>
      {cell !== undefined && (
        <Link
          as="button"
          className={styles.cell}
          aria-label={t("check.goTo", { cell, sentence })}
          onClick={() => {
            onSelectCell(cell);
          }}
        >
          {cell}
        </Link>
      )}
    </li>
  );
}
