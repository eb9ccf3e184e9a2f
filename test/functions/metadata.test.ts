import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { metadataIn, type FunctionsMetadata } from "../../scripts/metadataIn";
import { levelsFramework, serviceCatalogue, stagesFramework } from "../../src/core";
import { functionSignatures } from "../../src/messages/functionSignatures";

const arabicLetters = /[\u0621-\u064A]/;
let english: FunctionsMetadata;
let arabic: FunctionsMetadata;
beforeAll(async () => {
  [english, arabic] = [await metadataIn("en"), await metadataIn("ar")];
});

/** What stands in formulas, which no language may change. */
function namesOnly({ functions, enums }: FunctionsMetadata): unknown {
  return {
    functions: functions.map((each) => ({
      ...each,
      description: "",
      parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
    })),
    enums: enums.map(({ id, type, values }) => ({ id, type, values: values.map(({ stringValue }) => stringValue) })),
  };
}

test("has the 18 functions, with ids equal to names", () => {
  expect(english.functions.map(({ name }) => name)).toEqual(Object.keys(functionSignatures));
  expect(english.functions).toHaveLength(18);
  for (const { id, name } of english.functions) expect(id).toBe(name);
});

test("differs between the languages only in words", () => {
  expect(namesOnly(arabic)).toEqual(namesOnly(english));
});

test("every description is there, short enough for Excel, and Arabic in the Arabic file", () => {
  for (const [metadata, isArabic] of [
    [english, false],
    [arabic, true],
  ] as const) {
    const texts = metadata.functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    for (const text of texts) {
      expect(text?.length).toBeGreaterThan(5);
      expect(text?.length).toBeLessThanOrEqual(255);
      expect(arabicLetters.test(text ?? "")).toBe(isArabic);
    }
    for (const { name, tooltip } of metadata.enums.flatMap(({ values }) => values)) {
      expect([arabicLetters.test(name), arabicLetters.test(tooltip)]).toEqual([isArabic, isArabic]);
    }
  }
});

test("completion offers exactly the names that the core's data has", () => {
  const offered = Object.fromEntries(
    english.enums.map(({ id, values }) => [id, values.map(({ stringValue }) => stringValue)]),
  );
  expect(offered).toEqual({
    LANGUAGE: ["ar", "en"],
    POLICY: Object.keys(levelsFramework.policies),
    STAGE: stagesFramework.stages.map(({ id }) => id),
    FIELD: serviceCatalogue.fields.map(({ id }) => id),
    COUNTEDFIELD: serviceCatalogue.fields.map(({ id }) => id).filter((id) => id !== "name"),
  });
});

test("every parameter that takes a name completes it, and cells of any kind reach the functions, errors too", () => {
  const completed = english.functions.flatMap(({ parameters }) => parameters).filter(({ type }) => type === "string");
  for (const { name, customEnumId } of completed) expect([name.toUpperCase(), "COUNTEDFIELD"]).toContain(customEnumId);
  const counting = english.functions.filter(({ parameters }) =>
    parameters.some(({ customEnumId }) => customEnumId === "COUNTEDFIELD"),
  );
  expect(counting.map(({ name }) => name)).toEqual(["SERVICECOUNT", "SERVICESHARE"]);
  expect(english).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
});

test("a function that Microsoft's generator drops without a word stops the build", async () => {
  const folder = mkdtempSync(join(tmpdir(), "jahiz-metadata-"));
  const file = join(folder, "functions.ts");
  const source = readFileSync(join(__dirname, "..", "..", "src", "functions", "functions.ts"), "utf8");
  writeFileSync(file, source.replace("export function progress(", "export const progress = ("));
  await expect(metadataIn("en", file)).rejects.toThrow("JAHIZ.PROGRESS(done, target)");
  rmSync(folder, { recursive: true });
});
