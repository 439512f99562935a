import { Button, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Band } from "../../domain/band";
import { inLanguage } from "../../domain/bilingual";
import type { Guideline } from "./state/guideline";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", flexShrink: 0 },
  heading: { alignSelf: "start", marginInlineStart: "6px" },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "0 16px 8px",
  },
  fields: { display: "flex", gap: tokens.spacingHorizontalXS },
  field: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  clear: { alignSelf: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface GuidelineFormProps {
  readonly bands: readonly Band[];
  readonly guideline: Guideline;
  readonly onChange: (guideline: Guideline) => void;
}

/** Shares per band to compare with; empty fields count nothing, and without any there is no guideline. */
export function GuidelineForm({ bands, guideline, onChange }: GuidelineFormProps) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const sum = guideline?.reduce((all, share) => all + share, 0) ?? 0;

  function set(place: number, text: string): void {
    const share = Math.max(0, Number(text) || 0);
    const next = bands.map((_, at) => (at === place ? share : (guideline?.[at] ?? 0)));
    onChange(next.some((one) => one > 0) ? next : undefined);
  }

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
        {t("guideline.title")}
      </Button>
      <div id={id} hidden={!isOpen}>
        <div className={styles.form}>
          <Text size={200} className={styles.quiet}>
            {t("guideline.text")}
          </Text>
          <div className={styles.fields}>
            {bands.map((band, place) => {
              const label = inLanguage(band.label, language) || String(band.number);
              return (
                <div key={band.number} className={styles.field}>
                  <Text size={200} className={styles.label} title={label} aria-hidden>
                    {label}
                  </Text>
                  <Input
                    className={styles.input}
                    input={{ className: styles.input }}
                    size="small"
                    type="number"
                    min={0}
                    aria-label={t("guideline.share", { band: label })}
                    value={guideline?.[place] ? String(guideline[place]) : ""}
                    onChange={(_event, { value }) => {
                      set(place, value);
                    }}
                  />
                </div>
              );
            })}
          </div>
          {guideline && sum !== 100 && (
            <Text size={200} className={styles.quiet}>
              {t("guideline.sum", { sum })}
            </Text>
          )}
          {guideline && (
            <Button
              className={styles.clear}
              size="small"
              onClick={() => {
                onChange(undefined);
              }}
            >
              {t("guideline.clear")}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}
