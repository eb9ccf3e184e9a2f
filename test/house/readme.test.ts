import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pages, withTables } from "../../scripts/readme";

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
    const pictures = [...page.matchAll(/\]\(([\w./-]+\.(?:png|md|json|xlsx))\)/g)].map(([, path]) => path ?? "");
    for (const path of pictures) expect(readFileSync(join(root, path)).length).toBeGreaterThan(0);
  });
});
