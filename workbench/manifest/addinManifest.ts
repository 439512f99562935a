/** What the host needs of an add-in-only manifest, with the texts of one locale. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly defaultLocale: string;
  /** The pane's page. */
  readonly sourceLocation: string;
  readonly icon: string;
  readonly tabs: readonly RibbonTab[];
  /** The file of keyboard shortcuts (`ExtendedOverrides`) and its texts in one more language. */
  readonly shortcuts?: { readonly url: string; readonly resourcesUrl?: string };
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
  /** Whether it can be pressed before the add-in says otherwise. */
  readonly isEnabled: boolean;
}

export type RibbonAction =
  | { readonly kind: "showTaskpane" }
  | { readonly kind: "executeFunction"; readonly functionName: string }
  /** A menu has items in place of an action of its own. */
  | { readonly kind: "menu"; readonly items: readonly RibbonButton[] };
