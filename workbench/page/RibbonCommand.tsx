import { useId } from "react";

import type { RibbonButton } from "../manifest/addinManifest";

interface RibbonCommandProps {
  readonly button: RibbonButton;
  readonly isEnabled: boolean;
  readonly onRun: () => void;
  /** Whether the menu that it opens is open; absent of what opens none. */
  readonly isMenuOpen?: boolean;
}

/** A large ribbon button with its supertip, which says also of a disabled button what it is for. */
export function RibbonCommand({ button, isEnabled, onRun, isMenuOpen }: RibbonCommandProps) {
  const tipId = useId();
  return (
    <div className="ribbon-command">
      <button
        type="button"
        id={button.id}
        className="ribbon-button"
        aria-describedby={tipId}
        aria-disabled={!isEnabled}
        {...(isMenuOpen !== undefined && { "aria-haspopup": "menu", "aria-expanded": isMenuOpen })}
        onClick={isEnabled ? onRun : undefined}
      >
        <img src={iconPath(button)} alt="" width="32" height="32" />
        <span>
          {button.label}
          {isMenuOpen !== undefined && <span aria-hidden="true"> ⌄</span>}
        </span>
      </button>
      <div className="supertip" role="tooltip" id={tipId}>
        <strong>{button.supertip.title}</strong>
        <p>{button.supertip.description}</p>
      </div>
    </div>
  );
}

/** Excel takes 32 pixels for large buttons, more on dense screens. The path is taken, the origin is the page's own. */
function iconPath({ icons }: RibbonButton): string {
  const address = icons[window.devicePixelRatio > 1 ? 64 : 32] ?? icons[32] ?? "";
  return address === "" ? "" : new URL(address, window.location.href).pathname;
}
