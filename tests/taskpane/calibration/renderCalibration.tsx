import type { Assessment } from "../../../src/domain/assessment";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { Language } from "../../../src/domain/bilingual";
import type { RatingHistory } from "../../../src/excel/ratingHistory";
import type { RatingChange } from "../../../src/excel/saveRating";
import type { CalibrationActions } from "../../../src/taskpane/calibration/calibrationActions";
import { CalibrationPanel } from "../../../src/taskpane/calibration/CalibrationPanel";
import {
  sampleAssessment,
  sampleCompetency,
  sampleEmployee,
  sampleModel,
  sampleRating,
} from "../../domain/sampleAssessment";
import { giveSizes } from "../givenSizes";
import { renderView, type RenderedView } from "../renderView";

giveSizes();

export interface RenderedCalibration extends RenderedView {
  readonly changed: readonly RatingChange[];
  readonly selected: readonly string[];
}

export interface CalibrationSetting {
  readonly language?: Language;
  readonly history?: RatingHistory;
  readonly changeRating?: CalibrationActions["changeRating"];
}

const ids = ["E001", "E002", "E003", "E004", "E005"];

/** Five people of Lin Yue's (E009), in A and B. Lin Yue rates each ten points higher than the two peers, who agree to a point. */
export function fivePeople(change: Partial<Assessment> = {}): Assessment {
  const base = [40, 50, 60, 70, 80];
  const ratings = ids.flatMap((employeeId, place) =>
    ["A", "B"].flatMap((competency, step) => {
      const score = (base[place] ?? 0) + 2 * step;
      const cell = { employeeId, competency };
      const at = (column: string) => `Ratings!${column}${String(place * 2 + step + 2)}`;
      return [
        sampleRating(score + 10, { ...cell, at: at("F") }),
        sampleRating(score, { ...cell, rater: "Gu Yan", raterGroup: "peer", at: at("G") }),
        sampleRating(score + 1, { ...cell, rater: "He Qi", raterGroup: "peer", at: at("H") }),
      ];
    }),
  );
  return sampleAssessment({
    model: { ...sampleModel, competencies: [sampleCompetency("A"), sampleCompetency("B")] },
    employees: [
      ...ids.map((id, place) =>
        sampleEmployee(id, { name: `Person ${String(place + 1)}`, manager: "E009" }),
      ),
      sampleEmployee("E009", { name: "Lin Yue", department: "South" }),
    ],
    ratings,
    ...change,
  });
}

export function renderCalibration(
  assessment = fivePeople(),
  { language = "en-US", history, changeRating }: CalibrationSetting = {},
): RenderedCalibration {
  const changed: RatingChange[] = [];
  const selected: string[] = [];
  const actions: CalibrationActions = {
    changeRating(change) {
      changed.push(change);
      return changeRating?.(change) ?? Promise.resolve();
    },
    readHistory: () => Promise.resolve(history ?? { lines: [], searchedOnly: undefined }),
    selectCell(address) {
      selected.push(address);
    },
  };
  const view = <CalibrationPanel index={indexAssessment(assessment)} actions={actions} />;
  return { ...renderView(view, language), changed, selected };
}
