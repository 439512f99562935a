const { NormalModule } = require("webpack");

const name = "AssociationOrderPlugin";

/**
 * CustomFunctionsMetadataPlugin adds a loader that appends the functions' `associate` calls, placed so that it
 * runs before ts-loader. On a change ts-loader runs the loaders of its first file over every other file
 * (ts-loader/dist/watch-run.js), which would append the calls to all of them. After ts-loader there is
 * nothing to repeat.
 */
class AssociationOrderPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const { beforeLoaders } = NormalModule.getCompilationHooks(compilation);
      beforeLoaders.tap(name, (loaders) => {
        const [found] = loaders.filter(isAssociation);
        if (found) loaders.splice(0, loaders.length, found, ...loaders.filter(isOther));
      });
    });
  }
}

function isAssociation({ loader }) {
  return loader.includes("custom-functions-metadata-plugin");
}

function isOther(one) {
  return !isAssociation(one);
}

module.exports = { AssociationOrderPlugin };
