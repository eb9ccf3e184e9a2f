import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");

interface FunctionsConfig {
  readonly plugins: readonly { readonly replaced: readonly string[] }[];
  readonly optimization: {
    readonly minimize: {
      readonly javascript: { readonly mangle: { readonly properties: { readonly regex: RegExp } } };
    };
  };
}

// eslint-disable-next-line @typescript-eslint/no-require-imports -- The build's own configuration is JavaScript.
const configs = require(join(root, "webpack.config.js")) as readonly ({ readonly name: string } & FunctionsConfig)[];
const config = configs.find(({ name }) => name === "functions")!;
const packed = config.optimization.minimize.javascript.mangle.properties.regex;
const replaced = new Set(config.plugins.flatMap((plugin) => plugin.replaced));

/** The folders whose code functions.js may hold. */
const sources = ["core", "messages", "functions"].flatMap((folder) => {
  const path = join(root, "src", folder);
  return readdirSync(path, { recursive: true, encoding: "utf8" }).map((name) => join(path, name));
});
const textsOf = (ending: string): [path: string, text: string][] =>
  sources.filter((path) => path.endsWith(ending)).map((path) => [path, readFileSync(path, "utf8")]);

test("no group of a pattern is called as a property that is packed: its name in the pattern stays", () => {
  const groups = textsOf(".ts").flatMap(([path, text]) =>
    [...text.matchAll(/\(\?<([A-Za-z]\w*)>/g)].map(([, name]) => `${path}: ${name}`),
  );
  expect(groups.length).toBeGreaterThan(5);
  expect(groups.filter((group) => packed.test(group.split(": ").at(-1)!))).toEqual([]);
});

test("no id that is replaced stands in the built-in data: as an id it would be another's, as a word it would be lost", () => {
  const words = textsOf(".json").flatMap(([path, text]) =>
    textsIn(JSON.parse(text)).flatMap((each) => (each.match(/\b\w+\b/g) ?? []).map((word) => `${path}: ${word}`)),
  );
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => replaced.has(word.split(": ").at(-1)!))).toEqual([]);
});

test("no id that is replaced stands in a sentence of functions.js: there it would be another word", () => {
  const words = [...importedFrom(join(root, "src/functions/functions.ts"))].flatMap((path) => {
    const code = readFileSync(path, "utf8").replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
    const texts = [...code.matchAll(/"([^"\n]*)"|`([^`]*)`/g)].map(([, text, template = ""]) => text ?? template);
    const sentences = texts.map((text) => text.replace(/\$\{[^}]*\}/g, "")).filter((text) => text.includes(" "));
    return sentences.flatMap((text) => (text.match(/\b\w+\b/g) ?? []).map((word) => `${path}: ${word}`));
  });
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter((word) => replaced.has(word.split(": ").at(-1)!))).toEqual([]);
});

/** A file and all that it imports, and they. */
function importedFrom(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !path.endsWith(".ts")) return found;
  found.add(path);
  for (const [, name = ""] of readFileSync(path, "utf8").matchAll(
    /^(?:import (?!type)|export |\} )[^;]*from "(\.[^"]+)";/gm,
  )) {
    const target = join(dirname(path), name);
    const file = [`${target}.ts`, join(target, "index.ts")].find((each) => existsSync(each));
    if (file) importedFrom(file, found);
  }
  return found;
}

/** Every text in a value, and every key; kinds are ours, and are replaced wherever they stand. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === "kind" ? [] : [key, ...textsIn(each)]));
}
