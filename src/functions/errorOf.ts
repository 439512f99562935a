import { problemOf } from "../excel/problemOf";
import { notLoadedText } from "../locales/notLoadedText";
import { displayLanguage } from "./displayLanguage";

/** What was thrown, as the error that a cell shows. The sentences are loaded when the first error needs one. */
export async function errorOf(thrown: unknown): Promise<CustomFunctions.Error> {
  if (isNotLoaded(thrown)) return notLoaded();
  const problem = problemOf(thrown);
  try {
    const { errorValue } = await import(/* webpackChunkName: "errors" */ "./errorValue");
    return errorValue(problem);
  } catch (error) {
    if (!isNotLoaded(error)) reportError(error);
    return notLoaded();
  }
}

/** webpack's name for a script that did not arrive; it asks for the script again the next time. */
function isNotLoaded(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "ChunkLoadError";
}

function notLoaded(): CustomFunctions.Error {
  return new CustomFunctions.Error(
    CustomFunctions.ErrorCode.notAvailable,
    notLoadedText[displayLanguage()],
  );
}
