/**
 * Checks manifest.xml against the schemas of the manifest format: `npm run manifest -- FOLDER`, where FOLDER holds
 * OfficeAppManifestV1_1.xsd and the schemas it includes. They are Microsoft's and not part of this project.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const main = "OfficeAppManifestV1_1.xsd";
const folder = process.argv[2];
if (!folder) throw new Error("Name the folder that holds the manifest schemas: npm run manifest -- FOLDER");

const schema = (fileName: string) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") });
const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== main);
const manifest = { fileName: "manifest.xml", contents: readFileSync(join(__dirname, "..", "manifest.xml"), "utf8") };

void validateXML({ xml: [manifest], schema: [schema(main)], preload: others.map(schema) }).then(({ valid, errors }) => {
  for (const { message } of errors) process.stderr.write(`${message}\n`);
  if (valid) process.stdout.write("manifest.xml agrees with its schemas\n");
  process.exitCode = valid ? 0 : 1;
});
