import { readRatingHistory } from "../../excel/ratingHistory";
import { saveRating } from "../../excel/saveRating";
import type { PaneViewProps } from "../views/paneView";
import { CalibrationPanel } from "./CalibrationPanel";

/** Calibration, connected to the workbook. */
export function CalibrationView({ index, onSelectCell }: PaneViewProps) {
  return (
    <CalibrationPanel
      index={index}
      actions={{
        changeRating: (change) => saveRating(change, () => undefined),
        readHistory: readRatingHistory,
        selectCell: onSelectCell,
      }}
    />
  );
}
