import { functionSignature } from "../../src/taskpane/functionSignature";

const signatures: [parameters: { name: string; optional?: boolean }[], signature: string][] = [
  [[], "JAHIZ.LEAPS()"],
  [[{ name: "done" }, { name: "target", optional: false }], "JAHIZ.LEAPS(done, target)"],
  [[{ name: "names" }, { name: "top", optional: true }], "JAHIZ.LEAPS(names, [top])"],
];

test.each(signatures)("%j", (parameters, signature) => {
  expect(functionSignature({ name: "LEAPS", description: "", parameters })).toBe(signature);
});
