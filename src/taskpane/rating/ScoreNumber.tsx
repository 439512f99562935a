import { Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Band } from "../../domain/band";
import { bandOf } from "../../domain/bandOf";
import { useTexts } from "../state/useTexts";
import type { RefinedScore } from "./state/useRefinedScore";

const useStyles = makeStyles({ number: { width: "76px", minWidth: "76px" } });

export interface ScoreNumberProps {
  /** The band to stay in; without one the field is closed. */
  readonly band: Band | undefined;
  readonly bands: readonly Band[];
  readonly refined: RefinedScore;
  /** Whether what is typed lies outside the band, and so is not taken over. */
  readonly onOutside: (isOutside: boolean) => void;
  readonly onNext: () => void;
}

/** The exact score as a number, decimals included. */
export function ScoreNumber({ band, bands, refined, onOutside, onNext }: ScoreNumberProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState<string>();
  const isOutside = typed !== undefined && bandOf(parsed(typed), bands) !== band;

  function type(text: string): void {
    const score = parsed(text);
    const isInside = bandOf(score, bands) === band;
    setTyped(isInside ? undefined : text);
    onOutside(!isInside);
    if (isInside) refined.refine(score);
  }

  function leave(): void {
    setTyped(undefined);
    onOutside(false);
    refined.flush();
  }

  return (
    <Input
      className={styles.number}
      type="number"
      step={1}
      aria-label={t("rating.score")}
      aria-invalid={isOutside}
      disabled={!band}
      value={band ? (typed ?? String(refined.score ?? "")) : ""}
      onChange={(_event, { value }) => {
        type(value);
      }}
      onBlur={leave}
      onKeyDown={({ key }) => {
        if (key === "Enter") onNext();
      }}
    />
  );
}

/** An empty field is no score, not 0. */
function parsed(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}
