import eslint from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const typeScript = ["**/*.{ts,tsx}"];
const plainScripts = ["**/*.{js,mjs,cjs}"];

const nodeGlobals = Object.fromEntries(
  ["Buffer", "URL", "console", "globalThis", "process", "setTimeout", "clearTimeout", "fetch"].map(
    (name) => [name, "readonly"],
  ),
);

const notExported = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of literals." },
];

export default tseslint.config(
  { ignores: ["dist/", ".cache/", "coverage/"] },
  {
    files: typeScript,
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "tsconfig.workbench.json", "tsconfig.tests.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-syntax": ["error", ...notExported],
      eqeqeq: "error",
      "max-lines": ["error", 250],
      "max-params": ["error", 5],
      "max-lines-per-function": ["error", { max: 100, skipComments: true }],
      complexity: ["error", 20],
      "no-alert": "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The type of CustomFunctions.Error is not a subclass of Error, yet Excel asks to throw it.
      "@typescript-eslint/only-throw-error": ["error", { allow: [customFunctionsError()] }],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/functions/**/*.ts", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["workbench/**/*.{ts,tsx}", "tests/workbench/**/*.ts"],
    rules: {
      // The grid's snapshots and Excel's messages hold plain numbers where the types have enums.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
    },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      // `expect.any` and its like are typed any.
      "@typescript-eslint/no-unsafe-assignment": "off",
      // A describe block is a list of tests, not a function to keep short.
      "max-lines-per-function": "off",
    },
  },
  {
    files: plainScripts,
    extends: [eslint.configs.recommended, tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { ...nodeGlobals, __dirname: "readonly" } },
    rules: { "no-unused-vars": ["error", { ignoreRestSiblings: true }] },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { require: "readonly", module: "readonly" },
    },
  },
);

function customFunctionsError() {
  return { from: "package", name: "Error", package: "custom-functions-runtime" };
}
