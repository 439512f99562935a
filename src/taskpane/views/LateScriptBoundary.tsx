import { Component, type ReactNode } from "react";
import { useTexts } from "../state/useTexts";
import { MessageView } from "../MessageView";

interface LateScriptState {
  readonly failed: boolean;
}

/** Says so where a view did not load or broke, and leaves the other views alone. */
export class LateScriptBoundary extends Component<
  { readonly children: ReactNode },
  LateScriptState
> {
  override readonly state: LateScriptState = { failed: false };

  static getDerivedStateFromError(): LateScriptState {
    return { failed: true };
  }

  override componentDidCatch(error: Error): void {
    reportError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? <FailedView /> : this.props.children;
  }
}

function FailedView() {
  const { t } = useTexts();
  const reload = {
    label: t("retry"),
    run: () => {
      location.reload();
    },
  };
  return (
    <MessageView title={t("views.failed.title")} text={t("views.failed.text")} action={reload} />
  );
}
