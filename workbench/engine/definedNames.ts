import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";

import type { Engine } from "./startEngine";
import { unitId } from "./unit";
import { runMutation } from "./writeMutation";

/** A defined name as the engine keeps it. */
export type DefinedName = IDefinedNamesServiceParam;

/** The names of all scopes. */
export function definedNames(engine: Engine): readonly DefinedName[] {
  const names = engine.injector.get(IDefinedNamesService).getDefinedNameMap(unitId(engine)) ?? {};
  return Object.values(names);
}

/** The sheet whose own the name is; undefined for the workbook's. */
export function nameScope({ localSheetId }: DefinedName): string | undefined {
  return localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
}

/** Adds a name and returns its id. The engine's own command refuses names of functions, which Excel allows. */
export function addDefinedName(
  engine: Engine,
  name: string,
  formula: string,
  sheetId: string | undefined,
): string {
  const id = generateRandomId(10);
  const localSheetId = sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  const added = { id, name, formulaOrRefString: formula, localSheetId };
  const params = { unitId: unitId(engine), ...added };
  runMutation(
    engine,
    { id: SetDefinedNameMutation.id, params },
    { id: RemoveDefinedNameMutation.id, params },
  );
  return id;
}

export function changeDefinedName(
  engine: Engine,
  before: DefinedName,
  change: Partial<DefinedName>,
): void {
  const mutation = (name: DefinedName) => ({
    id: SetDefinedNameMutation.id,
    params: { unitId: unitId(engine), ...name },
  });
  // What the engine keeps beside the formula was made of the old one.
  const { formulaOrRefStringWithPrefix: _old, ...kept } = before;
  runMutation(engine, mutation({ ...kept, ...change }), mutation(before));
}

export function removeDefinedName(engine: Engine, name: DefinedName): void {
  const params = { unitId: unitId(engine), ...name };
  runMutation(
    engine,
    { id: RemoveDefinedNameMutation.id, params },
    { id: SetDefinedNameMutation.id, params },
  );
}
