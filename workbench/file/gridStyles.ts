import type { IStyleData } from "@univerjs/core";

import type { CellFormat } from "./cellFormat";
import { toGridStyle } from "./gridStyle";

/** The styles of a snapshot: cells that look alike share one. */
export class GridStyles {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  id(format: CellFormat): string {
    const style = toGridStyle(format);
    const key = JSON.stringify(style);
    const id = this.ids.get(key) ?? `style${String(this.ids.size + 1)}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}
