import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { inTurns } from "./inTurns.mjs";

const count = 10_000;
const sumProduct = "of:=SUMPRODUCT([.B#:.L#];[.$N$1:.$X$1])/SUM([.$N$1:.$X$1])";

/** The same totals as formulas in LibreOffice, where it is installed: a file with them is opened and saved, beside one without. */
export async function measureLibreOffice(_pages, runs) {
  if (spawnSync("soffice", ["--version"]).error) {
    console.log("LibreOffice is not installed: its formulas are not measured.");
    return [];
  }
  const folder = mkdtempSync(path.join(tmpdir(), "libreoffice-"));
  try {
    const open = fileOpener(folder);
    const samples = await inTurns(runs, {
      ours: open("formulas", sheetOf(cellWithFormula)),
      floor: open(
        "values",
        sheetOf(() => cell(75)),
      ),
    });
    const what = `${count} weighted totals by SUMPRODUCT in LibreOffice`;
    return { what, floorName: "the same file with values", ...samples };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function fileOpener(folder) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  return (name, content) => {
    const file = path.join(folder, `${name}.fods`);
    writeFileSync(file, content);
    const convert = ["--headless", profile, "--convert-to", "csv", "--outdir", folder, file];
    return async () => {
      const start = performance.now();
      const { status, stderr } = spawnSync("soffice", convert, { encoding: "utf8" });
      if (status !== 0) throw new Error(stderr);
      return performance.now() - start;
    };
  };
}

function sheetOf(totalCell) {
  const weights = `${cell("")}${cell(10)}${cell(1).repeat(10)}`;
  const rows = Array.from({ length: count }, (_row, at) => {
    const scores = `${cell(100)}${cell(50).repeat(10)}`;
    return `<table:table-row>${totalCell(at + 1)}${scores}${at === 0 ? weights : ""}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Totals">${rows.join("\n")}</table:table></office:spreadsheet></office:body>
</office:document>`;
}

function cell(value) {
  return value === ""
    ? "<table:table-cell/>"
    : `<table:table-cell office:value-type="float" office:value="${value}"/>`;
}

/** Without a result, so that opening the file calculates it. */
function cellWithFormula(row) {
  return `<table:table-cell table:formula="${sumProduct.replaceAll("#", row)}"/>`;
}
