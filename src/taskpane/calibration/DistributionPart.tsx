import { Badge, makeStyles, Select, Text, tokens, Tooltip } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import { useId, useMemo, useState } from "react";
import type { Band } from "../../domain/band";
import { inLanguage, type Language } from "../../domain/bilingual";
import { guidelineGap } from "../../domain/calibration/guidelineGap";
import { DistributionBar } from "../charts/DistributionBar";
import { LongList } from "../longList/LongList";
import { gapText, scoreText } from "../state/numberTexts";
import { GuidelineForm } from "./GuidelineForm";
import type { CalibrationBasis } from "./state/calibrationBasis";
import {
  distributionGroup,
  distributionKinds,
  distributionWork,
  inOrder,
  type DistributionGroup,
  type DistributionKind,
} from "./state/distributionGroups";
import { useGuideline } from "./state/guideline";
import { useSlices } from "./state/useSlices";
import { useCalibrationTexts } from "./useCalibrationTexts";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px 4px",
    flexShrink: 0,
  },
  select: { flexGrow: 1, minWidth: 0 },
  group: { display: "flex", flexDirection: "column", gap: "2px", padding: "6px 16px" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** Distributions beside each other, and beside a guideline where there is one. */
export function DistributionPart({ basis }: { readonly basis: CalibrationBasis }) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const id = useId();
  const [kind, setKind] = useState<DistributionKind>("manager");
  const [guideline, setGuideline] = useGuideline();
  const work = useSlices(distributionWork[kind](basis), distributionGroup);
  const groups = useMemo(() => inOrder(work.results, kind), [work.results, kind]);
  const { bands } = basis.model;
  return (
    <>
      <div className={styles.choice}>
        <label htmlFor={id}>
          <Text size={200}>{t("distribution.by")}</Text>
        </label>
        <Select
          id={id}
          className={styles.select}
          size="small"
          value={kind}
          onChange={(_event, { value }) => {
            setKind(distributionKinds.find((one) => one === value) ?? kind);
          }}
        >
          {distributionKinds.map((one) => (
            <option key={one} value={one}>
              {t(`distribution.kinds.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <GuidelineForm bands={bands} guideline={guideline} onChange={setGuideline} />
      <WorkProgress work={work} />
      <LongList
        key={kind}
        label={t("distribution.list")}
        items={groups}
        keyOf={({ name, key }) => `${name.kind} ${key}`}
        rowHeight={68}
      >
        {(group) => (
          <DistributionRow
            group={group}
            basis={basis}
            isOfPeople={kind === "manager" || kind === "department"}
            guideline={guideline}
          />
        )}
      </LongList>
    </>
  );
}

interface DistributionRowProps {
  readonly group: DistributionGroup;
  readonly basis: CalibrationBasis;
  readonly isOfPeople: boolean;
  readonly guideline: readonly number[] | undefined;
}

function DistributionRow({ group, basis, isOfPeople, guideline }: DistributionRowProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const { bands } = basis.model;
  const { counts, n, without } = group.distribution;
  const facts = [
    t(isOfPeople ? "distribution.people" : "distribution.scores", { count: n }),
    without > 0 && t("distribution.without", { count: without }),
    group.average !== undefined &&
      t("distribution.average", { score: scoreText(group.average, language) }),
  ];
  return (
    <div className={styles.group}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.name}>
          {nameText(group.name, t)}
        </Text>
        {group.isBelowThreshold && (
          <Tooltip
            content={t("distribution.hrOnlyHint", { threshold: basis.threshold })}
            relationship="description"
          >
            <Badge size="small" appearance="outline" color="important">
              {t("distribution.hrOnly")}
            </Badge>
          </Tooltip>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {facts.filter(Boolean).join(" · ")}
      </Text>
      <DistributionBar
        label={barText({ counts, bands, language, t })}
        counts={counts}
        bands={bands}
        guideline={guideline}
      />
      {guideline && n > 0 && (
        <Text size={200} className={styles.quiet}>
          {guidelineText({ group, guideline, bands, language, t })}
        </Text>
      )}
    </div>
  );
}

interface Wording {
  readonly bands: readonly Band[];
  readonly language: Language;
  readonly t: TFunction<"calibration">;
}

function nameText(name: DistributionGroup["name"], t: Wording["t"]): string {
  switch (name.kind) {
    case "all":
      return t("distribution.everyone");
    case "none":
      return t("distribution.none");
    case "raterGroup":
      return t(`groups.${name.group}`);
    case "text":
      return name.text;
  }
}

function barText({ counts, bands, language, t }: Wording & { counts: readonly number[] }): string {
  const parts = bands.flatMap((band, place) => {
    const count = counts[place] ?? 0;
    return count > 0
      ? [t("distribution.barPart", { label: inLanguage(band.label, language), count })]
      : [];
  });
  return parts.length > 0 ? parts.join(", ") : t("distribution.barNone");
}

/** Less than half a person says nothing. */
function guidelineText({
  group,
  guideline,
  bands,
  language,
  t,
}: Wording & { group: DistributionGroup; guideline: readonly number[] }): string {
  const parts = guidelineGap(group.distribution, guideline).flatMap(({ more }, place) => {
    const rounded = Math.round(more ?? 0);
    const band = bands[place];
    return rounded !== 0 && band
      ? [
          t("distribution.more", {
            label: inLanguage(band.label, language),
            more: gapText(rounded, language),
          }),
        ]
      : [];
  });
  return parts.length > 0
    ? t("distribution.against", { parts: parts.join(", ") })
    : t("distribution.fits");
}
