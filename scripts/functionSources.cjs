const path = require("node:path");

const folder = path.resolve(__dirname, "../src/functions");

/** The files that declare worksheet functions, in the order in which documents list the functions. */
const functionSources = ["rangeFunctions.ts", "liveFunctions.ts"].map((name) =>
  path.join(folder, name),
);

module.exports = { functionSources };
