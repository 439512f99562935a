import "./engine.css";
import "./facades";

import { IUndoRedoService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { Injector } from "@univerjs/core";
import { greenTheme } from "@univerjs/themes";

import { blankWorkbook } from "./blankWorkbook";
import { guardProtected } from "./guardProtected";
import { ignoreClosedSheets } from "./ignoreClosedSheets";
import { markComments } from "./markComments";
import { registerPlugins } from "./registerPlugins";
import { StepUndoService } from "./stepUndoService";

export type EngineLocale = "zh-CN" | "en-US";

/** The grid and formula engine behind the embedded Excel. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly locale: EngineLocale;
}

/** Boots Univer into `container` (an element's id) with one blank workbook. */
export async function startEngine(container: string, locale: EngineLocale): Promise<Engine> {
  const texts =
    locale === "zh-CN"
      ? (await import("./localeZhCn")).localeZhCn
      : (await import("./localeEnUs")).localeEnUs;
  const type = locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const univer = new Univer({
    theme: greenTheme,
    locale: type,
    locales: { [type]: texts },
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: StepUndoService }]],
  });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  api.createWorkbook(blankWorkbook(locale));
  const injector = univer.__getInjector();
  ignoreClosedSheets(injector);
  const engine = { univer, api, injector, locale };
  guardProtected(engine);
  markComments(engine);
  return engine;
}
