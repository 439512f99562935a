import { makeStyles, Tab, TabList, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Rating } from "../../domain/rating";
import { LongList } from "../longList/LongList";
import { DecidingRow } from "./DecidingRow";
import type { CalibrationBasis } from "./state/calibrationBasis";
import { decidingCases, decidingWork, totalsOnEdge } from "./state/edgeCases";
import { TotalEdgeRow } from "./TotalEdgeRow";
import { useSlices } from "./state/useSlices";
import { useCalibrationTexts } from "./useCalibrationTexts";
import { WorkProgress } from "./WorkProgress";

const kinds = ["totals", "ratings"] as const;

const useStyles = makeStyles({
  tabs: { paddingInline: "8px", flexShrink: 0 },
  note: { padding: "4px 16px 8px", color: tokens.colorNeutralForeground2, flexShrink: 0 },
});

export interface EdgePartProps {
  readonly basis: CalibrationBasis;
  readonly onLookCloser: (rating: Rating) => void;
}

/** Who would be in another band by a single point. */
export function EdgePart({ basis, onLookCloser }: EdgePartProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const [kind, setKind] = useState<(typeof kinds)[number]>("totals");
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        appearance="subtle"
        aria-label={t("edges.kinds.label")}
        selectedValue={kind}
        onTabSelect={(_event, { value }) => {
          setKind(kinds.find((one) => one === value) ?? kind);
        }}
      >
        {kinds.map((one) => (
          <Tab key={one} value={one}>
            {t(`edges.kinds.${one}`)}
          </Tab>
        ))}
      </TabList>
      <Text size={200} className={styles.note}>
        {t(kind === "totals" ? "edges.totalsIntro" : "edges.ratingsIntro")}
      </Text>
      {kind === "totals" ? (
        <TotalsOnEdge basis={basis} />
      ) : (
        <DecidingRatings basis={basis} onLookCloser={onLookCloser} />
      )}
    </>
  );
}

function TotalsOnEdge({ basis }: Pick<EdgePartProps, "basis">) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const cases = useMemo(() => totalsOnEdge(basis), [basis]);
  if (cases.length === 0) return <Text className={styles.note}>{t("edges.none")}</Text>;
  return (
    <LongList
      label={t("edges.totalsList")}
      items={cases}
      keyOf={({ employee }) => employee.id}
      rowHeight={48}
    >
      {(one) => <TotalEdgeRow found={one} bandCount={basis.model.bands.length} />}
    </LongList>
  );
}

function DecidingRatings({ basis, onLookCloser }: EdgePartProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const work = useSlices(decidingWork(basis), decidingCases);
  const cases = useMemo(() => work.results.flat(), [work.results]);
  if (cases.length === 0 && work.isDone) {
    return <Text className={styles.note}>{t("edges.none")}</Text>;
  }
  return (
    <>
      <WorkProgress work={work} />
      <LongList
        label={t("edges.ratingsList")}
        items={cases}
        keyOf={({ deciding: { rating, by } }) => `${rating.at} ${String(by)}`}
        rowHeight={64}
      >
        {(one) => <DecidingRow found={one} onLookCloser={onLookCloser} />}
      </LongList>
    </>
  );
}
