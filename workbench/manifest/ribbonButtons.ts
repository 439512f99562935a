import type { AddinManifest, RibbonButton } from "./addinManifest";

/** All buttons of the ribbon, the items of menus included. */
export function ribbonButtons({ tabs }: AddinManifest): readonly RibbonButton[] {
  const buttons = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
  return buttons.flatMap((button) => [
    button,
    ...(button.action.kind === "menu" ? button.action.items : []),
  ]);
}
