import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import type { Competency } from "../../domain/assessment";
import type { Language } from "../../domain/bilingual";
import { rankRobustness } from "../../domain/rankRobustness";
import { nearestMultiplier } from "../../domain/scenario/nearestMultiplier";
import { scoreText } from "../state/numberTexts";
import { changeText } from "./state/changeText";
import type { Mover } from "./state/movers";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  notes: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "0 16px 8px 52px",
    color: tokens.colorNeutralForeground2,
  },
});

export interface NeighbourNotesProps {
  readonly mover: Mover;
  /** Everybody in the new order. */
  readonly movers: readonly Mover[];
  readonly competencies: readonly Competency[];
}

/** Who is just ahead and just behind, and what it takes that they change places. */
export function NeighbourNotes({ mover, movers, competencies }: NeighbourNotesProps) {
  const styles = useStyles();
  const { t, language } = useWhatIfTexts();
  const ranked = movers.filter(({ after }) => after.total !== undefined);
  const place = ranked.indexOf(mover);
  const neighbours = place < 0 ? [] : [ranked[place - 1], ranked[place + 1]];
  const notes = neighbours.flatMap((other) =>
    other ? [noteOn(mover, other, { competencies, t, language })] : [],
  );
  return (
    <div className={styles.notes}>
      {(notes.length > 0 ? notes : [t("neighbour.none")]).map((note) => (
        <Text key={note} size={200}>
          {note}
        </Text>
      ))}
    </div>
  );
}

interface NoteSetting {
  readonly competencies: readonly Competency[];
  readonly t: TFunction<"whatIf">;
  readonly language: Language;
}

function noteOn(mover: Mover, other: Mover, { competencies, t, language }: NoteSetting): string {
  const difference = (other.after.total ?? 0) - (mover.after.total ?? 0);
  const { name } = other.employee;
  if (difference === 0) return t("neighbour.same", { name });
  const points = scoreText(Math.abs(difference), language);
  const who = t(difference > 0 ? "neighbour.above" : "neighbour.below", { name, points });
  const multiplier = nearestMultiplier(rankRobustness(competencies, mover.scores, other.scores));
  if (multiplier === undefined) return `${who} ${t("neighbour.never")}`;
  const part = changeText(multiplier, language);
  return `${who} ${t(multiplier > 1 ? "neighbour.more" : "neighbour.less", { part })}`;
}
