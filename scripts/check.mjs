import { runChecks } from "./runChecks.mjs";

const { failed } = await runChecks();
process.exitCode = failed > 0 ? 1 : 0;
