import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Anchor, Competency, CompetencyModel } from "./assessment";
import type { Band } from "./band";
import { textKey } from "./textKey";

/**
 * The model's version: the first 8 hexadecimal digits of the SHA-256 of all it says ([P5]). The
 * order of competencies is part of it, the order of the rows of bands and anchors is not.
 */
export function modelVersion(model: CompetencyModel): string {
  const text = JSON.stringify([
    model.competencies.map(competencyCells),
    inOrder(model.bands.map(bandCells)),
    inOrder(model.anchors.map(anchorCells)),
  ]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 8);
}

function competencyCells({ code, name, group, core, weight, definition, origin }: Competency) {
  const texts = [name.zh, name.en, group.zh, group.en, definition.zh, definition.en, origin];
  return [textKey(code), core, weight, ...texts];
}

function bandCells({ number, from, to, label }: Band) {
  return [number, from, to, label.zh, label.en];
}

function anchorCells({ code, band, levelDefinition, behaviours, origin }: Anchor) {
  const texts = [levelDefinition.zh, levelDefinition.en, origin];
  return [textKey(code), band, ...texts, behaviours.zh, behaviours.en];
}

/** The order itself carries no meaning; it only has to be the same for the same rows. */
function inOrder(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
