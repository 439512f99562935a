import { unzip } from "@cj-tech-master/excelts/archive";

import { zipArchive } from "./zipArchive";

/** The parts of an .xlsx by path, such as `xl/workbook.xml`. */
export type PackageParts = Map<string, Uint8Array>;

export async function readParts(bytes: Uint8Array): Promise<PackageParts> {
  const parts: PackageParts = new Map();
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type === "file") parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

export function writeParts(parts: PackageParts): Promise<Uint8Array> {
  return zipArchive(parts);
}

export function partText(parts: PackageParts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? "" : new TextDecoder().decode(bytes);
}

export function setPartText(parts: PackageParts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}
