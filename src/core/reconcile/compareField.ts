import type { ValueId } from "../catalogue/catalogue";
import { fieldColumn, type Table } from "../rows/table";
import type { Statistic } from "../statistics/statistic";
import { openRows } from "./openRows";
import type { PublishedField } from "./publishedField";
import type { CountRange, OpenNeed, ReadFigure, ReconciliationFinding } from "./reconciliation";
import { settleOpenCells } from "./settleOpenCells";

interface Comparison {
  readonly published: PublishedField;
  /** Sheet rows whose cell has no readable answer. */
  readonly open: readonly number[];
  /** The inventory has as many services as were published: only then do the figures say what open cells hold. */
  readonly sameServices: boolean;
  readonly counted: (value: ValueId) => number;
}

/** One field of the inventory against its published figures: what agrees, what differs, what the figures force. */
export function compareField(
  published: PublishedField,
  table: Table,
  statistics: readonly Statistic[],
): ReconciliationFinding[] {
  const { field, figures, of } = published;
  const column = fieldColumn(table, field.id);
  const statistic = statistics.find((candidate) => candidate.field === field.id);
  if (!column || !statistic?.measured) return [{ kind: "notMeasured", field: field.id, figures, of }];
  const comparison: Comparison = {
    published,
    open: openRows(table, column),
    sameServices: table.rowNumbers.length === of,
    counted: (value) => statistic.counts.find((answer) => answer.value === value)?.count ?? 0,
  };
  const found = figures.flatMap((figure) => compareFigure(comparison, figure));
  const differs = found.some((finding) => finding.kind !== "agrees");
  return differs || !comparison.sameServices ? found : [...found, ...settle(comparison)];
}

/** Nothing is said here of a figure that the open cells may still meet: `settle` does. */
function compareFigure(comparison: Comparison, { value, published, allows }: ReadFigure): ReconciliationFinding[] {
  if (!allows) return [];
  const { of, field } = comparison.published;
  const counted = comparison.counted(value);
  const open = comparison.open.length;
  const place = { field: field.id, value, counted, open };
  if (overlap(allows, { least: counted, most: counted })) return [{ kind: "agrees", ...place, published }];
  if (comparison.sameServices && overlap(allows, { least: counted, most: counted + open })) return [];
  if (published.count !== undefined) return [{ kind: "countDiffers", ...place, published: published.count }];
  return published.percent === undefined
    ? []
    : [{ kind: "percentDiffers", ...place, published: published.percent, possible: allows, of }];
}

function settle({ published, open, counted }: Comparison): ReconciliationFinding[] {
  if (open.length === 0) return [];
  const { field, figures, of } = published;
  const place = { field: field.id, rows: open };
  const values = field.kind === "year" ? figures.map((figure) => figure.value) : published.values;
  const figureOf = (value: ValueId) => figures.find((figure) => figure.value === value);
  const ranges = settleOpenCells(
    values.map((value) => without(figureOf(value)?.allows ?? { least: 0, most: of }, counted(value))),
    open.length,
    field.kind,
  );
  if (!ranges) return [{ kind: "notReachable", ...place }];
  const needs = values.map((value, index): OpenNeed => {
    const { least = 0, most = open.length } = ranges[index] ?? {};
    return { value, least, most, counted: counted(value), figure: figureOf(value) };
  });
  const held = needs.filter((need) => need.least === open.length).map((need) => need.value);
  const others = needs.filter((need) => need.least < open.length && need.most > 0);
  const isFree = ({ least, most }: OpenNeed) => least === 0 && most === open.length;
  if (held.length === 0 || !others.every(isFree)) return [{ kind: "open", ...place, needs, of }];
  const free = others.map((need) => need.value);
  return [{ kind: "forced", ...place, values: held, ...(free.length > 0 && { free }) }];
}

function without(range: CountRange, counted: number): CountRange {
  return { least: range.least - counted, most: range.most - counted };
}

function overlap(a: CountRange, b: CountRange): boolean {
  return a.least <= b.most && b.least <= a.most;
}
