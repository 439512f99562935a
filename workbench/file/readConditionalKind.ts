import type { GridOnlyRule, IconSetRule } from "../objects/conditionalFormatKinds";
import { averageAttributes, periods, presetTypes } from "./conditionalPresets";
import type { RuleLook } from "./conditionalFormatFile";
import { isTrue, xmlTags } from "./xmlText";
import type { XmlTag } from "./xmlText";

const textOperators: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

/** A rule of the kinds that the library does not read whole; undefined for the others. */
export function readConditionalKind(tag: XmlTag, look: RuleLook): GridOnlyRule | undefined {
  const { type = "", text, rank, percent, bottom, timePeriod } = tag.attributes;
  const operator = textOperators[type];
  if (operator !== undefined && text !== undefined) return { kind: "text", operator, text, look };
  if (type === "iconSet") return readIconSet(tag);
  if (type === "top10") {
    const side = isTrue(bottom) ? "Bottom" : "Top";
    const unit = isTrue(percent) ? "Percent" : "Items";
    return { kind: "rank", type: side + unit, rank: Number(rank ?? 10), look };
  }
  const criterion =
    type === "timePeriod"
      ? keyOf(periods, timePeriod)
      : type === "aboveAverage"
        ? averageOf(tag)
        : keyOf(presetTypes, type);
  return criterion === undefined ? undefined : { kind: "preset", criterion, look };
}

function averageOf({ attributes }: XmlTag): string | undefined {
  const { aboveAverage, equalAverage, stdDev } = attributes;
  const below = aboveAverage === "0" || aboveAverage === "false" ? ' aboveAverage="0"' : "";
  const equal = isTrue(equalAverage) ? ' equalAverage="1"' : "";
  const deviation = Number(stdDev ?? 0) > 0 ? ` stdDev="${String(stdDev)}"` : "";
  return keyOf(averageAttributes, below + equal + deviation);
}

const sizes: Readonly<Record<string, string>> = { "3": "Three", "4": "Four", "5": "Five" };
const boundTypes: Readonly<Record<string, string>> = {
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
};

function readIconSet({ content }: XmlTag): IconSetRule | undefined {
  const [set] = xmlTags(content, "iconSet");
  if (set === undefined) return undefined;
  const { iconSet = "3TrafficLights1", reverse, showValue } = set.attributes;
  const criteria = xmlTags(set.content, "cfvo").map(({ attributes: { type, val, gte } }) => ({
    type: boundTypes[type ?? ""] ?? "Formula",
    formula: `=${val ?? "0"}`,
    operator: gte === "0" || gte === "false" ? "GreaterThan" : "GreaterThanOrEqual",
  }));
  const style = iconSet.replace(/^\d/, (count) => sizes[count] ?? "");
  const iconOnly = showValue === "0" || showValue === "false";
  return { kind: "iconSet", style, reverse: isTrue(reverse), iconOnly, criteria };
}

function keyOf(texts: Readonly<Record<string, string>>, text: string | undefined) {
  return Object.keys(texts).find((key) => texts[key] === text);
}
