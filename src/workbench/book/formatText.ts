import type { CellValue } from "../../host/sheet";
import { dateText } from "./dateText";
import { formatSections, type FormatSection } from "./formatSections";
import { generalText } from "./generalText";
import { numberText } from "./numberText";

/** What a cell shows of its value under a number format, in English: "12%", "1/5/2024", "#N/A". */
export function formatText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const sections = formatSections(numberFormat);
  if (typeof value === "string") return textText(value, sections);
  return numberInSection(value, chooseSection(value, sections), date1904);
}

/** The fourth section is the text's; without one text is shown as it is. */
function textText(value: string, sections: readonly FormatSection[]): string {
  const section = sections[3] ?? (sections.length === 1 && sections[0]!.kind === "text" ? sections[0] : undefined);
  if (section === undefined) return value;
  return section.tokens
    .map((token) => (token.kind === "text" ? value : token.kind === "literal" ? token.text : ""))
    .join("");
}

interface Choice {
  readonly section: FormatSection;
  /** Whether the section itself says how a negative number looks. */
  readonly ownSign: boolean;
}

function chooseSection(value: number, sections: readonly FormatSection[]): Choice {
  const [first, second, third] = sections;
  const conditional = sections.slice(0, 2).find(({ condition }) => condition?.(value) === true);
  if (conditional !== undefined) return { section: conditional, ownSign: false };
  if (first!.condition !== undefined) return { section: third ?? second ?? first!, ownSign: false };
  if (value < 0 && second !== undefined) return { section: second, ownSign: true };
  if (value === 0 && third !== undefined) return { section: third, ownSign: false };
  return { section: first!, ownSign: false };
}

function numberInSection(value: number, { section, ownSign }: Choice, date1904: boolean): string {
  const shown = ownSign ? Math.abs(value) : value;
  if (section.kind === "general" || section.kind === "text") return generalText(shown);
  if (section.kind === "date") return dateText(shown, section, date1904) ?? "#".repeat(8);
  return numberText(shown, section);
}
