import { configure, render } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { toHaveNoViolations } from "jest-axe";
import type { ReactNode } from "react";
import type { Language } from "../../src/domain/bilingual";
import { PaneFrame } from "../../src/taskpane/PaneFrame";

expect.extend(toHaveNoViolations);
// Computing styles is what takes jsdom longest, and nothing in the pane is hidden by style.
configure({ defaultHidden: true });
jest.setTimeout(20_000);

export interface RenderedView {
  readonly container: HTMLElement;
  readonly user: UserEvent;
  readonly show: (view: ReactNode) => void;
}

/** One view as it stands in the pane. */
export function renderView(view: ReactNode, language: Language = "en-US"): RenderedView {
  const { container, rerender } = render(<Page language={language}>{view}</Page>);
  return {
    container,
    user: userEvent.setup({ delay: null }),
    show(next) {
      rerender(<Page language={language}>{next}</Page>);
    },
  };
}

function Page({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return (
    <main>
      <PaneFrame language={language}>{children}</PaneFrame>
    </main>
  );
}
