import { installBrowser } from "./installBrowser.mjs";
import { installDependencies } from "./installDependencies.mjs";
import { runChecks } from "./runChecks.mjs";
import { runJest } from "./runJest.mjs";

// Everything that a pull request has to pass. The last line sums up checks and tests.
let results = [{ passed: 0, failed: 1 }];
try {
  installDependencies();
  await installBrowser();
  results = [
    await runChecks(),
    runJest(["--selectProjects", "unit", "pane", "--maxWorkers", "2"]),
    // A page spends some of its time waiting: two of them keep two cores busy.
    runJest(["--selectProjects", "browser", "--maxWorkers", "2"]),
  ];
} catch (error) {
  console.error(error.message);
}

const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
