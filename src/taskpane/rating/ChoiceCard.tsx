import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "8px 12px 10px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has([type=radio]:focus-visible)": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
  },
  picked: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
  radio: {
    width: "16px",
    height: "16px",
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    outline: "none",
    // Above the label that covers the card: a press on the button itself lands on it.
    position: "relative",
    zIndex: 1,
    // Whoever reaches a radio button by keyboard sees the text below it too.
    scrollMarginBlock: "48px 160px",
  },
  // The whole card is the label's, so that a press anywhere on it picks.
  label: { cursor: "pointer", "::after": { content: "''", position: "absolute", inset: 0 } },
  disabled: { cursor: "default" },
  mark: { marginInlineStart: "auto", fontSize: tokens.fontSizeBase200 },
  more: { position: "relative" },
});

export interface ChoiceCardProps {
  /** The name that the radio buttons of one group share. */
  readonly group: string;
  readonly label: ReactNode;
  /** The elements that are read out as parts of the name, after the label. */
  readonly furtherNames?: readonly string[];
  readonly describedBy?: string;
  readonly mark?: ReactNode;
  readonly isPicked: boolean;
  /** Whether Tab stops here. In Excel on the web office.js moves the focus on Tab, and knows nothing of groups. */
  readonly isTabStop: boolean;
  readonly isDisabled: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
  /** Fields that belong to the choice; presses on them are theirs. */
  readonly fields?: ReactNode;
}

/** A radio button with room for text. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { group, label, furtherNames = [], describedBy, mark, isPicked, isDisabled } = props;
  const { onPick, children, fields } = props;
  const styles = useStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.card, isPicked && styles.picked)}>
      <div className={styles.head}>
        <input
          type="radio"
          id={id}
          name={group}
          className={styles.radio}
          aria-labelledby={[`${id}-label`, ...furtherNames].join(" ")}
          aria-describedby={describedBy}
          checked={isPicked}
          tabIndex={props.isTabStop ? 0 : -1}
          disabled={isDisabled}
          onChange={onPick}
        />
        <label
          id={`${id}-label`}
          htmlFor={id}
          className={mergeClasses(styles.label, isDisabled && styles.disabled)}
        >
          {label}
        </label>
        {mark && <span className={styles.mark}>{mark}</span>}
      </div>
      {children}
      {fields && <div className={styles.more}>{fields}</div>}
    </div>
  );
}
