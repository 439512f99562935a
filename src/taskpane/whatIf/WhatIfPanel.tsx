import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Competency, Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import { summaryEmployees } from "../../sheets/summaryEmployees";
import { ProblemMessage } from "../ProblemMessage";
import { ApplyBar } from "./ApplyBar";
import type { DepartmentChoice } from "./DepartmentSelect";
import { MoverList } from "./MoverList";
import { moversOf } from "./state/movers";
import type { ApplyWeights } from "./state/weightEdit";
import { useScenario } from "./state/useScenario";
import { whatIfBasis, type WhatIfBasis } from "./state/whatIfBasis";
import { useWhatIfTexts } from "./useWhatIfTexts";
import { WeightSliders } from "./WeightSliders";
import { WhatIfSummary } from "./WhatIfSummary";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0, overflowY: "auto" },
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 16px 0",
    flexShrink: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  nobody: { padding: "8px 16px" },
});

export interface WhatIfPanelProps {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly onApply: ApplyWeights;
}

/** Other weights to try out: totals and places follow in the pane alone. */
export function WhatIfPanel({ index, period, onApply }: WhatIfPanelProps) {
  const [department, setDepartment] = useState<string>();
  const basis = useMemo(() => whatIfBasis(index, period, department), [index, period, department]);
  const departments = useMemo(() => departmentsOf(index, period), [index, period]);
  if (!basis.ok) return <ProblemMessage problem={basis.problem} />;
  return (
    <WhatIf
      basis={basis.value}
      departments={{ all: departments, chosen: department, onChoose: setDepartment }}
      onApply={onApply}
    />
  );
}

interface WhatIfProps extends Pick<WhatIfPanelProps, "onApply"> {
  readonly basis: WhatIfBasis;
  readonly departments: DepartmentChoice;
}

function WhatIf({ basis, onApply, departments }: WhatIfProps) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  const { competencies } = basis.model;
  const scenario = useScenario(competencies);
  // Sliders answer at once; the people follow when there is time.
  const weightsText = useDeferredValue(JSON.stringify(scenario.weights));
  const weights = useMemo(() => JSON.parse(weightsText) as readonly number[], [weightsText]);
  const movers = useMemo(() => moversOf(basis, weights), [basis, weights]);
  const tried = useMemo(() => withWeights(competencies, weights), [competencies, weights]);
  const isRated = basis.scoresOfAll.some((scores) => scores.some((one) => one !== undefined));
  return (
    <div className={styles.view}>
      <WhatIfHeader period={basis.period} />
      <WeightSliders competencies={competencies} scenario={scenario} />
      {isRated ? (
        <>
          <WhatIfSummary movers={movers} competencies={tried} isTried={scenario.tried.length > 0} />
          <MoverList movers={movers} competencies={tried} departments={departments} />
        </>
      ) : (
        <Text className={styles.nobody}>{t("list.nobody")}</Text>
      )}
      <ApplyBar basis={basis} scenario={scenario} onApply={onApply} />
    </div>
  );
}

function WhatIfHeader({ period }: { readonly period: Period }) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  return (
    <header className={styles.header}>
      <Text as="h1" weight="semibold">
        {t("title")}
      </Text>
      <Text size={200} className={styles.quiet}>
        {t("period", { period: period.name })}
      </Text>
    </header>
  );
}

function departmentsOf(index: AssessmentIndex, period: Period): readonly string[] {
  const all = summaryEmployees(index, period).map(({ department }) => department);
  return [...new Set(all)].filter(Boolean);
}

function withWeights(
  competencies: readonly Competency[],
  weights: readonly number[],
): readonly Competency[] {
  return competencies.map((one, place) => ({ ...one, weight: weights[place] ?? one.weight }));
}
