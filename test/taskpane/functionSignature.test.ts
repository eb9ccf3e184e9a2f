import { functionSignature } from "../../src/taskpane/functionSignature";

const signatures: [parameters: { name: string; optional?: boolean }[], signature: string][] = [
  [[], "JAHIZ.LEAPS()"],
  [[{ name: "done" }, { name: "target", optional: false }], "JAHIZ.LEAPS(\u2068done\u2069, \u2068target\u2069)"],
  [[{ name: "names" }, { name: "top", optional: true }], "JAHIZ.LEAPS(\u2068names\u2069, [\u2068top\u2069])"],
];

test.each(signatures)("%j", (parameters, signature) => {
  expect(functionSignature({ name: "LEAPS", description: "", parameters })).toBe(signature);
});
