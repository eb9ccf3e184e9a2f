import { institutionKey, labelIn } from "../../../core";
import { exportMessages } from "../../../messages/exportMessages";
import type { MessageLanguage } from "../../../messages/language";
import type { ExportedCatalogue } from "../exportedCatalogue";
import { cpsvProfile } from "./cpsvProfile";
import type { MandatoryRow } from "./propertyRows";

/** What is printed: the mandatory properties that no column gives in full, what stands in them, and which column would. */
export function propertyLines(
  exported: ExportedCatalogue,
  rows: readonly MandatoryRow[],
  language: MessageLanguage,
): string[] {
  const messages = exportMessages(language);
  const institutions = new Set(exported.services.map(({ institution }) => institutionKey(institution))).size;
  const lacking = rows.filter(({ source }) => !["column", "institution", "noInstance"].includes(source));
  const heading = lacking.length > 0 ? messages.lackingOf : messages.noneLacking;
  const lines = lacking.flatMap(({ property, fields, given, of, source }) => {
    const line = messages.propertyLine(property.labels[language], property.term, given, of, source);
    const column = fields.length === 0 ? property.column : undefined;
    return column ? [line, messages.addColumn(labelIn(column.labels, language), column.id)] : [line];
  });
  const conforms = rows.every(({ given, of }) => given === of);
  return [
    heading(cpsvProfile.name, exported.services.length, institutions),
    ...lines,
    ...(conforms ? [] : [messages.notConforming(cpsvProfile.name)]),
  ];
}
