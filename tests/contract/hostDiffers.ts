/**
 * Rules that the embedded Excel does not keep, with what it lacks: they hold in Excel. A rule that it has come to
 * keep fails here until its line is gone.
 */
export const hostDiffers: Readonly<Record<string, string>> = {
  "functions/streamedCard": "CustomFunctionsRuntime 1.4 is not offered",
};
