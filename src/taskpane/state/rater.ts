import { raterGroups, type RaterGroup } from "../../domain/rating";
import { readPreference, writePreference } from "./preference";

/** Who rates in this pane, and in which relation to the employee. */
export interface Rater {
  readonly name: string;
  readonly group: RaterGroup;
}

export function rememberedRater(): Rater | undefined {
  const name = readPreference("raterName");
  const group = raterGroups.find((one) => one === readPreference("raterGroup"));
  return name && group ? { name, group } : undefined;
}

export function rememberRater(rater: Rater): void {
  writePreference("raterName", rater.name);
  writePreference("raterGroup", rater.group);
}
