import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionReference } from "../src/functions/reference";
import type { MessageLanguage } from "../src/messages/language";
import { completionLists, type CompletionList } from "./completionLists";

/** A parameter as Excel's metadata describes it; a matrix also takes a single cell. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: "matrix";
  readonly optional?: true;
  readonly customEnumId?: string;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type?: string; readonly dimensionality?: "matrix" };
}

/** The file that tells Excel which functions there are (functions.json). */
export interface FunctionsMetadata {
  readonly allowCustomDataForDataTypeAny: true;
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
  readonly enums: readonly CompletionList[];
}

const source = join(__dirname, "..", "src", "functions", "functions.ts");

/**
 * The metadata in one language: names, types and order from the source, the words from the messages, the completion
 * lists from the core's data. Names and ids are the same in every language, since they stand in formulas.
 * @throws an Error when the source's functions are not those that the messages describe: the generator drops, without
 * a word, whatever is not an `export function` of plain types
 */
export async function metadataIn(language: MessageLanguage, file = source): Promise<FunctionsMetadata> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(file);
  if (errors.length > 0) throw new Error(`functions.ts: ${errors.join("; ")}`);
  const { functions } = JSON.parse(metadataJson) as { functions: FunctionMetadata[] };
  requireSignatures(functions);
  const lists = completionLists(language);
  const reference = functionReference(language);
  return {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functions.map((each) =>
      described(
        each,
        reference.find(({ name }) => name === each.name),
        lists,
      ),
    ),
    enums: Object.values(lists),
  };
}

function described(
  found: FunctionMetadata,
  reference: ReturnType<typeof functionReference>[number] | undefined,
  lists: Readonly<Record<string, CompletionList>>,
): FunctionMetadata {
  const parameters = found.parameters.map((parameter) => ({
    ...parameter,
    description: reference?.parameters.find(({ name }) => name === parameter.name)?.text,
    customEnumId: parameter.type === "string" ? lists[listOf(found.name, parameter.name)]?.id : undefined,
  }));
  return { ...found, description: reference?.summary, parameters };
}

/** The functions that count answers complete only the fields that have some to count. */
function listOf(name: string, parameter: string): string {
  return parameter === "field" && name.startsWith("SERVICE") ? "countedField" : parameter;
}

function requireSignatures(functions: readonly FunctionMetadata[]): void {
  const generated = functions.map(({ name, parameters }) => {
    const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
    return `JAHIZ.${name}(${shown.join(", ")})`;
  });
  const expected = functionReference("en").map(({ signature }) => signature);
  const missing = expected.filter((signature) => !generated.includes(signature));
  const surplus = generated.filter((signature) => !expected.includes(signature));
  if (missing.length + surplus.length === 0) return;
  throw new Error(
    `functions.ts and the signatures in messages/functionSignatures.ts differ. Only described: ${missing.join(" ") || "none"}. Only in functions.ts: ${surplus.join(" ") || "none"}.`,
  );
}
