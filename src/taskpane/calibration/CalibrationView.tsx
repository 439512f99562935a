import { findPeriod } from "../../domain/findPeriod";
import { readRatingHistory } from "../../excel/ratingHistory";
import { saveRating } from "../../excel/saveRating";
import { ProblemMessage } from "../ProblemMessage";
import type { PaneViewProps } from "../views/paneView";
import { CalibrationPanel } from "./CalibrationPanel";

/** Calibration, connected to the workbook. */
export function CalibrationView({ index, onSelectCell }: PaneViewProps) {
  const period = findPeriod(index, undefined);
  return period.ok ? (
    <CalibrationPanel
      index={index}
      period={period.value}
      actions={{
        changeRating: (change) => saveRating(change, () => undefined),
        readHistory: readRatingHistory,
        selectCell: onSelectCell,
      }}
    />
  ) : (
    <ProblemMessage problem={period.problem} />
  );
}
