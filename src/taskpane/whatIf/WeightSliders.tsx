import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Competency } from "../../domain/assessment";
import { weightShares } from "../../domain/weightShares";
import type { Scenario } from "./state/useScenario";
import { weightScale } from "./state/weightScale";
import { useWhatIfTexts } from "./useWhatIfTexts";
import { WeightSlider } from "./WeightSlider";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", flexShrink: 0 },
  heading: { alignSelf: "start", marginInlineStart: "6px" },
  list: {
    margin: 0,
    padding: "0 16px 4px",
    listStyleType: "none",
    overflowY: "auto",
    // What changes by a slider stays in sight below it.
    maxHeight: "max(30vh, 112px)",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface WeightSlidersProps {
  readonly competencies: readonly Competency[];
  readonly scenario: Scenario;
}

/** All weights; they can be folded away to leave the room to the people. */
export function WeightSliders({ competencies, scenario }: WeightSlidersProps) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  const [isOpen, setOpen] = useState(true);
  const id = useId();
  const shares = weightShares(scenario.weights);
  const scale = weightScale(competencies.map(({ weight }) => weight));
  return (
    <section className={styles.section}>
      <Button
        className={styles.heading}
        size="small"
        appearance="transparent"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {t("weights")}
      </Button>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {competencies.map((competency, place) => (
          <WeightSlider
            key={competency.code}
            competency={competency}
            weight={scenario.weights[place] ?? 0}
            share={shares[place] ?? 0}
            scale={scale}
            onChange={(weight) => {
              scenario.set(competency.code, weight);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
