import { CompoundButton, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { focusInPane } from "../focusInPane";
import type { SectionName } from "./sections";
import { sectionIcons } from "./sectionIcons";
import { useSetUpTexts } from "./useSetUpTexts";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "16px",
    overflowY: "auto",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  entry: {
    justifyContent: "start",
    width: "100%",
    maxWidth: "none",
    padding: "10px 12px",
    textAlign: "start",
  },
  icon: { color: tokens.colorBrandForeground1 },
  text: { lineHeight: tokens.lineHeightBase200, marginTop: "2px" },
});

export interface SectionListProps {
  readonly names: readonly SectionName[];
  /** The section that was open last: its entry has the focus again. */
  readonly left: SectionName | undefined;
  readonly onOpen: (name: SectionName) => void;
}

/** What can be set up, one entry each. */
export function SectionList({ names, left, onOpen }: SectionListProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  return (
    <div className={styles.view}>
      <Text as="p" size={200} className={styles.quiet}>
        {t("intro")}
      </Text>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name}>
            <SectionEntry name={name} isFocused={name === left} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function SectionEntry(props: {
  readonly name: SectionName;
  readonly isFocused: boolean;
  readonly onOpen: (name: SectionName) => void;
}) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const { name, isFocused, onOpen } = props;
  const button = useRef<HTMLElement>(null);
  const Icon = sectionIcons[name];
  useEffect(() => {
    if (isFocused) focusInPane(button.current);
  }, [isFocused]);
  return (
    <CompoundButton
      ref={(element: HTMLElement | null) => {
        button.current = element;
      }}
      className={styles.entry}
      icon={<Icon className={styles.icon} />}
      secondaryContent={{ children: t(`sections.${name}.text`), className: styles.text }}
      onClick={() => {
        onOpen(name);
      }}
    >
      {t(`sections.${name}.title`)}
    </CompoundButton>
  );
}
