import { useState, useSyncExternalStore } from "react";
import type { KeyboardEvent } from "react";

import type { RibbonButton, RibbonTab } from "../manifest/addinManifest";
import type { PageTexts } from "./pageTexts";
import { RibbonCommand } from "./RibbonCommand";
import { RibbonMenu } from "./RibbonMenu";
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
  const ribbon = workbench?.ribbon;
  const view = useSyncExternalStore(ribbon?.subscribe ?? neverChanges, () => ribbon?.view());
  const isEnabled = ({ id, isEnabled: atFirst }: RibbonButton) =>
    view === undefined ? atFirst : !view.disabled.has(id);
  const run = async (button: RibbonButton) => {
    if (button.action.kind === "showTaskpane") return onShowPane();
    setRunning(button.label);
    try {
      await workbench?.runCommand(button.id);
    } finally {
      setRunning(undefined);
    }
  };
  return (
    <div className="ribbon" role="tabpanel" aria-label={tab.label} onKeyDown={moveFocus}>
      {tab.groups.map((group) => (
        <section key={group.id} className="ribbon-group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.buttons.map((button) =>
              button.action.kind === "menu" ? (
                <RibbonMenu
                  key={button.id}
                  button={button}
                  items={button.action.items}
                  isEnabled={isEnabled}
                  onRun={(item) => void run(item)}
                />
              ) : (
                <RibbonCommand
                  key={button.id}
                  button={button}
                  isEnabled={isEnabled(button)}
                  onRun={() => void run(button)}
                />
              ),
            )}
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

const neverChanges = () => () => undefined;

/** Left and Right go from button to button, as in Excel's ribbon; the Tab key does too. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(".ribbon-button")];
  const next = buttons.findIndex((button) => button === document.activeElement) + step;
  buttons[(next + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}
