import { screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { indexAssessment } from "../../../src/domain/assessmentIndex";
import type { CopyProgress } from "../../../src/excel/sharing/zippedCopies";
import type { CopyReader } from "../../../src/sheets/sharing/copyReaders";
import { SharingView } from "../../../src/taskpane/sharing/SharingView";
import type { SharingActions } from "../../../src/taskpane/sharing/sharingActions";
import { sampleAssessment, sampleEmployee } from "../../domain/sampleAssessment";
import { renderView, type RenderedView } from "../renderView";

const index = indexAssessment(
  sampleAssessment({
    employees: [
      sampleEmployee("E001", { name: "Chen Mo", manager: "E003" }),
      sampleEmployee("E002", { name: "Wei Lan", manager: "E003" }),
      sampleEmployee("E003", { name: "Zhao Yi" }),
    ],
  }),
);

interface Made extends RenderedView {
  readonly copies: CopyReader[];
  readonly opened: Blob[];
  readonly downloaded: string[];
}

function renderSharing(change: Partial<SharingActions> = {}): Made {
  const made = { copies: [] as CopyReader[], opened: [] as Blob[], downloaded: [] as string[] };
  const actions: SharingActions = {
    convertToValues: () => Promise.resolve({ formulas: 2, cells: 30, left: [] }),
    makeCopy(reader) {
      made.copies.push(reader);
      return Promise.resolve({ file: new Blob(["x"]), fileName: `${reader.employee.id}.xlsx` });
    },
    makeAll: () => Promise.resolve(new Blob()),
    openCopy(file) {
      made.opened.push(file);
      return Promise.resolve();
    },
    download(_file, fileName) {
      made.downloaded.push(fileName);
    },
    ...change,
  };
  const view = <SharingView index={index} actions={actions} onSelectCell={() => undefined} />;
  return { ...made, ...renderView(view) };
}

async function choose({ user }: Made, name: string): Promise<void> {
  await user.click(screen.getByRole("combobox", { name: "Choose a manager or employee" }));
  await user.click(screen.getByRole("option", { name }));
}

test("a manager's copy is about the manager's people", async () => {
  const made = renderSharing();
  await choose(made, "Zhao Yi · E003");
  await made.user.click(screen.getByRole("button", { name: "Open in Excel" }));
  await screen.findByText("Opened in a new Excel window; save it there.");
  expect(made.copies.map(({ kind, employeeIds }) => [kind, employeeIds])).toEqual([
    ["manager", ["E001", "E002"]],
  ]);
  expect(made.opened).toHaveLength(1);
});

test("nothing can be opened before somebody is chosen", async () => {
  const made = renderSharing();
  await made.user.click(screen.getByRole("button", { name: "Open in Excel" }));
  expect(made.copies).toEqual([]);
});

test("an employee's copy is downloaded under its file name", async () => {
  const made = renderSharing();
  await made.user.click(screen.getByRole("radio", { name: "An employee" }));
  await choose(made, "Wei Lan · E002");
  await made.user.click(screen.getByRole("button", { name: "Download" }));
  await screen.findByText("Downloaded E002.xlsx.");
  expect(made.downloaded).toEqual(["E002.xlsx"]);
});

test("making all copies shows how far it is and can be cancelled", async () => {
  const made = renderSharing({
    makeAll: (_readers, _choice, { onMade, signal }: CopyProgress) =>
      new Promise((_resolve, reject) => {
        onMade(1);
        signal.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      }),
  });
  await made.user.click(screen.getByRole("radio", { name: "An employee" }));
  await made.user.click(screen.getByRole("button", { name: "Download all (3 files, ZIP)" }));
  await screen.findByText("Making 1 of 3");
  await made.user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByText("Cancelled; no file was made.");
});

test("converting says how many formulas are values", async () => {
  const made = renderSharing();
  await made.user.click(screen.getByRole("button", { name: "Convert to values" }));
  await screen.findByText(/^2 formulas \(30 cells\) are values now/u);
});

test("sharing has no accessibility violations", async () => {
  const { container } = renderSharing();
  expect(await axe(container)).toHaveNoViolations();
});
