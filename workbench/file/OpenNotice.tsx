import { useSyncExternalStore } from "react";

import type { EngineLocale } from "../engine/startEngine";
import { fileTexts } from "./fileTexts";
import type { WorkbookDocument } from "./workbookDocument";

interface OpenNoticeProps {
  readonly document: WorkbookDocument;
  readonly locale: EngineLocale;
}

/** Says why a file could not be opened, or what of it is not shown here. */
export function OpenNotice({ document, locale }: OpenNoticeProps) {
  const texts = fileTexts(locale);
  const { problem, notCarried } = useSyncExternalStore(document.subscribe, document.state);
  if (problem === undefined && notCarried.length === 0) return null;
  return (
    <div className="open-notice" role="alert">
      {problem !== undefined && <p>{problem}</p>}
      {notCarried.length > 0 && (
        <p>
          {texts.notCarried}{" "}
          {notCarried
            .map(({ what, count }) => `${texts.kinds[what]} (${String(count)})`)
            .join(" · ")}
        </p>
      )}
      <button
        type="button"
        onClick={() => {
          document.dismissNotices();
        }}
      >
        {texts.dismiss}
      </button>
    </div>
  );
}
