import { readTable } from "../../../src/core/rows/readTable";
import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import type { Catalogue } from "../../../src/core/catalogue/catalogue";
import type { CellValue, SheetFacts } from "../../../src/core/rows/sheet";
import type { Finding, FindingOf, RuleId } from "../../../src/core/rules/finding";
import { rules } from "../../../src/core/rules/registry";
import { runRules } from "../../../src/core/rules/runRules";
import { goodService, header, sheetOf } from "../../fixtures/inventories";

export type Rows = readonly (readonly (CellValue | undefined)[])[];

/** All findings of a sheet that has a header. */
export function findingsIn(
  rows: Rows,
  facts: Partial<SheetFacts> = {},
  catalogue: Catalogue = serviceCatalogue,
): Finding[] {
  const sheet = sheetOf(rows, facts);
  const table = readTable(sheet, catalogue);
  if (!table) throw new Error("No header was found");
  return runRules({ catalogue, sheet, table }, rules);
}

/** The findings of one rule alone. */
export function found<R extends RuleId>(rule: R, rows: Rows, facts: Partial<SheetFacts> = {}): FindingOf<R>[] {
  return findingsIn(rows, facts).filter((finding) => finding.rule === rule) as FindingOf<R>[];
}

const otherNames = ["صرف مستحقات الزكاة", "استعارة كتب", "خدمة الدعم الفني"];

/** Four good services below the header: the first as given, the rest unlike it and each other. */
export function withService(service: readonly (CellValue | undefined)[], headers: readonly string[] = header): Rows {
  return [headers, service, ...otherNames.map((name) => goodService(name))];
}

/** A good service with one cell replaced; columns as in the template. */
export function serviceWith(changes: Readonly<Record<number, CellValue>>, name = "طلب وثيقة زواج"): CellValue[] {
  return goodService(name).map((value, column) => (column in changes ? (changes[column] ?? null) : value));
}

/** An inventory of good services with these names. */
export function inventoryOf(names: readonly CellValue[]): Rows {
  return [header, ...names.map((name) => [name, ...goodService("").slice(1)])];
}
