import { lateComponent } from "./views/lateComponent";

/** The competency that is open; its script loads behind the list that leads to it. */
export const ratingPanel = lateComponent(() =>
  import(/* webpackChunkName: "rating" */ "./rating/OpenCompetency").then(
    (module) => module.OpenCompetency,
  ),
);

/** The first thing people see in a workbook without our tables, and never again. */
export const welcome = lateComponent(() =>
  import(/* webpackChunkName: "welcome" */ "./WelcomeView").then((module) => module.WelcomeView),
);

/** Who rates, asked once. */
export const raterForm = lateComponent(() =>
  import(/* webpackChunkName: "raterForm" */ "./rating/RaterForm").then(
    (module) => module.RaterForm,
  ),
);
