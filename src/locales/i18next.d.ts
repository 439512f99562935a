import "i18next";
import type functions from "./functions.en-US.json";
import type pane from "./pane.en-US.json";
import type problems from "./problems.en-US.json";
import type ratingDetails from "./ratingDetails.en-US.json";
import type sharing from "./sharing.en-US.json";
import type whatIf from "./whatIf.en-US.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: {
      functions: typeof functions;
      pane: typeof pane;
      problems: typeof problems;
      ratingDetails: typeof ratingDetails;
      sharing: typeof sharing;
      whatIf: typeof whatIf;
    };
  }
}
