import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { Band } from "../domain/band";
import { bandOf } from "../domain/bandOf";
import { BandCard } from "./BandCard";
import { NotObservedCard } from "./NotObservedCard";
import type { CompetencyView } from "./state/employeeStanding";
import { scoreText } from "./state/numberTexts";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  keys: { color: tokens.colorNeutralForeground3 },
});

export interface BandChoiceProps {
  readonly view: CompetencyView;
  readonly bands: readonly Band[];
  readonly value: number | "notObserved" | undefined;
  readonly reason: string;
  readonly isDisabled: boolean;
  readonly onPick: (band: Band) => void;
  readonly onNotObserved: () => void;
  readonly onReason: (reason: string) => void;
  /** Moves the score within its band. */
  readonly onStep: (points: number) => void;
  readonly onNext: () => void;
}

/** The bands as radio buttons, by mouse, by the keys 1–4, or by the arrows that radio buttons have. */
export function BandChoice(props: BandChoiceProps) {
  const { view, bands, value, isDisabled } = props;
  const styles = useStyles();
  const group = useId();
  const heading = useId();
  const choice = useFocusOnChoice();
  const { t, language } = useTexts();
  const picked = typeof value === "number" ? bandOf(value, bands) : undefined;
  const { target } = view;
  const targetBand = target === undefined ? undefined : bandOf(target, bands);
  return (
    <div
      ref={choice}
      role="radiogroup"
      aria-labelledby={heading}
      className={styles.choice}
      onKeyDown={(event) => {
        answerKey(event, props);
      }}
    >
      <Text id={heading} weight="semibold">
        {t("rating.bands")}
      </Text>
      {bands.map((band) => (
        <BandCard
          key={band.number}
          group={group}
          band={band}
          bandCount={bands.length}
          anchor={view.anchors.get(band.number)}
          mark={
            band === targetBand &&
            target !== undefined &&
            t("rating.targetHere", { score: scoreText(target, language) })
          }
          isPicked={band === picked}
          isDisabled={isDisabled}
          onPick={() => {
            props.onPick(band);
          }}
        />
      ))}
      <NotObservedCard
        group={group}
        isPicked={value === "notObserved"}
        isDisabled={isDisabled}
        reason={props.reason}
        onPick={props.onNotObserved}
        onReason={props.onReason}
      />
      {!isDisabled && (
        <Text size={200} className={styles.keys}>
          {t("rating.keys", { bands: bands.length })}
        </Text>
      )}
    </div>
  );
}

/** Whoever opens a competency can rate at once. */
function useFocusOnChoice() {
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const radios = [...(choice.current?.querySelectorAll("input") ?? [])];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus({ preventScroll: true });
  }, []);
  return choice;
}

function answerKey(event: KeyboardEvent, props: BandChoiceProps): void {
  const isOnRadio = event.target instanceof HTMLInputElement && event.target.type === "radio";
  if (!isOnRadio || event.ctrlKey || event.altKey || event.metaKey) return;
  const action = keyAction(event.key, props);
  if (!action) return;
  event.preventDefault();
  action();
}

function keyAction(key: string, props: BandChoiceProps): (() => void) | undefined {
  const { bands, onPick, onStep, onNext } = props;
  if (key === "Enter") return onNext;
  if (key === "ArrowLeft")
    return () => {
      onStep(-1);
    };
  if (key === "ArrowRight")
    return () => {
      onStep(1);
    };
  const band = bands.find(({ number }) => String(number) === key);
  return (
    band &&
    (() => {
      onPick(band);
    })
  );
}
