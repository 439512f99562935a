import { useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

import type { RibbonButton } from "../manifest/addinManifest";
import { RibbonCommand } from "./RibbonCommand";

interface RibbonMenuProps {
  readonly button: RibbonButton;
  readonly items: readonly RibbonButton[];
  readonly isEnabled: (button: RibbonButton) => boolean;
  readonly onRun: (item: RibbonButton) => void;
}

/** A ribbon button that opens a menu; Escape, or the focus going elsewhere, closes it. */
export function RibbonMenu({ button, items, isEnabled, onRun }: RibbonMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const closeOutside = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const moveOrClose = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") {
      setOpen(false);
      event.currentTarget.querySelector<HTMLElement>(".ribbon-button")?.focus();
    } else {
      moveInMenu(event);
    }
  };
  return (
    <div className="ribbon-menu" onBlur={closeOutside} onKeyDown={moveOrClose}>
      <RibbonCommand
        button={button}
        isEnabled={isEnabled(button)}
        isMenuOpen={isOpen}
        onRun={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <div className="ribbon-menu-items" role="menu" aria-label={button.label}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              id={item.id}
              title={item.supertip.description}
              aria-disabled={!isEnabled(item)}
              onClick={() => {
                if (!isEnabled(item)) return;
                setOpen(false);
                onRun(item);
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Down and Up go through the items, from the button too. */
function moveInMenu(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  if (step === undefined || items.length === 0) return;
  const at = items.findIndex((item) => item === document.activeElement);
  items[at < 0 ? 0 : (at + step + items.length) % items.length]?.focus();
  event.preventDefault();
}
