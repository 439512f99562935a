/** What Excel's page gives to functions besides their arguments; the real thing runs in tests/browser. */
class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CustomFunctionsError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  },
  Office: { context: { displayLanguage: "en-US" } },
});

/** A call whose arguments stand at these addresses, as Excel hands it over. */
export function callFrom(...parameterAddresses: string[]): CustomFunctions.Invocation {
  return { parameterAddresses };
}
