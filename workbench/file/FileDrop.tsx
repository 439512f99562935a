import { useEffect, useState } from "react";

import type { EngineLocale } from "../engine/startEngine";
import { fileTexts } from "./fileTexts";
import { openFile } from "./openFile";
import type { WorkbookDocument } from "./workbookDocument";

interface FileDropProps {
  readonly document: WorkbookDocument;
  readonly locale: EngineLocale;
}

/** Opens a workbook that is dropped anywhere on the page, and says so while one is dragged over it. */
export function FileDrop({ document, locale }: FileDropProps) {
  const texts = fileTexts(locale);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      setOver(false);
      if (file === undefined) return;
      event.preventDefault();
      void openFile(document, file, fileTexts(locale));
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [document, locale]);
  return isOver ? <div className="file-drop">{texts.drop}</div> : null;
}
