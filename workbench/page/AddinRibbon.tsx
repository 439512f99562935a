import { useState } from "react";

import type { RibbonButton, RibbonTab } from "../manifest/addinManifest";
import type { PageTexts } from "./pageTexts";
import { RibbonCommand } from "./RibbonCommand";
import type { Workbench } from "./workbench";

interface AddinRibbonProps {
  readonly tab: RibbonTab;
  readonly texts: PageTexts;
  readonly workbench: Workbench | undefined;
  readonly onShowPane: () => void;
}

/** The groups and buttons of the add-in's own tab. */
export function AddinRibbon({ tab, texts, workbench, onShowPane }: AddinRibbonProps) {
  const [running, setRunning] = useState<string>();
  const run = async (button: RibbonButton) => {
    if (button.action.kind === "showTaskpane") return onShowPane();
    setRunning(button.label);
    try {
      await workbench?.runtime.executeFunction(button.id, button.action.functionName);
    } finally {
      setRunning(undefined);
    }
  };
  return (
    <div className="ribbon" role="tabpanel" aria-label={tab.label}>
      {tab.groups.map((group) => (
        <section key={group.id} className="ribbon-group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) => (
              <RibbonCommand key={button.id} button={button} onRun={() => void run(button)} />
            ))}
          </div>
          <span className="ribbon-group-label">{group.label}</span>
        </section>
      ))}
      <span className="ribbon-status" role="status">
        {running !== undefined && `${running} ${texts.running}`}
      </span>
    </div>
  );
}
