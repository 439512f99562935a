import { lazy, type ComponentType } from "react";
import type { TableEdit } from "../../sheets/tableEditing/tableEdit";
import type { PersonViewProps } from "../views/paneView";

/** The sections of setting up, in the order in which they are listed. */
export const sectionNames = [
  "model",
  "check",
  "targets",
  "people",
  "raters",
  "periods",
  "settings",
  "import",
] as const;

export type SectionName = (typeof sectionNames)[number];

/** Writes edits into the workbook's tables; rejects with a ProblemError, with nothing written. */
export type EditTables = (edits: readonly TableEdit[], reason?: string) => Promise<void>;

export interface SectionProps extends PersonViewProps {
  readonly onEdit: EditTables;
}

type LoadSection = () => Promise<{ readonly default: ComponentType<SectionProps> }>;

/** The scripts of the sections. A section without an entry is not listed. */
const scripts: Partial<Record<SectionName, LoadSection>> = {
  model: () =>
    import(/* webpackChunkName: "setUpModel" */ "./model/ModelSection").then((module) => ({
      default: module.ModelSection,
    })),
  check: () =>
    import(/* webpackChunkName: "setUpCheck" */ "./check/CheckSection").then((module) => ({
      default: module.CheckSection,
    })),
  targets: () =>
    import(/* webpackChunkName: "setUpTargets" */ "./targets/TargetsSection").then((module) => ({
      default: module.TargetsSection,
    })),
  people: () =>
    import(/* webpackChunkName: "setUpPeople" */ "./people/PeopleSection").then((module) => ({
      default: module.PeopleSection,
    })),
  periods: () =>
    import(/* webpackChunkName: "setUpPeriods" */ "./periods/PeriodsSection").then((module) => ({
      default: module.PeriodsSection,
    })),
  settings: () =>
    import(/* webpackChunkName: "setUpSettings" */ "./settings/SettingsSection").then((module) => ({
      default: module.SettingsSection,
    })),
  import: () =>
    import(/* webpackChunkName: "setUpImport" */ "./import/ImportSection").then((module) => ({
      default: module.ImportSection,
    })),
};

/** The sections that load when they are opened. */
export const sections: ReadonlyMap<SectionName, ComponentType<SectionProps>> = new Map(
  Object.entries(scripts).map(([name, load]) => [name as SectionName, lazy(load)]),
);
