import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";

const path = "[Content_Types].xml";

/** Says what a part is (ECMA-376 part 2, 10.1.2.2.3). */
export function addContentType(parts: PackageParts, part: string, type: string): void {
  add(parts, `<Override PartName="/${part}" ContentType="${type}"/>`);
}

/** Says what all parts with that ending are. */
export function addDefaultContentType(parts: PackageParts, extension: string, type: string): void {
  if (partText(parts, path).includes(`Extension="${extension}"`)) return;
  add(parts, `<Default Extension="${extension}" ContentType="${type}"/>`, "first");
}

function add(parts: PackageParts, tag: string, place: "first" | "last" = "last"): void {
  const types = partText(parts, path);
  const changed =
    place === "first"
      ? types.replace(/(<Types\b[^>]*>)/, (open) => open + tag)
      : types.replace("</Types>", () => `${tag}</Types>`);
  setPartText(parts, path, changed);
}
