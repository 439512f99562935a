import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Anchor } from "../../../domain/assessment";
import type { Band } from "../../../domain/band";
import { anchorBehaviours } from "../../../domain/behaviours/anchorBehaviours";
import { placedScore } from "../../../domain/behaviours/placedScore";
import { seenBehaviours } from "../../../domain/behaviours/seenBehaviours";
import { inLanguage } from "../../../domain/bilingual";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";
import english from "../../../locales/ratingDetails.en-US.json";
import chinese from "../../../locales/ratingDetails.zh-CN.json";

addViewTexts("ratingDetails", { "zh-CN": chinese, "en-US": english });

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  // As far in as the bullets of the bands beside it, so that nothing moves when a band is picked.
  tick: { marginInlineStart: "-6px", alignItems: "start" },
  placed: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexWrap: "wrap",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
});

/** What was ticked in the anchor of one band, and the score that this comes to. */
export interface TickedBehaviours {
  readonly anchor: Anchor;
  readonly places: ReadonlySet<number>;
  readonly score: number;
}

export interface BehaviourChecklistProps {
  readonly band: Band;
  readonly anchor: Anchor;
  /** The behaviours that were seen, one per line. */
  readonly seen: string;
  readonly score: number | "notObserved" | undefined;
  readonly onSee: (ticked: TickedBehaviours) => void;
}

/** The behaviours of the picked band to tick; how many were seen places the score, which the rater may refine. */
export function BehaviourChecklist(props: BehaviourChecklistProps) {
  const { band, anchor, seen, score, onSee } = props;
  const styles = useStyles();
  const { language } = useViewTexts("ratingDetails");
  const behaviours = anchorBehaviours(anchor);
  const ticked = seenBehaviours(anchor, seen);
  const placed = (count: number) => placedScore(band, { ticked: count, of: behaviours.length });

  function toggle(place: number): void {
    const places = new Set(ticked);
    if (!places.delete(place)) places.add(place);
    // A score that the rater has moved by hand stays where it is.
    const isPlaced = score === placed(ticked.size);
    const kept = typeof score === "number" && !isPlaced ? score : undefined;
    onSee({ anchor, places, score: kept ?? placed(places.size) });
  }

  return (
    <>
      <ul className={styles.list}>
        {behaviours.map((behaviour, place) => (
          <li key={JSON.stringify(behaviour)}>
            <Checkbox
              className={styles.tick}
              checked={ticked.has(place)}
              label={inLanguage(behaviour, language)}
              onChange={() => {
                toggle(place);
              }}
            />
          </li>
        ))}
      </ul>
      <PlacedScore
        ticked={ticked.size}
        of={behaviours.length}
        placed={placed(ticked.size)}
        score={score}
        onUse={() => {
          onSee({ anchor, places: ticked, score: placed(ticked.size) });
        }}
      />
    </>
  );
}

interface PlacedScoreProps {
  readonly ticked: number;
  readonly of: number;
  readonly placed: number;
  readonly score: BehaviourChecklistProps["score"];
  readonly onUse: () => void;
}

/** Where the ticks place the score; where the rater has moved it, the way back. */
function PlacedScore({ ticked, of, placed, score, onUse }: PlacedScoreProps) {
  const styles = useStyles();
  const { t } = useViewTexts("ratingDetails");
  if (of === 0) return null;
  return (
    <div className={styles.placed}>
      <Text size={200} role="status">
        {ticked === 0 ? t("checklist.hint") : t("checklist.placed", { ticked, of, score: placed })}
      </Text>
      {ticked > 0 && score !== placed && (
        <Button size="small" appearance="secondary" onClick={onUse}>
          {t("checklist.use", { score: placed })}
        </Button>
      )}
    </div>
  );
}
