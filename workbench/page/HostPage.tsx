import { useState, useSyncExternalStore } from "react";

import { DeveloperPanel } from "../developer/DeveloperPanel";
import type { AddinManifest } from "../manifest/addinManifest";
import { FileDrop } from "../file/FileDrop";
import { OpenNotice } from "../file/OpenNotice";
import { AddinRibbon } from "./AddinRibbon";
import { isOnDemand } from "./isOnDemand";
import { pageTexts } from "./pageTexts";
import { PaneState } from "./paneState";
import { RibbonTabs, homeTab } from "./RibbonTabs";
import { TaskPane } from "./TaskPane";
import { TitleBar } from "./TitleBar";
import { useWorkbench } from "./useWorkbench";
import type { EngineLocale } from "../engine/startEngine";

interface HostPageProps {
  readonly locale: EngineLocale;
  readonly manifest: AddinManifest;
  readonly manifestDocument: Document;
}

/** Excel's window: title, ribbon, grid, and the add-in's pane. */
export function HostPage({ locale, manifest, manifestDocument }: HostPageProps) {
  const texts = pageTexts(locale);
  const [tabId, setTabId] = useState(manifest.tabs[0]?.id ?? homeTab);
  const [pane] = useState(() => new PaneState(isOnDemand() ? "Inactive" : "Visible"));
  const isPaneOpen = useSyncExternalStore(pane.subscribe, pane.isOpen);
  const workbench = useWorkbench({ container: "grid", locale, manifest, manifestDocument, pane });
  const tab = manifest.tabs.find(({ id }) => id === tabId);
  return (
    <div className="window" data-ribbon={tab === undefined ? "home" : "addin"} lang={locale}>
      <TitleBar workbench={workbench} locale={locale} />
      <RibbonTabs
        manifest={manifest}
        ribbon={workbench?.ribbon}
        texts={texts}
        selected={tabId}
        onSelect={setTabId}
      />
      {tab && (
        <AddinRibbon tab={tab} texts={texts} workbench={workbench} onShowPane={() => pane.show()} />
      )}
      {workbench && <OpenNotice document={workbench.document} locale={locale} />}
      {workbench && <FileDrop document={workbench.document} locale={locale} />}
      <div className="workspace">
        <main className="grid-area" aria-busy={workbench === undefined}>
          {/* The engine fills this element itself. */}
          <div id="grid" className="grid" />
          {workbench === undefined && <p className="loading">{texts.loading}</p>}
        </main>
        <TaskPane
          manifest={manifest}
          texts={texts}
          runtime={workbench?.runtime}
          startsAddin={workbench?.startsAddin === true}
          isOpen={isPaneOpen}
          onClose={() => pane.hide()}
        />
      </div>
      {workbench && (
        <DeveloperPanel locale={locale} faults={workbench.faults} counters={workbench.counters} />
      )}
    </div>
  );
}
