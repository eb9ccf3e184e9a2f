import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";

const folder = join(__dirname, "schemas");
const main = "OfficeAppManifestV1_1.xsd";

/** What the manifest format's own schemas say against a manifest. */
export async function schemaErrors(manifest: string): Promise<string[]> {
  const others = readdirSync(folder).filter((name) => name.endsWith(".xsd") && name !== main);
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schema(main)],
    preload: others.map(schema),
  });
  return errors.map((error) => error.message);
}

function schema(fileName: string) {
  return { fileName, contents: readFileSync(join(folder, fileName), "utf8") };
}
