import { benchCases } from "./benchCases.mjs";
import { measureAssessment } from "./measureAssessment.mjs";
import { printTable } from "./printTable.mjs";
import { startPages } from "./startPages.mjs";

/** Compares two ways of doing the same, in turns and in one run, and prints what it found. Nothing is asserted. */
async function bench(runs) {
  const pages = await startPages();
  try {
    const measured = [];
    for (const measure of benchCases) measured.push(await measure(pages, runs));
    printTable(measured.flat());
  } finally {
    await pages.close();
  }
  printTable(await measureAssessment(runs));
}

const runs = Number(process.argv[2] ?? 7);
await bench(runs);
