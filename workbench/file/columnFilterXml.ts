import { filterOperators } from "./columnFilterFile";
import type { ColumnFilterFile, FilterCriterion, FilterRule } from "./columnFilterFile";
import { escapeXml, isTrue, xmlTags } from "./xmlText";
import type { XmlTag } from "./xmlText";

/** The `filterColumn` elements of an `autoFilter` (ECMA-376 part 1, 18.3.2.7). */
export function columnFiltersXml(filters: readonly ColumnFilterFile[]): string {
  return filters
    .map(
      ({ column, rule }) =>
        `<filterColumn colId="${String(column)}">${ruleXml(rule)}</filterColumn>`,
    )
    .join("");
}

function ruleXml(rule: FilterRule): string {
  if (rule.kind === "dates") return `<dynamicFilter type="${escapeXml(rule.period)}"/>`;
  if (rule.kind === "values") {
    const blank = rule.blanks ? ' blank="1"' : "";
    const values = rule.texts.map((text) => `<filter val="${escapeXml(text)}"/>`);
    return `<filters${blank}>${values.join("")}</filters>`;
  }
  const and = rule.join === "and" ? ' and="1"' : "";
  return `<customFilters${and}>${rule.criteria.map(criterionXml).join("")}</customFilters>`;
}

function criterionXml({ operator, value }: FilterCriterion): string {
  return `<customFilter operator="${operator}" val="${escapeXml(value)}"/>`;
}

/** The filters of an `autoFilter`; `undefined` stands for one that this host has no rule for, such as the top ten. */
export function readColumnFilters(autoFilter: string): (ColumnFilterFile | undefined)[] {
  return xmlTags(autoFilter, "filterColumn")
    .filter(({ content }) => content.trim() !== "")
    .map(({ attributes, content }) => {
      const rule = readRule(content);
      return rule === undefined ? undefined : { column: Number(attributes["colId"]), rule };
    });
}

function readRule(content: string): FilterRule | undefined {
  const [values] = xmlTags(content, "filters");
  if (values !== undefined) return readValues(values);
  const [custom] = xmlTags(content, "customFilters");
  if (custom !== undefined) return readCriteria(custom);
  const type = xmlTags(content, "dynamicFilter")[0]?.attributes["type"];
  return type === undefined || /Average$/.test(type) ? undefined : { kind: "dates", period: type };
}

function readValues({ attributes, content }: XmlTag): FilterRule | undefined {
  if (content.includes("<dateGroupItem")) return undefined;
  const texts = xmlTags(content, "filter").map((filter) => filter.attributes["val"] ?? "");
  return { kind: "values", texts, blanks: isTrue(attributes["blank"]) };
}

function readCriteria({ attributes, content }: XmlTag): FilterRule {
  const criteria = xmlTags(content, "customFilter").map(({ attributes: { operator, val } }) => ({
    operator: filterOperators.find((known) => known === operator) ?? "equal",
    value: val ?? "",
  }));
  return { kind: "criteria", join: isTrue(attributes["and"]) ? "and" : "or", criteria };
}
