import { EditorBridgeService } from "@univerjs/sheets-ui";

/**
 * The engine's cell editor takes the cell's value again whenever the cell is written, even by a format. Here what the
 * user is typing stays: a table that grows while its next cell is being filled must not swallow the letters.
 */
export class SteadyEditorBridge extends EditorBridgeService {
  override refreshEditCellState(): void {
    if (!this.isVisible().visible) super.refreshEditCellState();
  }
}
