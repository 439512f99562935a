import { lineRadial, pointRadial } from "d3-shape";
import type { Scale } from "../../domain/scale";

/** With two axes a radar is a line, with one a point. */
export const fewestRadarAxes = 3;

/** Where the scores of a radar lie: its centre is the lowest score, its rim the highest. */
export interface RadarGeometry {
  readonly axes: number;
  readonly radius: number;
  readonly scale: Scale;
}

export function radarRadius({ radius, scale }: RadarGeometry, value: number): number {
  return (radius * (value - scale.from)) / (scale.to - scale.from);
}

/** The point of a value on an axis; the first axis points up, the others follow clockwise. */
export function radarPoint(geometry: RadarGeometry, axis: number, value: number): [number, number] {
  return pointRadial(angleOf(geometry, axis), radarRadius(geometry, value));
}

/** The line around the radar, open where a value is missing. */
export function radarLine(
  geometry: RadarGeometry,
  values: readonly (number | undefined)[],
): string | undefined {
  const line = lineRadial<number | undefined>()
    .defined((value) => value !== undefined)
    .angle((_value, axis) => angleOf(geometry, axis))
    .radius((value = 0) => radarRadius(geometry, value));
  return line([...values, values[0]]) ?? undefined;
}

function angleOf({ axes }: RadarGeometry, axis: number): number {
  return (2 * Math.PI * axis) / axes;
}
