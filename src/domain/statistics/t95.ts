import { fQuantile } from "./fQuantile";

/** Half width of a 95 % interval in standard errors: the 97.5 % point of the standard normal distribution. */
export const z95 = 1.959963984540054;

/** The same where the standard error is estimated: Student's t, whose square is F with 1 degree of freedom. */
export function t95(degreesOfFreedom: number): number {
  return Math.sqrt(fQuantile(0.95, 1, degreesOfFreedom));
}
