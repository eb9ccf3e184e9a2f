import { findingNames, runRules, serviceCatalogue, valueRules, type Finding } from "../core";
import { wordsFor } from "../messages/findingWords";
import { functionMessages } from "../messages/functionMessages";
import type { MessageLanguage } from "../messages/language";
import { shownText } from "../messages/shownText";
import { spokenNames } from "../messages/spokenNames";
import { inventoryCell } from "./inventoryCell";
import { matrix } from "./matrix";
import { readInventory, type Inventory } from "./readInventory";
import { refuseSizes } from "./spill";

/**
 * Severity, cells (as if the range began at A1), column, what was found, what to do: a row for each finding. One empty
 * text where there is none.
 */
export function inventoryFindingRows(range: unknown, language: MessageLanguage): unknown[][] {
  const inventory = readInventory(range);
  const rows = findingsOf(inventory).map((finding) => {
    const { header, cells, count, problem, action } = spokenWords(finding, inventory, language);
    const place = cells.endsWith("…") ? `${cells} (${count})` : cells;
    return [functionMessages(language).severity[finding.severity], place, header, problem, action];
  });
  return rows.length > 0 ? rows : [[""]];
}

/**
 * For each row below the headers, its findings in one text: "" where there are none. Those of the sheet as a whole are left
 * out. The text begins with what the row holds that was not read.
 */
export function serviceFindingRows(headers: unknown, services: unknown, language: MessageLanguage): unknown[][] {
  const [headerRows, rows] = [matrix(headers), matrix(services)];
  if (headerRows[0]?.length !== rows[0]?.length)
    refuseSizes({ name: "headers", cells: headerRows }, { name: "row", cells: rows });
  const inventory = readInventory([...headerRows, ...rows], headerRows.length);
  const texts = rows.map((row) => unreadContents(row, inventory, language));
  for (const finding of findingsOf(inventory)) {
    const { place } = finding;
    if (place.kind !== "rows" && place.kind !== "cells") continue;
    const { header, problem, action } = spokenWords(finding, inventory, language);
    const text = `${header === "" ? "" : `${header}: `}${problem} ${action}`;
    for (const row of place.rows) texts[row - headerRows.length - 1]?.push(text);
  }
  return texts.map((ofRow) => [ofRow.join(" | ")]);
}

/** The sentence about what a row holds where no field is read, nor a header stands that is known to measure nothing. */
function unreadContents(row: readonly unknown[], { table }: Inventory, language: MessageLanguage): string[] {
  const ignored = table.headers.filter(({ match }) => match.kind === "ignored");
  const isKnown = (at: number): boolean => [...ignored, ...table.fields].some(({ column }) => column === at);
  const contents = row.flatMap((cell, at) => (isKnown(at) ? [] : shownText(inventoryCell(cell)))).filter(Boolean);
  return contents.length > 0 ? [functionMessages(language).unread(contents)] : [];
}

function findingsOf({ sheet, table }: Inventory): Finding[] {
  return runRules({ catalogue: serviceCatalogue, sheet, table }, valueRules);
}

function spokenWords(finding: Finding, { table }: Inventory, language: MessageLanguage) {
  const names = findingNames(finding, serviceCatalogue, table, language);
  const { findings } = functionMessages(language);
  const [problem, action] = wordsFor(findings, finding, spokenNames(names, language));
  return { ...names, problem, action };
}
