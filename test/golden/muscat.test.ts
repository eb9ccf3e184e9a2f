import { readFileSync } from "node:fs";
import { join } from "node:path";
import { command } from "../cli/commandRun";

/**
 * The whole run on real input: the inventory of Muscat Governorate as it was scanned, held against its published figures.
 * Where it is meant to come out otherwise, write the file anew with the built program and read what changed:
 * `node dist/jahiz.js check assets/samples/muscat-inventory-scanned.xlsx --published assets/samples/muscat-published.json
 * --json > test/golden/muscat.json`
 */
test("the scanned inventory of Muscat gives the very findings, repairs, statistics and comparison that are kept", async () => {
  const samples = "assets/samples";
  const published = ["--published", `${samples}/muscat-published.json`];
  const { code, out } = await command(["check", `${samples}/muscat-inventory-scanned.xlsx`, ...published, "--json"]);
  expect(JSON.parse(out)).toEqual(JSON.parse(readFileSync(join(__dirname, "muscat.json"), "utf8")));
  expect(code).toBe(1);
});
