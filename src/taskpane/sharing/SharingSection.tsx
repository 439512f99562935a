import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { color: tokens.colorNeutralForeground2 },
});

/** One thing that can be done before something is handed on, with what it means. */
export function SharingSection(props: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text as="h2" id={id} size={400} weight="semibold" block>
        {props.title}
      </Text>
      <Text as="p" size={200} className={styles.text}>
        {props.text}
      </Text>
      {props.children}
    </section>
  );
}
