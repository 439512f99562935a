import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type KeyboardEvent } from "react";
import type { Band } from "../../domain/band";
import { bandOf } from "../../domain/bandOf";
import { BandCard } from "./BandCard";
import { focusInPane } from "../focusInPane";
import { NotObservedCard } from "./NotObservedCard";
import type { CompetencyView } from "./state/employeeStanding";
import { bandMarks } from "./state/bandMarks";
import type { TickedBehaviours } from "./checklist/BehaviourChecklist";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  keys: { color: tokens.colorNeutralForeground3 },
});

export interface BandChoiceProps {
  readonly view: CompetencyView;
  readonly bands: readonly Band[];
  readonly value: number | "notObserved" | undefined;
  readonly reason: string;
  readonly behavioursSeen: string;
  readonly isDisabled: boolean;
  readonly onPick: (band: Band) => void;
  readonly onSee: (ticked: TickedBehaviours) => void;
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
  const tabStop = value === "notObserved" ? undefined : (picked ?? bands[0]);
  const marks = bandMarks(view, bands, { t, language });
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
          marks={marks.get(band) ?? []}
          seen={props.behavioursSeen}
          score={value}
          onSee={props.onSee}
          isPicked={band === picked}
          isTabStop={band === tabStop}
          isDisabled={isDisabled}
          onPick={() => {
            props.onPick(band);
          }}
        />
      ))}
      <NotObservedCard
        group={group}
        isPicked={value === "notObserved"}
        isTabStop={value === "notObserved"}
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
    const radios = radiosIn(choice.current);
    const checked = radios.find((radio) => radio.checked);
    if (checked) focusInPane(checked);
    else focusInPane(radios[0], { preventScroll: true });
  }, []);
  return choice;
}

function answerKey(event: KeyboardEvent<HTMLElement>, props: BandChoiceProps): void {
  const { target } = event;
  const isOnChoice =
    target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
  if (!isOnChoice || event.ctrlKey || event.altKey || event.metaKey) return;
  const { bands, onStep, onNext } = props;
  const place = bands.findIndex(({ number }) => String(number) === event.key);
  if (event.key === "Enter") onNext();
  else if (event.key === "ArrowLeft") onStep(-1);
  else if (event.key === "ArrowRight") onStep(1);
  else if (place >= 0) pickRadio(radiosIn(event.currentTarget)[place]);
  else return;
  event.preventDefault();
}

function pickRadio(radio: HTMLInputElement | undefined): void {
  radio?.focus();
  radio?.click();
}

function radiosIn(choice: HTMLElement | null): readonly HTMLInputElement[] {
  return [...(choice?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [])];
}
