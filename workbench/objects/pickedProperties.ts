import { ExcelError } from "../protocol/excelError";
import { HostObject } from "../protocol/hostObject";
import { pascalCase, readMember, writeMember } from "../protocol/members";
import { RangeBorderCollectionHost } from "./rangeBorderCollectionHost";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The members that load options ask for, `{ address: true, format: { fill: { color: true } } }`, in the same shape:
 * https://learn.microsoft.com/javascript/api/excel/excel.cellpropertiesloadoptions
 */
export function pickedProperties(object: HostObject, options: unknown): Fields {
  const wanted = Object.entries(fieldsOf(options)).filter(([, option]) => option !== false);
  return Object.fromEntries(
    wanted.map(([name, option]) => {
      const value = readMember(object, pascalCase(name));
      if (!(value instanceof HostObject)) return [name, value];
      return [name, pickedOf(value, option)];
    }),
  );
}

/** Borders are asked for once and given side by side. */
function pickedOf(object: HostObject, option: unknown): Fields {
  if (!(object instanceof RangeBorderCollectionHost)) return pickedProperties(object, option);
  return Object.fromEntries(
    Object.entries(borderSides).map(([side, edge]) => [
      side,
      pickedProperties(object.Indexer(edge), option),
    ]),
  );
}

/** Writes such a shape: https://learn.microsoft.com/javascript/api/excel/excel.settablecellproperties */
export function putProperties(object: HostObject, properties: unknown): void {
  for (const [name, value] of Object.entries(fieldsOf(properties))) {
    if (value === null || value === undefined) continue;
    const isGroup = typeof value === "object" && name !== "hyperlink";
    const member = isGroup ? readMember(object, pascalCase(name)) : undefined;
    if (member instanceof RangeBorderCollectionHost) putBorders(member, value);
    else if (member instanceof HostObject) putProperties(member, value);
    else writeMember(object, pascalCase(name), value);
  }
}

function putBorders(borders: RangeBorderCollectionHost, properties: unknown): void {
  for (const [side, value] of Object.entries(fieldsOf(properties))) {
    const edge = borderSides[side];
    if (edge === undefined) throw new ExcelError("InvalidArgument", side);
    putProperties(borders.Indexer(edge), value);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.cellbordercollection */
const borderSides: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  return value as Fields;
}
