import type { Catalogue, FieldId, ValueId } from "../catalogue/catalogue";
import type { Reading } from "../rows/reading";
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

type ReadingKind = Reading["kind"];

/** A distinct value whose reading is of one of these kinds. */
type CellReadAs<Kind extends ReadingKind> = DistinctCell & { readonly reading: Extract<Reading, { kind: Kind }> };

/** Looks at one distinct value of one field, once, however many cells hold it. */
export interface CellRule<R extends RuleId = RuleId, On extends ReadingKind = ReadingKind> extends RuleBase<R> {
  readonly scope: "cell";
  /** The kinds of reading it looks at; it is not asked about others. */
  readonly on: readonly On[];
  check(cell: CellReadAs<On>, column: FieldColumn, catalogue: Catalogue): FindingParameters[R] | undefined;
}

/** What one column answers: this value, among others or `alone`; without a value, anything. */
export interface Condition {
  readonly field: FieldId;
  readonly value?: ValueId;
  readonly alone?: true;
}

/** Finds the services whose answers meet every condition: a contradiction between columns. */
export interface ServiceRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: "service";
  readonly conditions: readonly Condition[];
}

/** What a table rule found: one finding each. */
export type Found<R extends RuleId> = readonly { readonly place: Place; readonly parameters: FindingParameters[R] }[];

/** Looks at the table or the sheet as a whole. */
export interface TableRule<R extends RuleId = RuleId> extends RuleBase<R> {
  readonly scope: "table";
  check(context: RuleContext): Found<R>;
}

/** The rule of one id; `headerNotFound` alone has none, for it is found before there is a table. */
export type RuleOf<R extends RuleId> = CellRule<R> | ServiceRule<R> | TableRule<R>;

export type Rule = { [R in RuleId]: RuleOf<R> }[RuleId];
