import type { CellMarks } from "../engine/cellMarks";
import { definedMembers } from "./definedMembers";
import type { PackageParts } from "./packageParts";
import { readHyperlinks } from "./hyperlinkParts";
import { cellAddress } from "./gridArea";
import { readComments } from "./readComments";

interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: {
    readonly protection?: { readonly locked?: boolean; readonly hidden?: boolean };
    readonly alignment?: { readonly shrinkToFit?: boolean };
  };
}

interface SheetMarks {
  /** The cells that have a link or comment, and perhaps nothing else. */
  readonly addresses: readonly string[];
  of(cell: StyledCell): CellMarks | undefined;
}

/** Reads the marks of a sheet's cells. */
export function sheetMarks(parts: PackageParts, path: string): SheetMarks {
  const links = readHyperlinks(parts, path);
  const comments = readComments(parts, path);
  const of = ({ row, column, style }: StyledCell): CellMarks | undefined => {
    const address = cellAddress(row, column);
    const marks: CellMarks = definedMembers({
      locked: style.protection?.locked === false ? (false as const) : undefined,
      formulaHidden: style.protection?.hidden === true ? (true as const) : undefined,
      shrinkToFit: style.alignment?.shrinkToFit === true ? (true as const) : undefined,
      hyperlink: links.get(address),
      comment: comments.get(address),
    });
    return Object.keys(marks).length === 0 ? undefined : marks;
  };
  return { addresses: [...new Set([...links.keys(), ...comments.keys()])], of };
}
