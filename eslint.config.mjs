import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const officeNames = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only host/office and the pane's entry speak to Office; everyone else goes through the port, host/sheet.ts.",
}));

const impureNames = ["console", "process", "window", "document", "fetch", "setTimeout", "setInterval", "crypto"].map(
  (name) => ({ name, message: "The core is pure: no clock, no random, no input or output, no host." }),
);

const clockAndRandom = [
  { object: "Math", property: "random" },
  { object: "Date", property: "now" },
  { object: "performance", property: "now" },
].map((property) => ({ ...property, message: "The core is pure: hand it what it needs." }));

/** The plugin's rules, with the one copy of @typescript-eslint that ESLint accepts. */
const officeRules = officeAddins.configs.recommended.map((config) =>
  config.plugins ? { ...config, plugins: { ...config.plugins, "@typescript-eslint": tseslint.plugin } } : config,
);

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/"] },
  ...officeRules,
  // The plugin's own setting is ECMAScript 6.
  { files: ["**/*.{js,mjs}"], languageOptions: { ecmaVersion: "latest" } },
  {
    files: ["**/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: { module: "writable", require: "readonly", __dirname: "readonly", process: "readonly" },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // Hidden characters are this product's daily bread.
      "no-control-regex": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.ts"],
    rules: {
      // A switch over the kinds of a union counts once, however many kinds there are.
      complexity: ["error", { max: 15, variant: "modified" }],
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 5],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/host/office/**"],
    rules: { "no-console": "error", "no-restricted-globals": ["error", ...officeNames] },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...officeNames, ...impureNames],
      "no-restricted-properties": ["error", ...clockAndRandom],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock." },
      ],
    },
  },
  {
    // They look for load and sync in one function. A request of host/office is a function that loads and gives one that
    // reads; the only sync stands between them, in connection.ts. To them a cell of exceljs is a proxy, too.
    files: ["**/*.ts"],
    rules: {
      "office-addins/call-sync-after-load": "off",
      "office-addins/call-sync-before-read": "off",
      "office-addins/load-object-before-read": "off",
    },
  },
  {
    // CustomFunctions.Error is what Excel takes from a function; it does not extend Error.
    files: ["src/functions/**/*.ts"],
    rules: { "@typescript-eslint/only-throw-error": "off" },
  },
  {
    // Tests read JSON and workbooks whose shape they are about to check.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
