import { CommandType, ICommandService } from "@univerjs/core";
import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  IDefinedNamesService,
  IFunctionService,
} from "@univerjs/engine-formula";
import { SetWorksheetNameMutation } from "@univerjs/sheets";
import type { ISetWorksheetNameMutationParams } from "@univerjs/sheets";

const markId = "workbench.mutation.mark-names-dirty";

interface Marked {
  readonly unitId: string;
}

/**
 * After a sheet is renamed Univer 0.25.1 rewrites the defined names but keeps formulas that use them parsed with the
 * old sheet's name, so they turn to #VALUE!. Marking the names as changed makes it parse those formulas again.
 */
export function refreshNames(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({ id: markId, type: CommandType.MUTATION, handler: () => true });
  injector.get(IActiveDirtyManagerService).register(markId, {
    commandId: markId,
    getDirtyData: (command: ICommandInfo) => {
      const { unitId } = command.params as Marked;
      return { dirtyDefinedNameMap: { [unitId]: allNames(injector, unitId) } };
    },
  });
  commands.onCommandExecuted((command) => {
    if (command.id !== SetWorksheetNameMutation.id) return;
    const { unitId } = command.params as ISetWorksheetNameMutationParams;
    const params: Marked = { unitId };
    injector
      .get(IFunctionService)
      .deleteFormulaAstCacheKey(...Object.keys(allNames(injector, unitId)));
    commands.syncExecuteCommand(markId, params, { onlyLocal: true });
  });
}

function allNames(injector: Injector, unitId: string): Record<string, string> {
  const names = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  return Object.fromEntries(
    names.map(({ name, formulaOrRefString }) => [name, formulaOrRefString]),
  );
}
