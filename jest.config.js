/** Packages that are published as ES modules only, which Jest's CommonJS runtime cannot load as they are. */
const moduleOnlyPackages = ["@noble/hashes", "d3-shape", "d3-path"];

const shared = {
  rootDir: __dirname,
  transform: {
    "\\.[cm]?[jt]sx?$": [
      "ts-jest",
      { tsconfig: "<rootDir>/tsconfig.jest.json", diagnostics: false },
    ],
  },
  transformIgnorePatterns: [
    `/node_modules/(?!(${moduleOnlyPackages.join("|")})/)`,
    "^(?!.*/node_modules/).*\\.[cm]js$",
  ],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/.cache/"],
  restoreMocks: true,
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: [
        "<rootDir>/tests/taskpane/",
        "<rootDir>/tests/browser/",
        "<rootDir>/tests/contract/",
      ],
      setupFiles: ["<rootDir>/tests/setup/unit.ts"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/taskpane/**/*.test.{ts,tsx}"],
      setupFilesAfterEnv: ["<rootDir>/tests/setup/pane.ts"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/{browser,contract}/**/*.test.ts"],
      globalSetup: "<rootDir>/tests/setup/startBrowser.mjs",
      globalTeardown: "<rootDir>/tests/setup/stopBrowser.mjs",
      setupFilesAfterEnv: ["<rootDir>/tests/setup/browser.ts"],
    },
  ],
};
