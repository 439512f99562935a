import { HostObject } from "../protocol/hostObject";
import type { RibbonState } from "./ribbonState";

/**
 * "Microsoft.DynamicRibbon.DynamicRibbon": the client takes `Office.ribbon.requestUpdate` apart into these calls.
 * Contextual tabs (`requestCreateControls`) are not answered.
 */
export class DynamicRibbonHost extends HostObject {
  readonly typeName = "DynamicRibbon";

  constructor(private readonly ribbon: RibbonState) {
    super();
  }

  GetButton(id: unknown): HostObject {
    return new RibbonButtonHost(this.ribbon, String(id));
  }
  GetTab(id: unknown): HostObject {
    return new RibbonTabHost(this.ribbon, String(id));
  }
}

/** Something of the ribbon that the manifest gives an id. */
abstract class RibbonControlHost extends HostObject {
  constructor(
    protected readonly ribbon: RibbonState,
    protected readonly id: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
}

class RibbonButtonHost extends RibbonControlHost {
  readonly typeName = "RibbonButton";

  get Enabled(): boolean {
    return this.ribbon.isEnabled(this.id);
  }
  set Enabled(value: unknown) {
    this.ribbon.enable(this.id, value === true);
  }
  SetEnabled(value: unknown): void {
    this.Enabled = value === true;
  }
}

class RibbonTabHost extends RibbonControlHost {
  readonly typeName = "RibbonTab";

  SetVisibility(value: unknown): void {
    this.ribbon.showTab(this.id, value === true);
  }
}
