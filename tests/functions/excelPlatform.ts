/** What Excel's page gives to functions besides their arguments; the real thing runs in tests/browser. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

let missing: readonly string[] = [];

function hasSet(name: string): boolean {
  return !missing.includes(name);
}

/** From now on Excel is one without these requirement sets. */
export function withoutSets(...names: readonly string[]): void {
  missing = names;
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
  Office: { context: { displayLanguage: "en-US", requirements: { isSetSupported: hasSet } } },
});

/** A call whose arguments stand at these addresses, as Excel hands it over. */
export function callFrom(...parameterAddresses: string[]): CustomFunctions.Invocation {
  return { parameterAddresses };
}
