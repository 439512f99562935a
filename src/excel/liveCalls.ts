import { splitAddress } from "../sheets/rangeAddress";
import { spillKey } from "../sheets/spillReferences";

const called = new Set<string>();
let count = 0;
let isAnyNameless = false;
const listeners = new Set<() => void>();

/** The calls of live functions since the page was loaded. */
export const liveCalls = {
  /** Notes a call from the cell at an address, which Excel may leave out. */
  note(address: string | undefined): void {
    count += 1;
    if (address === undefined) isAnyNameless = true;
    else called.add(keyOf(address));
    listeners.forEach((listener) => {
      listener();
    });
  },

  count: (): number => count,

  /** Whether the cell at an address has called; taken for granted where Excel does not say which cells call. */
  hasCalled: (address: string): boolean => isAnyNameless || called.has(keyOf(address)),

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function keyOf(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return spillKey(sheet, cells.replaceAll("$", ""));
}
