import type { AddinManifest } from "../manifest/addinManifest";
import type { PageTexts } from "./pageTexts";

/** The tab that shows the grid's own tools. */
export const homeTab = "home";

interface RibbonTabsProps {
  readonly manifest: AddinManifest;
  readonly texts: PageTexts;
  readonly selected: string;
  readonly onSelect: (tabId: string) => void;
}

export function RibbonTabs({ manifest, texts, selected, onSelect }: RibbonTabsProps) {
  const tabs = [{ id: homeTab, label: texts.home }, ...manifest.tabs];
  return (
    <nav className="ribbon-tabs" role="tablist" aria-label={texts.ribbon}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          className="ribbon-tab"
          aria-selected={id === selected}
          onClick={() => onSelect(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
