const fs = require("node:fs");
const path = require("node:path");
const { functionsMetadata } = require("./functionsMetadata.cjs");

const folder = path.resolve(__dirname, "../tests/functions");

// The copies that tests compare with; their differences are what a reviewer reads.
functionsMetadata().then((byLanguage) => {
  for (const [language, metadata] of Object.entries(byLanguage)) {
    const file = path.join(folder, `functions.${language}.golden.json`);
    fs.writeFileSync(file, `${JSON.stringify(metadata, null, 2)}\n`);
  }
});
