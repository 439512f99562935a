import { Text } from "@fluentui/react-components";
import { useId } from "react";
import type { Anchor } from "../../domain/assessment";
import type { Band } from "../../domain/band";
import { inLanguage } from "../../domain/bilingual";
import { BandBadge } from "../BandBadge";
import { BandBehaviours, type BandBehavioursProps } from "./BandBehaviours";
import { BandMarks, type BandMark } from "./BandMarks";
import { ChoiceCard } from "./ChoiceCard";
import { useTexts } from "../state/useTexts";

export interface BandCardProps extends Pick<BandBehavioursProps, "seen" | "score" | "onSee"> {
  readonly group: string;
  readonly band: Band;
  readonly bandCount: number;
  readonly anchor: Anchor | undefined;
  readonly marks: readonly BandMark[];
  readonly isPicked: boolean;
  readonly isTabStop: boolean;
  readonly isDisabled: boolean;
  readonly onPick: () => void;
}

/**
 * One band to pick: its range and label, its level definition and behaviours, all in sight. The radio button is called by range, label,
 * level definition and marks; the behaviours describe it.
 */
export function BandCard(props: BandCardProps) {
  const { band, bandCount, anchor, marks, seen, score, onSee, ...choice } = props;
  const [definition, behaviours, marked] = [useId(), useId(), useId()];
  const { t, language } = useTexts();
  const range = t("rating.range", { from: band.from, to: band.to });
  const list = anchor && (
    <BandBehaviours
      {...{ band, anchor, seen, score, onSee }}
      isOpen={choice.isPicked && !choice.isDisabled}
    />
  );
  return (
    <ChoiceCard
      {...choice}
      furtherNames={[definition, ...(marks.length > 0 ? [marked] : [])]}
      describedBy={behaviours}
      mark={marks.length > 0 && <BandMarks id={marked} marks={marks} />}
      label={
        <BandBadge band={band} bandCount={bandCount}>
          <span>
            {range} {inLanguage(band.label, language)}
          </span>
        </BandBadge>
      }
      fields={choice.isPicked && <div id={behaviours}>{list}</div>}
    >
      <Text as="p" id={definition} weight={anchor ? "semibold" : "regular"}>
        {anchor ? inLanguage(anchor.levelDefinition, language) : t("rating.noAnchor")}
      </Text>
      {!choice.isPicked && <div id={behaviours}>{list}</div>}
    </ChoiceCard>
  );
}
