/** What the host needs of an add-in-only manifest, with the texts of one locale. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  /** The pane's page. */
  readonly sourceLocation: string;
  readonly icon: string;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Icon addresses by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: "showTaskpane" }
  | { readonly kind: "executeFunction"; readonly functionName: string };
