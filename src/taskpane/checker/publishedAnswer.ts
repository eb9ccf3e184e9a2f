import { cellAddress, publishedFromGrid, serviceCatalogue } from "../../core";
import type { GridPart } from "../../host/sheet";
import type { MessageLanguage } from "../../messages/language";
import { publishedProblemMessage } from "../../messages/reconcileMessages";
import type { PublishedAnswer } from "./checker";

/**
 * Published figures from a grid; a figure that cannot be read is a sentence with its cell, or with the cell's name where it
 * has one, and then none is used.
 */
export function publishedAnswer(
  grid: GridPart,
  language: MessageLanguage,
  names: Readonly<Record<string, string>> = {},
): PublishedAnswer {
  const reading = publishedFromGrid(grid, serviceCatalogue);
  if ("published" in reading) return { kind: "figures", published: reading.published };
  const sentences = reading.problems.map((problem) => {
    const { place } = problem;
    const where = typeof place === "string" ? place : cellAddress(place.column, place.row);
    return publishedProblemMessage(problem, names[where] ?? where, language);
  });
  return { kind: "problems", sentences };
}
