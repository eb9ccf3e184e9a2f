import { labelIn, levelsFramework, serviceCatalogue, stagesFramework, type CatalogueField } from "../src/core";
import { countedFields } from "../src/functions/countedFields";
import { functionTexts } from "../src/messages/functionTexts";
import { commaOf, languages, type MessageLanguage } from "../src/messages/language";

/** A list that Excel offers while a formula is typed ("enum" in its metadata). `stringValue` is what it writes, the same in every language. */
export interface CompletionList {
  readonly id: string;
  readonly type: "string";
  readonly values: readonly { readonly name: string; readonly stringValue: string; readonly tooltip: string }[];
}

/** The list of each parameter that has one, by the parameter's name. Made from the core's data, so that the two cannot part. */
export function completionLists(language: MessageLanguage): Readonly<Record<string, CompletionList>> {
  const { languages: names } = functionTexts(language);
  return {
    language: list(
      "LANGUAGE",
      languages.map((id) => ({ name: names[id], stringValue: id, tooltip: names[id] })),
    ),
    policy: list(
      "POLICY",
      Object.entries(levelsFramework.policies).map(([id, { label, caveat }]) => ({
        name: label[language],
        stringValue: id,
        tooltip: caveat?.[language] ?? label[language],
      })),
    ),
    stage: list(
      "STAGE",
      stagesFramework.stages.map(({ id, label, components }) => ({
        name: label[language],
        stringValue: id,
        tooltip: components.map((component) => component.label[language]).join(commaOf[language]),
      })),
    ),
    field: fieldList("FIELD", serviceCatalogue.fields, language),
    countedField: fieldList("COUNTEDFIELD", countedFields, language),
  };
}

function fieldList(id: string, fields: readonly CatalogueField[], language: MessageLanguage): CompletionList {
  return list(
    id,
    fields.map(({ id: stringValue, labels, notes }) => ({
      name: labelIn(labels, language),
      stringValue,
      tooltip: labelIn(notes ?? labels, language),
    })),
  );
}

function list(id: string, values: CompletionList["values"]): CompletionList {
  return { id, type: "string", values };
}
