import "./contract.css";

import { associateFunctions } from "../functions/associateFunctions";
import { runRule } from "../runRule";
import type { Outcome } from "../runRule";
import { allRules } from "./allRules";
import { showRules } from "./showRules";

/** `window.contract`, for tests: runs one rule. */
export interface ContractPage {
  run(id: string): Promise<Outcome>;
}

declare global {
  interface Window {
    contract?: ContractPage;
  }
}

associateFunctions();
await Office.onReady();
window.contract = {
  run: (id) => {
    const found = allRules.find((named) => named.id === id);
    return found === undefined ? Promise.reject(new Error(`No rule ${id}`)) : runRule(found.rule);
  },
};
showRules(allRules);
