import type { Catalogue } from "../catalogue/catalogue";
import type { Table } from "../rows/table";
import type { Statistic } from "../statistics/statistic";
import { checkFigure } from "./checkFigure";
import { checkSums } from "./checkSums";
import { compareField } from "./compareField";
import { publishedField, type PublishedField } from "./publishedField";
import type { PublishedFigures } from "./publishedFigures";
import { reconcileLists } from "./reconcileLists";
import type { Reconciliation, ReconciliationFinding } from "./reconciliation";

/**
 * An inventory against the figures its institution has published: first the number of services, then field by field in
 * the order of publication, then the published lists. `table` and `statistics` are those of the same sheet.
 */
export function reconcile(
  catalogue: Catalogue,
  table: Table,
  statistics: readonly Statistic[],
  published: PublishedFigures,
): Reconciliation {
  const counted = table.rowNumbers.length;
  const of = published.services ?? counted;
  const fields = Object.entries(published.figures).flatMap(([id, figures]): ReconciliationFinding[] => {
    const field = catalogue.fields.find((candidate) => candidate.id === id);
    if (!field || field.kind === "text") return [{ kind: "unknownField", field: id }];
    return reconcileField(publishedField(catalogue, field, figures, of), table, statistics);
  });
  const services: ReconciliationFinding[] = of === counted ? [] : [{ kind: "servicesDiffer", published: of, counted }];
  const { source } = published;
  return { ...(source && { source }), findings: [...services, ...fields, ...reconcileLists(published)] };
}

function reconcileField(
  published: PublishedField,
  table: Table,
  statistics: readonly Statistic[],
): ReconciliationFinding[] {
  const unknown = published.unknownValues.map((value): ReconciliationFinding => ({
    kind: "unknownValue",
    field: published.field.id,
    value,
  }));
  if (published.figures.length === 0 || published.of === 0) return unknown;
  return [
    ...unknown,
    ...published.figures.flatMap((figure) => checkFigure(published, figure)),
    ...checkSums(published),
    ...compareField(published, table, statistics),
  ];
}
