import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalM,
    // The personality menu of Excel covers the top right corner.
    padding: "40px 20px 20px",
  },
});

export interface MessageViewProps {
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A view that has only something to say, and at most one thing to do about it. */
export function MessageView({ title, text, action }: MessageViewProps) {
  const styles = useStyles();
  return (
    <section className={styles.view}>
      <Text as="h1" size={500} weight="semibold">
        {title}
      </Text>
      <Text as="p">{text}</Text>
      {action && (
        <Button appearance="primary" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </section>
  );
}
