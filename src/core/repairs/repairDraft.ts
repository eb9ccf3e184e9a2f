import type { Catalogue } from "../catalogue/catalogue";
import type { Sheet } from "../rows/sheet";
import type { Table } from "../rows/table";
import type { Repair } from "./repair";

/** What a proposal may look at. */
export interface RepairContext {
  readonly catalogue: Catalogue;
  readonly sheet: Sheet;
  readonly table: Table;
}

/** A repair before it is told which findings it settles. */
export type RepairDraft = Pick<Repair, "certainty" | "rows" | "changes">;
