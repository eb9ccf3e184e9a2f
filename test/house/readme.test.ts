import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pages, withTables } from "../../scripts/readme";
import { checkJson, fileJson } from "../../src/report/checkJson";
import { checkedInventory } from "../report/checkedInventory";
import { scannedMuscat } from "../fixtures/inventories";

const root = join(__dirname, "..", "..");

describe.each(pages)("%s", (file, language) => {
  const page = readFileSync(join(root, file), "utf8");

  test("has the tables that the code gives", () => {
    expect(withTables(page, language)).toBe(page);
  });

  test("names only scripts, files and options that exist", () => {
    const scripts = Object.keys(
      (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts,
    );
    const named = [...page.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name ?? ""))).toEqual([]);
    const takers = ["src/cli/commandLine.ts", "scripts/start.ts", "scripts/startExcel.ts"];
    const commandLine = takers.map((taker) => readFileSync(join(root, taker), "utf8")).join("\n");
    const options = [...new Set([...page.matchAll(/(?<![\w-])--([a-z]+)/g)].map(([, name]) => name))];
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((name) => !new RegExp(`--${name}\\b`).test(commandLine))).toEqual([]);
    const linked = [...page.matchAll(/\]\(([\w./-]+)[)#]/g)].map(([, path]) => path ?? "");
    const inCode = [...page.matchAll(/`((?:src|test|scripts|assets)\/[\w./-]+)`/g)].map(([, path]) => path ?? "");
    expect(linked.length).toBeGreaterThan(5);
    expect([...linked, ...inCode].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("shows every key that the JSON of an inventory has", () => {
    const [, shown = ""] = /```json\n(\{ "format": "jahiz-check[\s\S]*?)```/.exec(page) ?? [];
    const checked = { ...checkedInventory(scannedMuscat("reading")), skipped: [{ name: "a", why: "hidden" as const }] };
    const printed: unknown = JSON.parse([...checkJson([fileJson(checked)])].join(""));
    expect(keysOf(JSON.parse(shown))).toEqual(keysOf(printed));
  });
});

test("the pages name the same files, commands and options; how fast it is stands in one of them", () => {
  const [english, arabic] = pages.map(([file]) => codeWords(readFileSync(join(root, file), "utf8")));
  expect(arabic).toEqual(english);
});

/** Every `word of code` outside the blocks, the generated tables and the section on speed. */
function codeWords(page: string): string[] {
  const written = page.replace(
    /```[\s\S]*?```|<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->|### (?:Speed|السرعة)[\s\S]*?\n## /g,
    "",
  );
  const words = [...written.matchAll(/`([^`\n]+)`/g)].map(([, word = ""]) => word.replace(/ --lang en$/, ""));
  return [...new Set(words)].sort();
}

/** The keys of a value, "files[].sheets[].name"; what stands under ids of columns and values is not looked into. */
function keysOf(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => keysOf(each, `${path}[]`)))].sort();
  if (typeof value !== "object" || value === null) return [];
  const isById = /\.(?:columns|statistics|notMeasured|scores)$/.test(path);
  const keys = Object.entries(value).flatMap(([key, each]) => [`${path}.${key}`, ...keysOf(each, `${path}.${key}`)]);
  return isById ? [] : [...new Set(keys)].sort();
}
