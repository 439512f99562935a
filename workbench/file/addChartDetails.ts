import { lineColour } from "../charts/chartColours";
import type { ChartCorner } from "../charts/chartPlace";
import type { ChartFile } from "./chartFile";
import { drawingCharts } from "./drawingCharts";
import { partText, setPartText } from "./packageParts";
import type { PackageParts } from "./packageParts";
import { escapeXml } from "./xmlText";

const emuPerPixel = 9525;

/** Puts exact places, names, alternative texts and the charts' own backgrounds into the files the library made. */
export function addChartDetails(
  parts: PackageParts,
  sheetPath: string,
  charts: readonly ChartFile[],
): void {
  const drawings = drawingCharts(parts, sheetPath);
  drawings.forEach(({ drawingPath, anchor, chartPath }, index) => {
    const chart = charts[index];
    if (chart === undefined) return;
    const xml = partText(parts, drawingPath);
    setPartText(
      parts,
      drawingPath,
      xml.replace(anchor, () => anchorXml(anchor, chart, index)),
    );
    const chartXml = withTitleFonts(partText(parts, chartPath));
    setPartText(parts, chartPath, withArea(chartXml, chart));
  });
}

function anchorXml(anchor: string, { place, model }: ChartFile, index: number): string {
  const description = model.altText === undefined ? "" : ` descr="${escapeXml(model.altText)}"`;
  const properties = `<xdr:cNvPr id="${String(index + 2)}" name="${escapeXml(model.name)}"${description}/>`;
  return anchor
    .replace(/<xdr:from>[\s\S]*?<\/xdr:from>/, `<xdr:from>${cornerXml(place.from)}</xdr:from>`)
    .replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, `<xdr:to>${cornerXml(place.to)}</xdr:to>`)
    .replace(/<xdr:cNvPr\b[^>]*\/>/, () => properties);
}

function cornerXml({ column, columnOffset, row, rowOffset }: ChartCorner): string {
  const emu = (pixels: number) => String(Math.round(pixels * emuPerPixel));
  return `<xdr:col>${String(column)}</xdr:col><xdr:colOff>${emu(columnOffset)}</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>${emu(rowOffset)}</xdr:rowOff>`;
}

/** Runs of titles have their own properties, which come before those the library writes beside them. */
function withTitleFonts(xml: string): string {
  return xml.replace(/<c:title>[\s\S]*?<\/c:title>/g, (title) => {
    const font = /<a:defRPr([\s\S]*?)<\/a:defRPr>/.exec(title)?.[1];
    if (font === undefined) return title;
    return title
      .replaceAll("<a:r><a:t>", () => `<a:r><a:rPr${font}</a:rPr><a:t>`)
      .replace(/<c:txPr>[\s\S]*?<\/c:txPr>/, "");
  });
}

/** The background and border of the whole chart follow `c:chart` (ECMA-376 part 1, 21.2.2.29). */
function withArea(xml: string, { model }: ChartFile): string {
  const { fill = "#FFFFFF", line } = model.area;
  const filling = fill === "none" ? "<a:noFill/>" : solid(fill);
  const width = String(Math.round((line.weight ?? 0.75) * 12_700));
  const border = line.style === "None" ? "<a:noFill/>" : solid(line.color ?? lineColour);
  const shape = `<c:spPr>${filling}<a:ln w="${width}">${border}</a:ln></c:spPr>`;
  return xml.replace("</c:chart>", `</c:chart>${shape}`);
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill>`;
}
