import { useEffect, useState } from "react";
import type { AssessmentIndex } from "../../../domain/assessmentIndex";
import { planSampleRemoval, removeSample } from "../../../excel/setup/removeSample";
import type { SampleRemoval } from "../../../sheets/sampleRemoval/sampleRemoval";
import { useSettingsTexts } from "../settings/useSettingsTexts";
import { SamplePart } from "./SamplePart";

/** Taking the sample out, connected to the workbook; nothing where there is no sample. */
export function ExcelSample({ index }: { readonly index: AssessmentIndex }) {
  const { t } = useSettingsTexts();
  const [removal, setRemoval] = useState<SampleRemoval>();
  useEffect(() => {
    let isCurrent = true;
    planSampleRemoval(index).then((plan) => {
      if (isCurrent) setRemoval(plan);
    }, reportError);
    return () => {
      isCurrent = false;
    };
  }, [index]);
  return (
    <SamplePart removal={removal} onRemove={(wanted) => removeSample(wanted, t("sample.reason"))} />
  );
}
