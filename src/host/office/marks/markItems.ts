import type { Marks, Severity } from "../../sheet";
import { jsonBytes } from "../connection/jsonBytes";
import type { WriteItem } from "../writing/writeItem";
import { askMarks } from "./askMarks";
import { markAddresses } from "./markAddresses";
import { markFormula } from "./markFormula";
import { markLooks } from "./markLooks";

/** Excel puts each new format before all others, so the gravest come last. */
const fromLeast: readonly Severity[] = ["note", "warning", "error"];

export interface WrittenMarks {
  readonly items: readonly WriteItem[];
  /** After writing: the ids of our marks now. */
  readonly standing: () => readonly string[];
  /** After writing: whether others of ours stand beside these, such as the user's copies of marked cells. */
  readonly hasStrangers: () => boolean;
}

/**
 * Marks as conditional formats that lie over the sheet, in place of the known ones. They are no part of any cell, so
 * they are taken away without a trace; the user's own formats keep their rules and their order.
 */
export function markItems(marks: Marks, known: readonly string[]): WrittenMarks {
  let standing: readonly string[] = [];
  const additions = fromLeast.flatMap((severity) =>
    markAddresses(marks[severity]).map((address) => addition(severity, address)),
  );
  const look: WriteItem = {
    bytes: jsonBytes("", 3),
    queue: ({ sheet }) => {
      const found = askMarks(sheet);
      return () => void (standing = found());
    },
  };
  return {
    items: [...removals(known), ...additions, look],
    standing: () => standing,
    hasStrangers: () => standing.length > additions.length,
  };
}

function removals(ids: readonly string[]): WriteItem[] {
  return ids.map((id) => ({
    bytes: jsonBytes(id, 2),
    queue: ({ sheet }) => void sheet.getRange().conditionalFormats.getItemOrNullObject(id).delete(),
  }));
}

function addition(severity: Severity, address: string): WriteItem {
  return {
    bytes: jsonBytes(address, 9),
    queue: ({ sheet }) => {
      const format = sheet.getRanges(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      const { custom } = format;
      custom.rule.formula = markFormula(severity);
      custom.format.fill.color = markLooks[severity].fill;
      custom.format.font.color = markLooks[severity].font;
      format.stopIfTrue = false;
    },
  };
}
