import type { CalibrationBasis } from "./calibrationBasis";

/** `compute`, doing its work once per basis, however often a part of the view is opened. */
export function perBasis<Value>(
  compute: (basis: CalibrationBasis) => Value,
): (basis: CalibrationBasis) => Value {
  const values = new WeakMap<CalibrationBasis, { readonly value: Value }>();
  return (basis) => {
    const known = values.get(basis) ?? { value: compute(basis) };
    values.set(basis, known);
    return known.value;
  };
}
