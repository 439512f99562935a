import { lazy, Suspense, type ComponentType, type FunctionComponent } from "react";
import { LoadingView } from "../LoadingView";
import { LateScriptBoundary } from "./LateScriptBoundary";

/** A part of the pane whose script loads when it is first shown, or before. */
export interface LateComponent<Props extends object> {
  readonly Component: FunctionComponent<Props>;
  /** Loads the script ahead of its first use: the component then opens without a moment in which nothing is shown. */
  readonly preload: () => Promise<unknown>;
}

export function lateComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LateComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  async function loadOnce(): Promise<{ readonly default: ComponentType<Props> }> {
    loaded ??= await load();
    return { default: loaded };
  }
  const Late = lazy(loadOnce) as unknown as ComponentType<Props>;
  function Component(props: Props) {
    const View = loaded ?? Late;
    return (
      <LateScriptBoundary>
        <Suspense fallback={<LoadingView />}>
          <View {...props} />
        </Suspense>
      </LateScriptBoundary>
    );
  }
  return { Component, preload: loadOnce };
}
