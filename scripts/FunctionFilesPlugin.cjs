const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");
const { functionHelpHtml } = require("./functionHelp.cjs");
const { localizedFunctions, translationProblems } = require("./localizedFunctions.cjs");

const name = "FunctionFilesPlugin";
const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;

/**
 * Emits what Excel reads about the functions beside the generated functions.json: the same in Chinese,
 * and the help page that every function links to. A function without a translation fails the build.
 */
class FunctionFilesPlugin {
  constructor({ translations, withOrigin }) {
    this.translations = path.resolve(translations);
    this.withOrigin = withOrigin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tap({ name, stage }, () => this.emit(compilation));
    });
  }

  emit(compilation) {
    const generated = compilation.getAsset("functions.json");
    if (!generated) return;
    compilation.fileDependencies.add(this.translations);
    const metadata = JSON.parse(this.withOrigin(generated.source.source()));
    const translations = JSON.parse(fs.readFileSync(this.translations, "utf8"));
    for (const problem of translationProblems(metadata, translations)) {
      compilation.errors.push(new WebpackError(`${this.translations}: ${problem}`));
    }
    const localized = localizedFunctions(metadata, translations);
    compilation.updateAsset("functions.json", json(metadata));
    compilation.emitAsset("functions.zh-CN.json", json(localized));
    compilation.emitAsset(
      "functions.html",
      new sources.RawSource(functionHelpHtml(metadata, localized)),
    );
  }
}

function json(value) {
  return new sources.RawSource(JSON.stringify(value, null, 2));
}

module.exports = { FunctionFilesPlugin };
