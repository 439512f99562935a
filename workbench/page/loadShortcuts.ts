import type { AddinManifest } from "../manifest/addinManifest";
import { Shortcuts } from "../ribbon/shortcuts";
import { readShortcutsFile } from "../ribbon/shortcutsFile";
import type { ShortcutTexts } from "../ribbon/shortcutsFile";

/**
 * The add-in's shortcuts, from the file that its manifest names. The file speaks the manifest's default language, its
 * resources file another one.
 */
export async function loadShortcuts(
  { shortcuts }: AddinManifest,
  isDefaultLocale: boolean,
): Promise<Shortcuts> {
  if (shortcuts === undefined) return new Shortcuts([]);
  const file = await loadJson(shortcuts.url);
  const texts =
    isDefaultLocale || shortcuts.resourcesUrl === undefined
      ? undefined
      : ((await loadJson(shortcuts.resourcesUrl)) as ShortcutTexts);
  return new Shortcuts(readShortcutsFile(file, texts));
}

/** The path is taken, the origin is the page's own. */
async function loadJson(address: string): Promise<unknown> {
  const { pathname } = new URL(address, window.location.href);
  const response = await fetch(pathname);
  if (!response.ok) throw new Error(`The manifest names ${pathname}, which is not there.`);
  return response.json();
}
