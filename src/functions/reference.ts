import { functionSignatures, type FunctionName } from "../messages/functionSignatures";
import { functionExamples, functionTexts } from "../messages/functionTexts";
import type { MessageLanguage } from "../messages/language";

/** What a reader needs to know of one worksheet function. */
export interface FunctionReference {
  readonly name: FunctionName;
  /** "JAHIZ.LEVELNUMBER(score, [policy])" */
  readonly signature: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly text: string }[];
  readonly returns: string;
  readonly errors?: string;
  readonly example: { readonly formula: string; readonly result: string };
}

/** The reference of all worksheet functions, in their order. */
export function functionReference(language: MessageLanguage): readonly FunctionReference[] {
  const texts = functionTexts(language);
  return (Object.keys(functionSignatures) as FunctionName[]).map((name) => {
    const { summary, parameters, returns, errors } = texts.functions[name];
    const meaning: Readonly<Record<string, string | undefined>> = { ...texts.parameters, ...parameters };
    const listed = functionSignatures[name].map((each) => {
      const parameter = each.replace("?", "");
      return { name: parameter, optional: each.endsWith("?"), text: meaning[parameter] ?? "" };
    });
    const shown = listed.map((each) => (each.optional ? `[${each.name}]` : each.name));
    const signature = `JAHIZ.${name}(${shown.join(", ")})`;
    return { name, signature, summary, parameters: listed, returns, errors, example: functionExamples[name] };
  });
}
