import "./page.css";

import { createRoot } from "react-dom/client";

import { readManifest } from "../manifest/readManifest";
import { askedProfile } from "../requirements/askedProfile";
import { offerAs } from "../requirements/offeredMembers";
import { HostPage } from "./HostPage";
import { pageLocale } from "./pageLocale";
import { pageTexts } from "./pageTexts";

async function showPage(root: HTMLElement): Promise<void> {
  const locale = pageLocale();
  offerAs(askedProfile(window.location.search));
  const reactRoot = createRoot(root);
  try {
    const response = await fetch(manifestPath());
    const document = new DOMParser().parseFromString(await response.text(), "text/xml");
    const manifest = readManifest(document, locale);
    reactRoot.render(<HostPage locale={locale} manifest={manifest} manifestDocument={document} />);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = `${pageTexts(locale).manifestBroken} ${reason}`;
    reactRoot.render(<p className="loading">{sentence}</p>);
  }
}

/** `?manifest=contract.manifest.xml` runs another add-in that the same server has. */
function manifestPath(): string {
  const asked = new URLSearchParams(window.location.search).get("manifest") ?? "manifest.xml";
  return `/${encodeURIComponent(asked)}`;
}

const root = document.getElementById("root");
if (root !== null) void showPage(root);
