import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useEffect, useRef, type ReactNode } from "react";
import { focusInPane } from "../focusInPane";
import { useSetUpTexts } from "./useSetUpTexts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "8px 16px 24px",
  },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginInlineStart: "-8px",
  },
  title: { outlineStyle: "none", minWidth: 0, overflowWrap: "anywhere" },
});

export interface SubPageProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** One thing of a section, by itself. */
export function SubPage({ title, onBack, children }: SubPageProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const heading = useRef<HTMLElement>(null);
  useEffect(() => {
    focusInPane(heading.current);
  }, []);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronLeftRegular />}
          aria-label={t("toList")}
          title={t("toList")}
          onClick={onBack}
        />
        <Text
          as="h2"
          ref={(element: HTMLElement | null) => {
            heading.current = element;
          }}
          tabIndex={-1}
          size={400}
          weight="semibold"
          className={styles.title}
        >
          {title}
        </Text>
      </div>
      {children}
    </div>
  );
}
