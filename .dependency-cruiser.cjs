/**
 * The layers of docs/architecture.md: who may import whom. What is not allowed is forbidden, and a file
 * that is in no layer is an error, so a new folder has to be named here first.
 */
const layers = {
  "src/domain": [],
  "src/data": [],
  "src/sheets": ["src/domain", "src/data"],
  "src/locales": ["src/domain"],
  "src/excel": ["src/domain", "src/sheets", "src/data"],
  "src/functions": ["src/domain", "src/sheets", "src/excel", "src/locales"],
  "src/commands": ["src/domain", "src/sheets", "src/excel", "src/locales"],
  "src/taskpane": ["src/domain", "src/sheets", "src/excel", "src/locales"],
  workbench: [],
};

/** The packages that a layer may use; any other layer uses none. */
const packages = {
  "src/domain": ["@noble/hashes", "@stdlib/[^/]+"],
  "src/sheets": ["@noble/hashes", "papaparse"],
  "src/excel": ["write-excel-file", "fflate"],
  "src/locales": ["i18next"],
  "src/taskpane": [
    "react",
    "react-dom",
    "react-i18next",
    "i18next",
    "@fluentui/[^/]+",
    "@tanstack/react-virtual",
    "d3-shape",
  ],
  workbench: [
    "react",
    "react-dom",
    "rxjs",
    "@univerjs/[^/]+",
    "@borgar/fx",
    "@cj-tech-master/excelts",
    "d3-shape",
    "@fluentui/[^/]+",
  ],
};

const folders = Object.keys(layers);
const outsideLayers = { path: "^(src|workbench)/", pathNot: folders.map((name) => `^${name}/`) };

module.exports = {
  forbidden: [
    {
      // An import of types only is gone when the code runs.
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    { name: "no-importer-outside-the-layers", severity: "error", from: outsideLayers, to: {} },
    { name: "no-import-from-outside-the-layers", severity: "error", from: {}, to: outsideLayers },
    {
      name: "no-lone-file-outside-the-layers",
      severity: "error",
      from: { ...outsideLayers, orphan: true },
      to: {},
    },
    ...folders.map((folder) => ({
      name: `${folder} imports only what its layer may`,
      severity: "error",
      from: { path: pathOf(folder) },
      to: {
        path: "^(src|workbench|tests|scripts)/",
        pathNot: pathsOf([folder, ...layers[folder]]),
      },
    })),
    ...folders.map((folder) => ({
      name: `${folder} uses only its packages`,
      severity: "error",
      from: { path: pathOf(folder) },
      to: {
        dependencyTypes: ["npm", "npm-dev", "npm-no-pkg", "npm-unknown", "core"],
        pathNot: (packages[folder] ?? []).map((name) => `node_modules/${name}/`),
      },
    })),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types"] },
  },
};

function pathOf(folder) {
  return `^${folder}/`;
}

function pathsOf(names) {
  return names.map(pathOf);
}
