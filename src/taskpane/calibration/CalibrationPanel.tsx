import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { findPeriod } from "../../domain/findPeriod";
import type { Rating } from "../../domain/rating";
import { ProblemMessage } from "../ProblemMessage";
import { AgreementTable } from "./AgreementTable";
import { CalibrationHeader } from "./CalibrationHeader";
import type { CalibrationActions } from "./calibrationActions";
import { DistributionPart } from "./DistributionPart";
import { EdgePart } from "./EdgePart";
import { RaterPart } from "./RaterPart";
import { RatingDialog } from "./RatingDialog";
import { calibrationBasis, type CalibrationBasis } from "./state/calibrationBasis";
import { useCalibrationTexts } from "./useCalibrationTexts";

const partNames = ["distribution", "raters", "agreement", "edges"] as const;

type PartName = (typeof partNames)[number];

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  note: { padding: "4px 16px", color: tokens.colorNeutralForeground2, flexShrink: 0 },
  tabs: { paddingInline: "12px", flexShrink: 0, flexWrap: "wrap" },
  tab: { paddingInline: "4px" },
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface CalibrationPanelProps {
  readonly index: AssessmentIndex;
  readonly actions: CalibrationActions;
}

/** How raters use the scale, compared side by side, for HR to talk about. */
export function CalibrationPanel({ index, actions }: CalibrationPanelProps) {
  const [chosen, choose] = useState<string>();
  const named = findPeriod(index, chosen);
  // A period that was chosen may be gone by now.
  const period = named.ok ? named : findPeriod(index, undefined);
  return period.ok ? (
    <PeriodCalibration
      index={index}
      actions={actions}
      period={period.value}
      onChoosePeriod={choose}
    />
  ) : (
    <ProblemMessage problem={period.problem} />
  );
}

interface PeriodProps extends CalibrationPanelProps {
  readonly period: Period;
  readonly onChoosePeriod: (name: string) => void;
}

function PeriodCalibration({ index, period, actions, onChoosePeriod }: PeriodProps) {
  const basis = useMemo(() => calibrationBasis(index, period), [index, period]);
  if (!basis.ok) return <ProblemMessage problem={basis.problem} />;
  return <Calibration basis={basis.value} actions={actions} onChoosePeriod={onChoosePeriod} />;
}

interface CalibrationProps {
  readonly basis: CalibrationBasis;
  readonly actions: CalibrationActions;
  readonly onChoosePeriod: (name: string) => void;
}

function Calibration({ basis, actions, onChoosePeriod }: CalibrationProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const [part, setPart] = useState<PartName>("distribution");
  const [closer, setCloser] = useState<Rating>();
  const isRated = basis.people.some(({ ratings }) => ratings.length > 0);
  const { name, status } = basis.period;
  return (
    <div className={styles.view}>
      <CalibrationHeader basis={basis} onChoosePeriod={onChoosePeriod} />
      {status === "closed" && (
        <Text size={200} className={styles.note}>
          {t("closed", { period: name })}
        </Text>
      )}
      {isRated ? (
        <>
          <TabList
            className={styles.tabs}
            size="small"
            aria-label={t("parts.label")}
            selectedValue={part}
            onTabSelect={(_event, { value }) => {
              setPart(partNames.find((one) => one === value) ?? part);
            }}
          >
            {partNames.map((one) => (
              <Tab key={one} value={one} className={styles.tab}>
                {t(`parts.${one}`)}
              </Tab>
            ))}
          </TabList>
          <div className={styles.part} role="tabpanel" aria-label={t(`parts.${part}`)}>
            {part === "distribution" && <DistributionPart basis={basis} />}
            {part === "raters" && <RaterPart basis={basis} onLookCloser={setCloser} />}
            {part === "agreement" && <AgreementTable basis={basis} />}
            {part === "edges" && <EdgePart basis={basis} onLookCloser={setCloser} />}
          </div>
        </>
      ) : (
        <Text className={styles.note}>{t("nobody")}</Text>
      )}
      {closer && (
        <RatingDialog
          basis={basis}
          rating={closer}
          actions={actions}
          onClose={() => {
            setCloser(undefined);
          }}
        />
      )}
    </div>
  );
}
