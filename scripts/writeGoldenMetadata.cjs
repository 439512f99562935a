const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const { functionSources } = require("./functionSources.cjs");

const project = path.resolve(__dirname, "..");

// The copy that tests compare with; its differences are what a reviewer reads.
generateCustomFunctionsMetadata(functionSources, true).then(({ metadataJson, errors }) => {
  if (errors.length > 0) throw new Error(errors.join("\n"));
  fs.writeFileSync(path.join(project, "tests/functions/functions.golden.json"), metadataJson);
});
