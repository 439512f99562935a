import { useEffect, useRef, useState } from "react";

import { RequestCounters } from "../protocol/requestCounters";
import { installScripting } from "./scripting";
import { startWorkbench } from "./workbench";
import type { Workbench, WorkbenchOptions } from "./workbench";

/** Starts the workbench once; undefined until it runs. */
export function useWorkbench(options: Omit<WorkbenchOptions, "counters">): Workbench | undefined {
  const [workbench, setWorkbench] = useState<Workbench>();
  const firstOptions = useRef(options);
  useEffect(() => {
    const counters = new RequestCounters();
    const started = startWorkbench({ ...firstOptions.current, counters });
    installScripting(started, counters);
    void started.then(setWorkbench);
  }, []);
  return workbench;
}
