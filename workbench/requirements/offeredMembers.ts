import type { ExcelProfile, RequirementSets } from "./excelProfiles";
import { excelProfiles } from "./excelProfiles";
import { isAtLeast } from "./isAtLeast";
import memberSets from "./memberSets.json";

/** The page is one Excel, which every request meets. */
let offered: RequirementSets = excelProfiles.web;

/** Lets the host be another Excel from now on: members of newer sets are not found, even where the host has them. */
export function offerAs(profile: ExcelProfile): void {
  offered = excelProfiles[profile];
}

export function offeredSets(): RequirementSets {
  return offered;
}

/** Whether this Excel has a member, by its class and its name on the wire. What no requirement set has is part of the protocol. */
export function isOffered(typeName: string, member: string): boolean {
  const set = setsOf(typeName).get(member);
  if (set === undefined) return true;
  const [name = "", version = ""] = set.split(" ");
  const has = offered[name];
  return has !== undefined && isAtLeast(has, version);
}

/** Whether Excel's documentation has the member, in any set; of classes that it does not describe, whether it may. */
export function isDocumented(typeName: string, member: string): boolean {
  const sets = setsOf(typeName);
  return sets.size === 0 || sets.has(member);
}

const known = new Map<string, ReadonlyMap<string, string>>();

/** Members of a class with the sets that brought them. */
function setsOf(typeName: string): ReadonlyMap<string, string> {
  const found = known.get(typeName) ?? readSets(typeName);
  known.set(typeName, found);
  return found;
}

function readSets(typeName: string): ReadonlyMap<string, string> {
  const classes: Readonly<Record<string, Readonly<Record<string, string>>>> = memberSets;
  return new Map(
    Object.entries(classes[typeName] ?? {}).flatMap(([set, members]) =>
      members.split(" ").map((member) => [member, set] as const),
    ),
  );
}
