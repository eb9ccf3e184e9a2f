/** Step of the build: writes dist/functions.json and dist/functions.ar.json, which tell Excel the functions' names and meaning. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { metadataIn } from "./metadataIn";

const dist = join(__dirname, "..", "dist");

async function writeMetadata(): Promise<void> {
  mkdirSync(dist, { recursive: true });
  for (const [file, language] of [
    ["functions.json", "en"],
    ["functions.ar.json", "ar"],
  ] as const) {
    writeFileSync(join(dist, file), `${JSON.stringify(await metadataIn(language), null, 1)}\n`);
  }
}

void writeMetadata();
