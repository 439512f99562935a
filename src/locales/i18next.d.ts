import "i18next";
import type pane from "./pane.en-US.json";
import type problems from "./problems.en-US.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: { pane: typeof pane; problems: typeof problems };
  }
}
