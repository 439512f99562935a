import type { AddinManifest } from "../manifest/addinManifest";
import { ribbonButtons } from "../manifest/ribbonButtons";
import type { RibbonState } from "../ribbon/ribbonState";
import type { AddinRuntime } from "./addinRuntime";

interface ButtonParts {
  readonly runtime: AddinRuntime;
  readonly manifest: AddinManifest;
  readonly ribbon: RibbonState;
}

/** Runs an ExecuteFunction button of the ribbon; ends when the function does. */
export async function runButton(
  { runtime, manifest, ribbon }: ButtonParts,
  buttonId: string,
): Promise<void> {
  const action = ribbonButtons(manifest).find(({ id }) => id === buttonId)?.action;
  if (action?.kind !== "executeFunction") throw new Error(`No command: ${buttonId}`);
  if (!ribbon.isEnabled(buttonId)) throw new Error(`The button is disabled: ${buttonId}`);
  await runtime.executeFunction(buttonId, action.functionName);
}
