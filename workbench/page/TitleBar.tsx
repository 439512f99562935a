import type { EngineLocale } from "../engine/startEngine";
import { DocumentBar } from "../file/DocumentBar";
import type { Workbench } from "./workbench";

interface TitleBarProps {
  readonly workbench: Workbench | undefined;
  readonly locale: EngineLocale;
}

/** The green bar: the File menu and the workbook's name. */
export function TitleBar({ workbench, locale }: TitleBarProps) {
  return (
    <header className="title-bar">
      <ExcelGlyph />
      {workbench && <DocumentBar document={workbench.document} locale={locale} />}
    </header>
  );
}

function ExcelGlyph() {
  return (
    <svg className="glyph" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect
        x="2"
        y="3"
        width="16"
        height="14"
        rx="1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
      <path d="M2 7.5h16M2 12h16M7.5 3v14M13 7.5V17" stroke="currentColor" strokeWidth="1.1" />
    </svg>
  );
}
