const path = require("node:path");

/**
 * Tells of Jest's tests in the words of the checks: one line for each file that took long, and for a file that fails
 * everything that is known about it.
 */
class QuietReporter {
  constructor({ rootDir }) {
    this.rootDir = rootDir;
  }

  onTestResult({ path: file }, result) {
    const name = path.relative(this.rootDir, file);
    const { start, end } = result.perfStats;
    const seconds = Math.round((end - start) / 1000);
    if (isFailed(result)) console.error(failureText(name, result));
    else if (seconds >= 5)
      console.error(`passed  ${name} (${result.numPassingTests}, ${seconds} s)`);
  }

  onRunComplete(_contexts, { numPassedTests, numTotalTestSuites }) {
    console.error(`        ${numPassedTests} tests of ${numTotalTestSuites} files passed`);
  }
}

function isFailed({ numFailingTests, testExecError }) {
  return numFailingTests > 0 || Boolean(testExecError);
}

function failureText(name, { console: printed, failureMessage, testExecError }) {
  const lines = (printed ?? []).map(({ type, message }) => `console.${type}: ${message}`);
  return [`FAILED  ${name}`, failureMessage ?? testExecError?.stack, ...lines].join("\n");
}

module.exports = QuietReporter;
