import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  marks: { display: "inline-flex", flexWrap: "wrap", justifyContent: "end", columnGap: "8px" },
  mark: { whiteSpace: "nowrap", color: tokens.colorNeutralForeground2 },
});

/** What stands in a band: a score that is saved, one of the period before, the target. */
export interface BandMark {
  readonly kind: keyof typeof glyphs;
  readonly text: string;
}

/** So that neither colour nor place alone tells them apart. */
const glyphs = { current: "●", previous: "○", target: "◎" } as const;

export interface BandMarksProps {
  readonly id: string;
  readonly marks: readonly BandMark[];
}

/** The marks of one band, each as a glyph and in words. */
export function BandMarks({ id, marks }: BandMarksProps) {
  const styles = useStyles();
  return (
    <span id={id} className={styles.marks}>
      {marks.map(({ kind, text }) => (
        <span key={kind} className={styles.mark}>
          <span aria-hidden>{glyphs[kind]} </span>
          <span>{text}</span>
        </span>
      ))}
    </span>
  );
}
