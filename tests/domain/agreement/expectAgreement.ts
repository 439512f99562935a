import type {
  Agreement,
  AgreementOutcome,
  NoAgreement,
} from "../../../src/domain/agreement/agreement";

/** The statistic; the test fails where there is none. */
export function agreementIn(outcome: AgreementOutcome): Agreement {
  if (outcome.kind !== "agreement") throw new Error(`There is no value: ${outcome.reason}`);
  return outcome;
}

/** The statistic and its limits are the published ones, to as many decimals as are published. */
export function expectPublished(
  outcome: AgreementOutcome,
  value: number,
  [lower, upper]: readonly [number, number],
  decimals: number,
): void {
  const { limits, ...agreement } = agreementIn(outcome);
  expect(agreement.value).toBeCloseTo(value, decimals);
  expect(limits?.lower).toBeCloseTo(lower, decimals);
  expect(limits?.upper).toBeCloseTo(upper, decimals);
}

export function expectUndefined(outcome: AgreementOutcome, reason: NoAgreement): void {
  expect(outcome).toEqual({ kind: "undefined", reason });
}
