import type { AxisModel, GridlinesModel } from "../charts/chartModel";
import { lineColour, textColour } from "../charts/chartColours";
import { isPlaceholder } from "../charts/chartWords";
import { plainAxis } from "../charts/newChart";
import { inside, isSet, numberOfElement, richText, valueOf, withoutElements } from "./chartXml";
import { definedMembers } from "./definedMembers";
import { readBox, readFont, readLine } from "./readChartLooks";
import { xmlTags } from "./xmlText";

/** An axis of a file's chart; a value axis of a new chart shows no line. */
export function readChartAxis(xml: string, usualLine: string): AxisModel {
  if (xml === "") return plainAxis;
  const title = inside(xml, "title");
  const own = withoutElements(xml, ["title", "majorGridlines", "minorGridlines"]);
  const format = xmlTags(own, "numFmt")[0]?.attributes;
  const text = richText(title);
  return definedMembers({
    visible: !isSet(own, "delete") && valueOf(own, "tickLblPos") !== "none",
    minimum: numberOfElement(own, "min"),
    maximum: numberOfElement(own, "max"),
    majorUnit: numberOfElement(own, "majorUnit"),
    minorUnit: numberOfElement(own, "minorUnit"),
    reversed: valueOf(own, "orientation") === "maxMin",
    numberFormat: format?.["sourceLinked"] === "0" ? format["formatCode"] : undefined,
    title: definedMembers({
      visible: title !== "",
      text: text === "" || isPlaceholder(text, "axisTitle") ? undefined : text,
      font: readFont(title, { color: textColour, points: 10 }),
      box: readBox(title),
    }),
    majorGridlines: readGridlines(xml, "majorGridlines"),
    minorGridlines: readGridlines(xml, "minorGridlines"),
    font: readFont(inside(own, "txPr"), { color: textColour, points: 9 }),
    line: readLine(inside(own, "spPr"), { color: usualLine, points: 0.75 }),
  });
}

function readGridlines(xml: string, name: string): GridlinesModel {
  const tag = xmlTags(xml, name)[0];
  if (tag === undefined) return { visible: false, line: {} };
  return { visible: true, line: readLine(tag.content, { color: lineColour, points: 0.75 }) };
}
