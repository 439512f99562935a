import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Band } from "../../domain/band";
import { bandOf } from "../../domain/bandOf";
import { inLanguage } from "../../domain/bilingual";
import { gap } from "../../domain/gap";
import { BandBadge } from "../BandBadge";
import { focusInPane } from "../focusInPane";
import type { CompetencyView } from "./state/employeeStanding";
import { gapText, scoreText } from "../state/numberTexts";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "48px",
    padding: "4px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  code: {
    width: "16px",
    flexShrink: 0,
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
  },
  column: { display: "flex", flexDirection: "column", gap: "1px", minWidth: 0 },
  name: { flexGrow: 1 },
  right: { alignItems: "end", flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
});

export interface CompetencyRowProps {
  readonly view: CompetencyView;
  readonly bands: readonly Band[];
  readonly isFocused: boolean;
  readonly onOpen: (code: string) => void;
}

/** One competency in the list: name, target and gap on one side, score and band on the other. */
export function CompetencyRow({ view, bands, isFocused, onOpen }: CompetencyRowProps) {
  const styles = useStyles();
  const { t, language } = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  const { competency, score, target } = view;
  useEffect(() => {
    if (isFocused) focusInPane(button.current);
  }, [isFocused]);
  const difference = gap(score.kind === "score" ? score.score : undefined, target);
  const details = [
    competency.core && t("list.core"),
    target !== undefined && t("list.target", { score: scoreText(target, language) }),
    difference !== undefined && t("list.gap", { gap: gapText(difference, language) }),
  ];
  return (
    <button
      ref={button}
      type="button"
      className={styles.row}
      onClick={() => {
        onOpen(competency.code);
      }}
    >
      <Text className={styles.code}>{competency.code}</Text>
      <span className={mergeClasses(styles.column, styles.name)}>
        <Text>{inLanguage(competency.name, language)}</Text>
        <Text size={200} className={styles.quiet}>
          {details.filter(Boolean).join(" · ")}
        </Text>
      </span>
      <RowScore view={view} bands={bands} />
    </button>
  );
}

function RowScore({ view: { score }, bands }: Pick<CompetencyRowProps, "view" | "bands">) {
  const styles = useStyles();
  const { t, language } = useTexts();
  if (score.kind !== "score") {
    return (
      <Text size={200} className={styles.quiet}>
        {t(`list.${score.kind}`)}
      </Text>
    );
  }
  const band = bandOf(score.score, bands);
  return (
    <span className={mergeClasses(styles.column, styles.right)}>
      {band ? (
        <BandBadge band={band} bandCount={bands.length}>
          <span>{scoreText(score.score, language)}</span>
        </BandBadge>
      ) : (
        scoreText(score.score, language)
      )}
      <Text size={100} className={styles.quiet}>
        {band && inLanguage(band.label, language)}
      </Text>
    </span>
  );
}
