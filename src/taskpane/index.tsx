import { createRoot } from "react-dom/client";
import { ExcelTaskPane } from "./ExcelTaskPane";
import type { Surroundings } from "./TaskPane";

/** The first version with everything the pane uses: dynamic arrays (Excel 2021 and later). */
const neededExcelApi = "1.12";

void surroundings().then((found) => {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<ExcelTaskPane surroundings={found} />);
});

async function surroundings(): Promise<Surroundings> {
  if (typeof Office === "undefined") return "noOffice";
  // In a plain browser window the library loads too, and names no host.
  const { host } = (await Office.onReady()) as Partial<{ host: Office.HostType }>;
  if (host !== Office.HostType.Excel) return "noOffice";
  const { requirements } = Office.context;
  return requirements.isSetSupported("ExcelApi", neededExcelApi) ? "excel" : "tooOld";
}
