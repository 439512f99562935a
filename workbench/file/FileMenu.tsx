import { useEffect, useId, useRef, useState } from "react";

import { downloadCopy } from "./downloadCopy";
import type { FileTexts } from "./fileTexts";
import { openFile } from "./openFile";
import type { WorkbookDocument } from "./workbookDocument";

interface FileMenuProps {
  readonly document: WorkbookDocument;
  readonly texts: FileTexts;
  readonly previous: string | undefined;
}

/** Excel's File menu: a new workbook, open, save a copy, and back to the workbook before. */
export function FileMenu({ document, texts, previous }: FileMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const menuId = useId();
  const root = useCloseOutside(() => {
    setOpen(false);
  });
  const chooser = useRef<HTMLInputElement>(null);
  const item = (label: string, run: () => unknown) => (
    <button
      type="button"
      role="menuitem"
      onClick={() => {
        setOpen(false);
        void run();
      }}
    >
      {label}
    </button>
  );
  return (
    <div className="file-menu" ref={root}>
      <button
        type="button"
        className="file-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={menuId}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {texts.file}
      </button>
      <div id={menuId} role="menu" aria-label={texts.file} className="file-items" hidden={!isOpen}>
        {item(texts.newWorkbook, () => document.newWorkbook())}
        {item(texts.open, () => chooser.current?.click())}
        {item(texts.saveCopy, () => downloadCopy(document, texts))}
        {previous !== undefined && item(texts.backTo(previous), () => document.openPrevious())}
      </div>
      <FileChooser chooser={chooser} onChosen={(file) => void openFile(document, file, texts)} />
    </div>
  );
}

interface FileChooserProps {
  readonly chooser: React.RefObject<HTMLInputElement | null>;
  readonly onChosen: (file: File) => void;
}

function FileChooser({ chooser, onChosen }: FileChooserProps) {
  return (
    <input
      ref={chooser}
      type="file"
      accept=".xlsx"
      hidden
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        // The same file can be chosen again.
        event.target.value = "";
        if (file !== undefined) onChosen(file);
      }}
    />
  );
}

/** Closes a menu when the user presses Escape or a mouse button elsewhere; the ref is the menu's root. */
function useCloseOutside(close: () => void) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef(close);
  useEffect(() => {
    latest.current = close;
  });
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return;
      latest.current();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") latest.current();
    };
    window.addEventListener("pointerdown", onPointer, true);
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("pointerdown", onPointer, true);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return root;
}
