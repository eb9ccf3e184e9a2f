import { labelIn, valuesOf, type AnswerCount, type CatalogueField, type NationalStatistic } from "../../../core";
import type { AnnualContext } from "../annualContext";
import type { ReportCell, ReportColumn, ReportTable } from "../reportDocument";
import { answerFormulas } from "./cells/answerFormulas";
import { figure } from "./cells/figure";

/** How many services give each answer of one field, and their share; with its limits where answers are not known. */
export function answersTable(
  statistic: NationalStatistic,
  field: CatalogueField,
  context: AnnualContext,
  withLimits = isOpen(statistic),
): ReportTable {
  const { messages, cells, language } = context;
  return {
    id: `statistic-${field.id}`,
    caption: messages.captions.statistic(labelIn(field.labels, language)),
    columns: shareColumns(messages.columns.answer, withLimits, context),
    rows: statistic.counts.map((count) => [
      answerLabel(count.value, field, context),
      ...shareCells(count, statistic, field, context, withLimits),
    ]),
    origin: cells.now.servicesOrigin(field.id),
    basis: basisOf(statistic, field, context),
  };
}

/** True where some answers are not known and leave the shares open. */
export function isOpen({ counts }: NationalStatistic): boolean {
  return counts.some(({ lowest, highest }) => lowest !== highest);
}

/**
 * One way for the shares of all statistics, which are read side by side: with the decimal of its limits where any has some,
 * since in whole per cents it could lie outside of them.
 */
export function shareFormat({ statistics }: Pick<AnnualContext, "statistics">): "interval" | "share" {
  return statistics.some(isOpen) ? "interval" : "share";
}

export function shareColumns(first: string, withLimits: boolean, context: AnnualContext): readonly ReportColumn[] {
  const { columns } = context.messages;
  return [
    { title: first, width: 46 },
    { title: columns.services, width: 12, format: "whole" },
    { title: columns.share, width: 12, format: shareFormat(context) },
    ...(withLimits
      ? [
          { title: columns.lowest, width: 14, format: "interval" as const },
          { title: columns.highest, width: 14, format: "interval" as const },
        ]
      : []),
  ];
}

/** Count and share of one answer, and between what the share lies where the table has such columns. */
export function shareCells(
  { value, count, share, lowest, highest }: AnswerCount,
  statistic: NationalStatistic,
  field: CatalogueField,
  context: AnnualContext,
  withLimits = isOpen(statistic),
): ReportCell[] {
  const { cells, catalogue, language } = context;
  const labels = valuesOf(catalogue, field).map(({ labels: all }) => labelIn(all, language));
  const formulas = answerFormulas(cells.now, field, statistic, answerLabel(value, field, context), labels);
  const origin = cells.now.servicesOrigin(field.id);
  const ends = withLimits
    ? [
        figure(lowest, origin, formulas.share),
        figure(highest, origin, field.kind === "year" ? undefined : formulas.highest),
      ]
    : [];
  return [figure(count, origin, formulas.count), figure(share, origin, formulas.share), ...ends];
}

/** A year stands for itself. */
function answerLabel(value: string, field: CatalogueField, { catalogue, language }: AnnualContext): string {
  const found = valuesOf(catalogue, field).find(({ id }) => id === value);
  return found ? labelIn(found.labels, language) : value;
}

/** What the shares are of, what was left out, and that several answers may hold. */
function basisOf(
  { of, institutions, unknown, answers }: NationalStatistic,
  { kind }: Pick<CatalogueField, "kind">,
  { messages }: AnnualContext,
): string {
  const { basis, semicolon } = messages;
  return [
    basis.services(of, institutions),
    ...(unknown > 0 ? [basis.unknown(unknown)] : []),
    ...(kind === "anyOf" && answers > of - unknown ? [basis.severalAnswers(answers)] : []),
  ].join(semicolon);
}
