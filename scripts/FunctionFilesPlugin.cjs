const { Compilation, sources, WebpackError } = require("webpack");
const { functionHelpHtml } = require("./functionHelpHtml.cjs");
const { functionExamples, examplesFile } = require("./functionExamples.cjs");
const { metadataByLanguage, textFiles } = require("./functionsMetadata.cjs");

const name = "FunctionFilesPlugin";
const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;

/**
 * Emits what Excel reads about the functions in place of the generated functions.json: the same with choices and in Chinese, and the
 * help pages that the functions link to. A function without a translation fails the build.
 */
class FunctionFilesPlugin {
  constructor({ withOrigin }) {
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
    for (const file of [...textFiles, examplesFile]) compilation.fileDependencies.add(file);
    const { byLanguage, problems } = metadataByLanguage(
      JSON.parse(this.withOrigin(generated.source.source())),
    );
    for (const problem of problems) compilation.errors.push(new WebpackError(problem));
    compilation.updateAsset("functions.json", json(byLanguage["en-US"]));
    compilation.emitAsset("functions.zh-CN.json", json(byLanguage["zh-CN"]));
    compilation.emitAsset("functions.html", helpPage(byLanguage, "en-US"));
    compilation.emitAsset("functions.zh-CN.html", helpPage(byLanguage, "zh-CN"));
  }
}

function helpPage(byLanguage, language) {
  const page = functionHelpHtml(byLanguage[language], functionExamples(language), language);
  return new sources.RawSource(page);
}

function json(value) {
  return new sources.RawSource(JSON.stringify(value, null, 2));
}

module.exports = { FunctionFilesPlugin };
