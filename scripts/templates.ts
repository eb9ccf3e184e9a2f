/** Last step of the build: writes dist/templates/, the sheets that the pane can add to a workbook. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templateFiles } from "./templateFiles";

const folder = join(__dirname, "..", "dist", "templates");

async function writeTemplates(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of await templateFiles()) writeFileSync(join(folder, name), bytes);
}

void writeTemplates();
