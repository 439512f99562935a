import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { escapeXml, xmlTags } from "./xmlText";

/** A relationship from one part to another (ECMA-376 part 2, 9.3). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationships of a part, targets as paths inside the package. */
export function relations(parts: PackageParts, path: string): Relation[] {
  return xmlTags(partText(parts, relationsPath(path)), "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: attributes["Type"] ?? "",
    target:
      attributes["TargetMode"] === "External"
        ? (attributes["Target"] ?? "")
        : absolutePath(path, attributes["Target"] ?? ""),
  }));
}

type NewRelation = Omit<Relation, "id">;

/** Adds a relationship to a part of the package and returns its id. */
export function addRelation(parts: PackageParts, path: string, relation: NewRelation): string {
  return add(parts, path, relation.type, `Target="/${escapeXml(relation.target)}"`);
}

/** Adds a relationship to something outside the file, such as a page of the web, and returns its id. */
export function addExternalRelation(
  parts: PackageParts,
  path: string,
  relation: NewRelation,
): string {
  const target = `Target="${escapeXml(relation.target)}" TargetMode="External"`;
  return add(parts, path, relation.type, target);
}

function add(parts: PackageParts, path: string, type: string, target: string): string {
  const file = relationsPath(path);
  const existing =
    partText(parts, file) || `<Relationships xmlns="${packageNamespace}"></Relationships>`;
  const id = `rIdAdded${String(xmlTags(existing, "Relationship").length + 1)}`;
  const tag = `<Relationship Id="${id}" Type="${escapeXml(type)}" ${target}/>`;
  setPartText(
    parts,
    file,
    existing.replace("</Relationships>", () => `${tag}</Relationships>`),
  );
  return id;
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/");
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function absolutePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}
