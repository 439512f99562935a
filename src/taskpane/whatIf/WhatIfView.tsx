import { findPeriod } from "../../domain/findPeriod";
import { editTables } from "../../excel/setup/editTables";
import { rememberedRater } from "../state/rater";
import { ProblemMessage } from "../ProblemMessage";
import type { PaneViewProps } from "../views/paneView";
import { WhatIfPanel } from "./WhatIfPanel";

/** Other weights to try out, connected to the workbook. */
export function WhatIfView({ index }: PaneViewProps) {
  const period = findPeriod(index, undefined);
  return period.ok ? (
    <WhatIfPanel
      index={index}
      period={period.value}
      onApply={async (edit, reason) => {
        await editTables([edit], reason, rememberedRater()?.name);
      }}
    />
  ) : (
    <ProblemMessage problem={period.problem} />
  );
}
