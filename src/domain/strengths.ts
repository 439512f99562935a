import type { Profile, ProfileLine } from "./profileOf";

/**
 * The competencies above target, by their part of the weighted gap, the largest first, equal ones in the model's order ([D7]): what
 * others can learn from this employee.
 */
export function strengths({ lines }: Profile): readonly ProfileLine[] {
  const part = ({ gap = 0, competency: { weight } }: ProfileLine): number => weight * gap;
  return lines.filter((line) => part(line) > 0).sort((one, other) => part(other) - part(one));
}
