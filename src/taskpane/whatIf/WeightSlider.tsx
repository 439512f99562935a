import { Input, makeStyles, mergeClasses, Slider, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Competency } from "../../domain/assessment";
import { inLanguage } from "../../domain/bilingual";
import { scoreText } from "../state/numberTexts";
import type { WeightScale } from "./state/weightScale";
import { percentText } from "./state/percentText";
import { useWhatIfTexts } from "./useWhatIfTexts";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", paddingBlock: "2px" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  core: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  share: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground3 },
  slider: { flexGrow: 1, minWidth: "60px", marginInlineStart: "-6px" },
  number: { width: "76px", minWidth: "76px", fontVariantNumeric: "tabular-nums" },
  tried: { fontWeight: tokens.fontWeightSemibold },
});

export interface WeightSliderProps {
  readonly competency: Competency;
  readonly weight: number;
  /** Of all weight, in percent. */
  readonly share: number;
  readonly scale: WeightScale;
  readonly onChange: (weight: number) => void;
}

/** The weight of one competency, by slider or as a number, with the share of the total that it makes. */
export function WeightSlider({ competency, weight, share, scale, onChange }: WeightSliderProps) {
  const styles = useStyles();
  const { t, language } = useWhatIfTexts();
  const name = inLanguage(competency.name, language);
  const label = t("weightOf", { competency: `${competency.code} ${name}` });
  const shareText = percentText(share, language);
  const isTried = weight !== competency.weight;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Text className={mergeClasses(styles.name, isTried && styles.tried)} title={name}>
          {competency.code} {name}
        </Text>
        <Text size={200} className={styles.core}>
          {isTried
            ? t("wasWeight", { weight: scoreText(competency.weight, language) })
            : competency.core && t("core")}
        </Text>
        <Text size={200} className={mergeClasses(styles.share, isTried && styles.tried)}>
          {shareText}
        </Text>
      </div>
      <div className={styles.line}>
        <Slider
          className={styles.slider}
          size="small"
          aria-label={label}
          aria-valuetext={t("sliderValue", {
            weight: scoreText(weight, language),
            share: shareText,
          })}
          min={0}
          max={scale.max}
          step={scale.step}
          value={Math.min(weight, scale.max)}
          onChange={(_event, { value }) => {
            onChange(onStep(value, scale.step));
          }}
        />
        <WeightNumber label={label} weight={weight} step={scale.step} onChange={onChange} />
      </div>
    </li>
  );
}

interface WeightNumberProps extends Pick<WeightSliderProps, "weight" | "onChange"> {
  readonly label: string;
  readonly step: number;
}

function WeightNumber({ label, weight, step, onChange }: WeightNumberProps) {
  const styles = useStyles();
  const { t } = useWhatIfTexts();
  const [typed, setTyped] = useState<string>();
  const isBad = typed !== undefined && !isWeight(typed);
  return (
    <Input
      className={styles.number}
      size="small"
      type="number"
      min={0}
      step={step}
      aria-label={label}
      aria-invalid={isBad}
      title={isBad ? t("badWeight") : undefined}
      value={typed ?? String(weight)}
      onChange={(_event, { value }) => {
        setTyped(value);
        if (isWeight(value)) onChange(Number(value));
      }}
      onBlur={() => {
        setTyped(undefined);
      }}
    />
  );
}

function isWeight(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text)) && Number(text) >= 0;
}

/** Sums of binary fractions end beside the step: 0.30000000000000004. */
function onStep(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toFixed(6));
}
