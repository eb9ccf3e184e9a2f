import { builtInFrameworks, serviceCatalogue } from "../../src/core";
import { templateMessages, type TemplateMessages } from "../../src/messages/templateMessages";
import type { DescribedRow, DescribedSheet, DescribedWorkbook } from "../../src/report/describedWorkbook";
import { templateSheets } from "../../src/report/template/templateSheets";
import { samplePerformance, sampleStages } from "./sampleCards";
import { sampleInstitutions, type SampleInstitution, type SampleYear } from "./sampleInstitution";
import { sampleInventory } from "./sampleInventory";
import { syntheticField, syntheticMark, withMarkedColumn, withSyntheticMark } from "./syntheticMark";

/** One institution's workbook of the sample, not yet written. */
export interface SampleSubmission {
  /** The file's name, without folders. */
  readonly file: string;
  readonly institution: SampleInstitution;
  readonly workbook: DescribedWorkbook;
}

/**
 * The submissions of a sample round, one for each institution: 56 in 2023, 49 in 2024. They are synthetic, and each sheet
 * says so; made so that the figures of the annual report 2024 come out when they are collected. The same in every run.
 */
export function sampleRound(year: SampleYear): SampleSubmission[] {
  return sampleInstitutions
    .filter(({ scores }) => scores[`${year}`] !== undefined)
    .map((institution) => ({
      file: `${institution.name}.xlsx`,
      institution,
      workbook: submission(institution, year),
    }));
}

/** The template, filled in. An institution without services hands no inventory in. */
function submission(institution: SampleInstitution, year: SampleYear): DescribedWorkbook {
  const language = institution.language ?? "ar";
  const messages = templateMessages(language);
  const template = templateSheets(serviceCatalogue, builtInFrameworks, language);
  const [cover, services, stages, performance, lists] = template.sheets;
  if (!cover || !services || !stages || !performance || !lists) throw new Error("The template lacks a sheet");
  const inventory = institution.kind === "service" ? [sampleInventory(services, institution, year)] : [];
  const cards = [sampleStages(stages, institution, year, messages), samplePerformance(performance, institution, year)];
  return {
    ...template,
    sheets: [
      filledCover(cover, institution, year, messages),
      ...[...inventory, ...cards].map(withSyntheticMark),
      withMarkedColumn(lists),
    ],
  };
}

/** The answers beside their labels, below them the field that says it, and the mark in the empty rows around them. */
function filledCover(
  cover: DescribedSheet,
  { name, kind, governorate = false, language = "ar" }: SampleInstitution,
  year: SampleYear,
  messages: TemplateMessages,
): DescribedSheet {
  const [field, yes] = syntheticField[language];
  const answers: Readonly<Record<string, string>> = {
    [messages.institution]: name,
    [messages.institutionKind]: messages.institutionKinds[kind === "service" ? 0 : 1],
    [messages.governorate]: governorate ? messages.yes : messages.no,
    [messages.period]: String(year),
    [field]: yes,
  };
  const marks = [...syntheticMark];
  const asked = cover.rows.flatMap((row): DescribedRow[] =>
    row.cells[0] === messages.period ? [row, { style: "entry", cells: [field, null] }] : [row],
  );
  const rows = asked.map((row) => {
    const [label] = row.cells;
    if (row.style === "entry")
      return { ...row, cells: [label ?? null, (typeof label === "string" && answers[label]) || null] };
    const mark = row.cells.length === 0 ? marks.shift() : undefined;
    return mark === undefined ? row : { style: "warning" as const, cells: [mark] };
  });
  return { ...cover, rows };
}
