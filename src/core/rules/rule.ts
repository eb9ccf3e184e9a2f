import type { Catalogue, FieldId, ValueId } from "../catalogue/catalogue";
import type { Sheet } from "../rows/sheet";
import type { DistinctCell, FieldColumn, Table } from "../rows/table";
import type { FindingParameters, Place, RuleId, Severity } from "./finding";

/** What a rule may look at. */
export interface RuleContext {
  readonly catalogue: Catalogue;
  readonly sheet: Sheet;
  readonly table: Table;
}

interface RuleBase<R extends RuleId> {
  readonly id: R;
  readonly severity: Severity;
}

/** Looks at one distinct value of one field, once, however many cells hold it. */
export interface CellRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: "cell";
  check(cell: DistinctCell, column: FieldColumn, context: RuleContext): FindingParameters[R] | undefined;
}

/** What one column answers: one of `values`, only `values`, or (for a year) anything. */
export interface Condition {
  readonly field: FieldId;
  readonly holds: "oneOf" | "only" | "anything";
  readonly values?: readonly ValueId[];
}

/** Finds the services whose answers meet every condition: a contradiction between columns. */
export interface ServiceRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: "service";
  readonly conditions: readonly Condition[];
}

/** Looks at the table or the sheet as a whole. */
export interface TableRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: "table";
  check(context: RuleContext): readonly { readonly place: Place; readonly parameters: FindingParameters[R] }[];
}

export type Rule = { [R in RuleId]: CellRule<R> | ServiceRule<R> | TableRule<R> }[RuleId];
