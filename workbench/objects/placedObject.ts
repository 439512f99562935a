import type { CellArea } from "../engine/cellArea";
import { HostObject } from "../protocol/hostObject";

/** A range or several: what other members take as an argument that says where. */
export abstract class PlacedObject extends HostObject {
  abstract readonly areas: readonly CellArea[];
}
