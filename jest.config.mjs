/** Tests mirror src/; TypeScript is transpiled here and type-checked by `npm run types`. */
export default {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Property tests and builds on a busy machine; a test that needs longer is a slow test.
  testTimeout: 30_000,
  setupFiles: ["<rootDir>/test/propertyTests.ts"],
  transform: {
    "\\.tsx?$": [
      "ts-jest",
      {
        tsconfig: {
          module: "CommonJS",
          moduleResolution: "Node10",
          target: "ES2022",
          esModuleInterop: true,
          resolveJsonModule: true,
          isolatedModules: true,
          jsx: "react-jsx",
          ignoreDeprecations: "6.0",
        },
        diagnostics: false,
      },
    ],
  },
};
