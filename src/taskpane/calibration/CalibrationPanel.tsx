import { Badge, makeStyles, Tab, TabList, Text, tokens, Tooltip } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Period } from "../../domain/assessment";
import type { AssessmentIndex } from "../../domain/assessmentIndex";
import type { Rating } from "../../domain/rating";
import { ProblemMessage } from "../ProblemMessage";
import { AgreementTable } from "./AgreementTable";
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
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: "8px 16px 0",
    flexShrink: 0,
  },
  period: { marginInlineStart: "auto", color: tokens.colorNeutralForeground2 },
  note: { padding: "4px 16px", color: tokens.colorNeutralForeground2, flexShrink: 0 },
  tabs: { paddingInline: "8px", flexShrink: 0, flexWrap: "wrap" },
  part: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

export interface CalibrationPanelProps {
  readonly index: AssessmentIndex;
  readonly period: Period;
  readonly actions: CalibrationActions;
}

/** How raters use the scale, compared side by side, for HR to talk about. */
export function CalibrationPanel({ index, period, actions }: CalibrationPanelProps) {
  const basis = useMemo(() => calibrationBasis(index, period), [index, period]);
  return basis.ok ? (
    <Calibration basis={basis.value} actions={actions} />
  ) : (
    <ProblemMessage problem={basis.problem} />
  );
}

interface CalibrationProps {
  readonly basis: CalibrationBasis;
  readonly actions: CalibrationActions;
}

function Calibration({ basis, actions }: CalibrationProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const [part, setPart] = useState<PartName>("distribution");
  const [closer, setCloser] = useState<Rating>();
  const isRated = basis.people.some(({ ratings }) => ratings.length > 0);
  const { name, status } = basis.period;
  return (
    <div className={styles.view}>
      <CalibrationHeader basis={basis} />
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
              <Tab key={one} value={one}>
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

function CalibrationHeader({ basis }: { readonly basis: CalibrationBasis }) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const hint = t("privateHint", { threshold: basis.threshold });
  return (
    <header className={styles.header}>
      <Text as="h1" weight="semibold">
        {t("title")}
      </Text>
      <Tooltip content={hint} relationship="description">
        <Badge appearance="tint" color="important" tabIndex={0} role="note">
          {t("private")}
        </Badge>
      </Tooltip>
      <Text size={200} className={styles.period}>
        {t("period", { period: basis.period.name })}
      </Text>
    </header>
  );
}
