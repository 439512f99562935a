import "./file.css";

import { useEffect, useSyncExternalStore } from "react";

import type { EngineLocale } from "../engine/startEngine";
import { FileMenu } from "./FileMenu";
import { fileTexts } from "./fileTexts";
import { WorkbookName } from "./WorkbookName";
import type { WorkbookDocument } from "./workbookDocument";

interface DocumentBarProps {
  readonly document: WorkbookDocument;
  readonly locale: EngineLocale;
}

/** The part of the title bar about the document: File menu, name, and whether it is stored. */
export function DocumentBar({ document, locale }: DocumentBarProps) {
  const texts = fileTexts(locale);
  const state = useSyncExternalStore(document.subscribe, document.state);
  useSaveKey(document);
  return (
    <>
      <FileMenu document={document} texts={texts} previous={state.previous} />
      <WorkbookName
        key={state.name}
        name={state.name}
        label={texts.workbookName}
        onRename={(name) => {
          document.rename(name);
        }}
      />
      <span className="storage-state" data-state={state.storage} role="status">
        {texts.storage[state.storage]}
      </span>
    </>
  );
}

/** Ctrl+S (⌘S) stores at once, as AutoSave makes it in Excel on the web. */
function useSaveKey(document: WorkbookDocument): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      void document.keep();
    };
    window.addEventListener("keydown", onKey, true);
    return () => {
      window.removeEventListener("keydown", onKey, true);
    };
  }, [document]);
}
