import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "8px 16px",
    minWidth: 0,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
    minHeight: "28px",
  },
});

export interface ViewSectionProps {
  readonly title: string;
  /** What can be done with the section, beside its title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view under its own heading. */
export function ViewSection({ title, action, children }: ViewSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <Text as="h2" id={id} size={400} weight="semibold">
          {title}
        </Text>
        {action}
      </div>
      {children}
    </section>
  );
}
