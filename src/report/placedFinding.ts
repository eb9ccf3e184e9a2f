import { fieldColumn, type Finding, type Table } from "../core";

/**
 * A finding at the cells in which it is to be mended. The answers of two columns that were printed into one cell belong each
 * to its own column: the one that does not keep the cell is missing where it should stand, which is blank. Proposals are
 * looked up by the finding itself, never by what is given here.
 */
export function placedFinding(finding: Finding, table: Table | undefined): Finding {
  const { rule, place, parameters } = finding;
  if (rule !== "fusedCell" || place.kind !== "cells" || parameters.fused !== "separable") return finding;
  const home = table && fieldColumn(table, place.field)?.column;
  if (home === undefined || home === place.column) return finding;
  return { ...finding, place: { ...place, column: home, value: null } };
}
