import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { Competency } from "../../domain/assessment";
import type { Language } from "../../domain/bilingual";
import { stableRange } from "../../domain/scenario/stableRange";
import { changeText } from "./state/changeText";
import { furthest, hasMoved, type Mover } from "./state/movers";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  summary: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    flexShrink: 0,
    padding: "8px 16px",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** An order of more people is upset by next to nothing. */
const firstPlaces = 10;

export interface WhatIfSummaryProps {
  readonly movers: readonly Mover[];
  /** With the weights that are tried out. */
  readonly competencies: readonly Competency[];
  readonly isTried: boolean;
}

/** In words: who changes places, and how far the order at the top can be relied on. */
export function WhatIfSummary({ movers, competencies, isTried }: WhatIfSummaryProps) {
  const styles = useStyles();
  const { t, language } = useWhatIfTexts();
  const ranked = movers.filter(({ after }) => after.rank !== undefined);
  const moved = ranked.filter(hasMoved);
  const { up, down } = furthest(moved);
  return (
    <div className={styles.summary}>
      <div role="status">
        <Text weight="semibold">
          {movesText(t, { isTried, count: moved.length, all: ranked.length })}
        </Text>
        {[up && t("furthestUp", placesOf(up)), down && t("furthestDown", placesOf(down))].map(
          (line) =>
            line && (
              <Text key={line} block size={200}>
                {line}
              </Text>
            ),
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {robustText(t, { ranked, competencies, language })}
      </Text>
    </div>
  );
}

function movesText(
  t: TFunction<"whatIf">,
  { isTried, count, all }: { isTried: boolean; count: number; all: number },
): string {
  if (!isTried) return t("nothingTried");
  return count === 0 ? t("nobodyMoves") : t("moves", { count, all });
}

function placesOf({ employee, before, after }: Mover) {
  return { name: employee.name, before: before.rank, after: after.rank };
}

interface RobustnessOf {
  readonly ranked: readonly Mover[];
  readonly competencies: readonly Competency[];
  readonly language: Language;
}

/** Nothing where core is no part of the weight, or all of it, or where there is no order. */
function robustText(
  t: TFunction<"whatIf">,
  { ranked, competencies, language }: RobustnessOf,
): string {
  const weighty = competencies.filter(({ weight }) => weight > 0);
  const first = ranked.slice(0, firstPlaces);
  if (new Set(weighty.map(({ core }) => core)).size < 2 || first.length < 2) return "";
  const { from, to } = stableRange(
    competencies,
    first.map(({ scores }) => scores),
  );
  const less = from === undefined ? undefined : changeText(from, language);
  const more = to === undefined ? undefined : changeText(to, language);
  const count = first.length;
  if (less === undefined && more === undefined) return t("robust.always", { count });
  if (less === undefined) return t("robust.more", { count, more });
  return more === undefined
    ? t("robust.less", { count, less })
    : t("robust.both", { count, less, more });
}
