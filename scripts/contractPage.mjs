import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { projectFolder } from "./projectFolder.mjs";

const contractFolder = path.join(projectFolder, "tests/contract");
const rules = path.join(contractFolder, "rules");
const functions = path.join(contractFolder, "functions/functions.ts");

/**
 * Builds what the contract page needs beside its script: a list of every rule, which nobody has to keep by hand, and
 * the metadata of its worksheet functions.
 * @type {import("esbuild").Plugin}
 */
export const contractPage = {
  name: "contract page",
  setup(build) {
    build.onLoad({ filter: /[\\/]contract[\\/]page[\\/]allRules\.ts$/ }, ({ path: file }) => ({
      contents: listOfRules(ruleIds()),
      resolveDir: path.dirname(file),
      watchDirs: [rules],
    }));
    build.onEnd(({ errors }) =>
      errors.length > 0 ? undefined : writeMetadata(build.initialOptions.outdir),
    );
  },
};

/** Where the rules are, below their folder and without an ending: "cells/valuesAreReadBack". */
function ruleIds() {
  return readdirSync(rules, { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length).replaceAll(path.sep, "/"))
    .sort();
}

function listOfRules(ids) {
  const imports = ids.map((id, at) => `import { rule as rule${at} } from "../rules/${id}";`);
  const entries = ids.map((id, at) => `  { id: ${JSON.stringify(id)}, rule: rule${at} },`);
  return `${imports.join("\n")}\nexport const allRules = [\n${entries.join("\n")}\n];`;
}

async function writeMetadata(folder) {
  const { metadataJson, errors = [] } = await generateCustomFunctionsMetadata(functions);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  writeFileSync(path.join(folder, "functions.json"), metadataJson);
}
