/**
 * Writes the reference tables of README.md and README.ar.md from the code they describe: functions, rules, what is found in a
 * scorecard and in the programme's sheet, and the ids of columns and values. Everything between `<!-- name -->` and `<!-- /name -->` is replaced; the rest is written by hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelIn, rules, serviceCatalogue, valuesOf, type CatalogueField } from "../src/core";
import { functionReference } from "../src/functions/reference";
import type { MessageLanguage } from "../src/messages/language";
import { programmeFindingTitles } from "../src/messages/programmeFindingMessages";
import { ruleTitles } from "../src/messages/ruleTitles";
import { scorecardTitles } from "../src/messages/scorecardTitles";

const words = {
  en: {
    function: "Function",
    gives: "Gives",
    rule: "Rule",
    severity: "Severity",
    finds: "Finds",
    column: "Column",
    required: "Required",
    header: "Header",
    values: "Values",
    yes: "yes",
    no: "no",
    text: "free text",
    year: "a year, or blank",
    severities: { error: "error", warning: "warning", note: "note" },
  },
  ar: {
    function: "الدالة",
    gives: "ما تعطيه",
    rule: "القاعدة",
    severity: "النوع",
    finds: "ما تجده",
    column: "العمود",
    required: "مطلوب",
    header: "العنوان",
    values: "القيم",
    yes: "نعم",
    no: "لا",
    text: "نص حر",
    year: "سنة، أو فارغ",
    severities: { error: "خطأ", warning: "تنبيه", note: "ملاحظة" },
  },
} as const;

type Table = (language: MessageLanguage) => string;

const tables: Readonly<Record<string, Table>> = {
  functions(language) {
    const { function: name, gives } = words[language];
    return table(
      [name, gives],
      functionReference(language).map(({ signature, summary }) => [`\`${signature}\``, summary]),
    );
  },
  rules(language) {
    const { rule, severity, finds, severities } = words[language];
    return table(
      [rule, severity, finds],
      [{ id: "headerNotFound", severity: "error" } as const, ...rules].map(({ id, severity: grade }) => [
        `\`${id}\``,
        severities[grade],
        ruleTitles[language][id],
      ]),
    );
  },
  scorecard: (language) => kinds(scorecardTitles[language], language),
  programme: (language) => kinds(programmeFindingTitles[language], language),
  columns(language) {
    const { column, required, header, values, yes, no } = words[language];
    const rows = serviceCatalogue.fields.map((field) => [
      `\`${field.id}\``,
      labelIn(field.labels, language),
      field.required ? yes : no,
      valuesText(field, language),
    ]);
    return table([column, header, required, values], rows);
  },
};

function kinds(titles: Readonly<Record<string, string>>, language: MessageLanguage): string {
  const { rule, finds } = words[language];
  const rows = Object.entries(titles).map(([kind, title]) => [`\`${kind}\``, title]);
  return table([rule, finds], rows);
}

function valuesText(field: CatalogueField, language: MessageLanguage): string {
  if (field.kind === "text" || field.kind === "year") return words[language][field.kind];
  return valuesOf(serviceCatalogue, field)
    .map(({ id, labels }) => `\`${id}\` ${labelIn(labels, language)}`)
    .join(" · ");
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The page with its tables as the code has them now. */
export function withTables(page: string, language: MessageLanguage): string {
  return Object.entries(tables).reduce((text, [name, make]) => {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`The page has no place for the table "${name}"`);
    return text.replace(place, (_, begin: string, end: string) => `${begin}${make(language)}\n${end}`);
  }, page);
}

export const pages: readonly (readonly [file: string, language: MessageLanguage])[] = [
  ["README.md", "en"],
  ["README.ar.md", "ar"],
];

if (require.main === module) {
  for (const [name, language] of pages) {
    const file = join(__dirname, "..", name);
    writeFileSync(file, withTables(readFileSync(file, "utf8"), language));
  }
}
