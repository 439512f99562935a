import { convertToValues } from "../../excel/convertToValues";
import { openCopy } from "../../excel/sharing/openCopy";
import { redactedCopy } from "../../excel/sharing/redactedCopy";
import { zippedCopies } from "../../excel/sharing/zippedCopies";
import type { PaneViewProps } from "../views/paneView";
import { downloadFile } from "./downloadFile";
import { SharingView } from "./SharingView";
import type { SharingActions } from "./sharingActions";

const actions: SharingActions = {
  convertToValues: () => convertToValues("workbook"),
  makeCopy: redactedCopy,
  makeAll: zippedCopies,
  openCopy,
  download: downloadFile,
};

/** Sharing, connected to the workbook. */
export function ExcelSharing({ index, onSelectCell }: PaneViewProps) {
  return <SharingView index={index} actions={actions} onSelectCell={onSelectCell} />;
}
