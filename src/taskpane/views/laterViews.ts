import { lazy, type ComponentType } from "react";
import type { LoadPaneView, PaneViewName, PersonViewProps } from "./paneView";

/** The scripts of the views beside rating. A view without an entry has no tab. */
const scripts: Partial<Record<Exclude<PaneViewName, "rate">, LoadPaneView>> = {
  person: () =>
    import(/* webpackChunkName: "person" */ "../person/PersonView").then((module) => ({
      default: module.PersonView,
    })),
  team: () =>
    import(/* webpackChunkName: "team" */ "../team/TeamView").then((module) => ({
      default: module.TeamView,
    })),
  setUp: () =>
    import(/* webpackChunkName: "setUp" */ "../setUp/SetUpView").then((module) => ({
      default: module.SetUpView,
    })),
  reports: () =>
    import(/* webpackChunkName: "reports" */ "../reports/ExcelReports").then((module) => ({
      default: module.ExcelReports,
    })),
  share: () =>
    import(/* webpackChunkName: "share" */ "../sharing/ExcelSharing").then((module) => ({
      default: module.ExcelSharing,
    })),
  calibrate: () =>
    import(/* webpackChunkName: "calibrate" */ "../calibration/CalibrationView").then((module) => ({
      default: module.CalibrationView,
    })),
  whatIf: () =>
    import(/* webpackChunkName: "whatIf" */ "../whatIf/WhatIfView").then((module) => ({
      default: module.WhatIfView,
    })),
};

/** The views that load when they are chosen. */
export const laterViews: ReadonlyMap<PaneViewName, ComponentType<PersonViewProps>> = new Map(
  Object.entries(scripts).map(([name, load]) => [name as PaneViewName, lazy(load)]),
);
