import { useEffect, useRef, useState } from "react";

import type { AddinManifest } from "../manifest/addinManifest";
import type { AddinRuntime } from "./addinRuntime";
import { PaneEdge } from "./PaneEdge";
import type { PageTexts } from "./pageTexts";

interface TaskPaneProps {
  readonly manifest: AddinManifest;
  readonly texts: PageTexts;
  readonly runtime: AddinRuntime | undefined;
  /** Whether the add-in's page is loaded at once, not when it is first needed. */
  readonly startsAddin: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Excel's pane is 350 pixels wide at first. */
const firstWidth = 350;

/** The add-in's page. A closed pane is hidden, not unloaded: in a shared runtime the page runs on. */
export function TaskPane(props: TaskPaneProps) {
  const { manifest, texts, runtime, startsAddin, isOpen, onClose } = props;
  const [width, setWidth] = useState(firstWidth);
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current !== null) runtime?.attach(frame.current);
    if (startsAddin) runtime?.ensureStarted();
  }, [runtime, startsAddin]);
  return (
    <aside className="pane" aria-label={manifest.displayName} hidden={!isOpen}>
      <PaneEdge label={texts.resizePane} width={width} onResize={setWidth} />
      <div className="pane-body" style={{ width }}>
        <div className="pane-title">
          <h2>{manifest.displayName}</h2>
          <button
            type="button"
            className="pane-close"
            aria-label={texts.closePane}
            onClick={onClose}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.3" />
            </svg>
          </button>
        </div>
        <iframe id="taskpane" className="pane-frame" title={manifest.displayName} ref={frame} />
      </div>
    </aside>
  );
}
