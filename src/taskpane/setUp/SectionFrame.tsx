import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Suspense, useEffect, useRef, type ReactNode } from "react";
import { focusInPane } from "../focusInPane";
import { LoadingView } from "../LoadingView";
import { LateScriptBoundary } from "../views/LateScriptBoundary";
import { useSetUpTexts } from "./useSetUpTexts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    padding: "6px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { outlineStyle: "none", minWidth: 0, overflowWrap: "anywhere" },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    "> *": { flexShrink: 0 },
  },
});

/** An open section under its heading, with the way back. */
export function SectionFrame(props: {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    focusInPane(heading.current);
  }, []);
  return (
    <>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={t("back")}
          title={t("back")}
          onClick={props.onBack}
        />
        <Text
          as="h1"
          ref={(element: HTMLElement | null) => {
            heading.current = element;
          }}
          tabIndex={-1}
          size={400}
          weight="semibold"
          className={styles.title}
        >
          {props.title}
        </Text>
      </div>
      <div className={styles.body}>
        <LateScriptBoundary>
          <Suspense fallback={<LoadingView />}>{props.children}</Suspense>
        </LateScriptBoundary>
      </div>
    </>
  );
}
