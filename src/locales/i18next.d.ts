import "i18next";
import type byCompetency from "./byCompetency.en-US.json";
import type calibration from "./calibration.en-US.json";
import type functions from "./functions.en-US.json";
import type importing from "./importing.en-US.json";
import type people from "./people.en-US.json";
import type periods from "./periods.en-US.json";
import type settings from "./settings.en-US.json";
import type pane from "./pane.en-US.json";
import type person from "./person.en-US.json";
import type problems from "./problems.en-US.json";
import type ratingDetails from "./ratingDetails.en-US.json";
import type setUp from "./setUp.en-US.json";
import type reports from "./reports.en-US.json";
import type sharing from "./sharing.en-US.json";
import type team from "./team.en-US.json";
import type whatIf from "./whatIf.en-US.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "pane";
    resources: {
      byCompetency: typeof byCompetency;
      calibration: typeof calibration;
      functions: typeof functions;
      importing: typeof importing;
      people: typeof people;
      periods: typeof periods;
      settings: typeof settings;
      pane: typeof pane;
      person: typeof person;
      problems: typeof problems;
      ratingDetails: typeof ratingDetails;
      setUp: typeof setUp;
      reports: typeof reports;
      sharing: typeof sharing;
      team: typeof team;
      whatIf: typeof whatIf;
    };
  }
}
