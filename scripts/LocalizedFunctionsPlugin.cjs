const fs = require("node:fs");
const path = require("node:path");
const { Compilation, sources, WebpackError } = require("webpack");
const { localizedFunctions, translationProblems } = require("./localizedFunctions.cjs");

const pluginName = "LocalizedFunctionsPlugin";

/** Emits the metadata in a second language beside the generated one; an untranslated function fails the build. */
class LocalizedFunctionsPlugin {
  constructor({ metadata, translations, output }) {
    this.metadata = metadata;
    this.translations = path.resolve(translations);
    this.output = output;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(pluginName, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: pluginName, stage }, () =>
        this.emit(compilation),
      );
    });
  }

  emit(compilation) {
    const generated = compilation.getAsset(this.metadata);
    if (!generated) return;
    compilation.fileDependencies.add(this.translations);
    const metadata = JSON.parse(generated.source.source().toString());
    const translations = JSON.parse(fs.readFileSync(this.translations, "utf8"));
    for (const problem of translationProblems(metadata, translations)) {
      compilation.errors.push(new WebpackError(`${this.translations}: ${problem}`));
    }
    const localized = JSON.stringify(localizedFunctions(metadata, translations), null, 2);
    compilation.emitAsset(this.output, new sources.RawSource(localized));
  }
}

module.exports = { LocalizedFunctionsPlugin };
