import type { FieldId, PublishedProblemKind, ReconciliationFinding, ValueId } from "../core";

/** How the caller names what a finding speaks of. */
export interface ReconcileNames {
  /** A field's label in the language of the message. */
  field(id: FieldId): string;
  /** A value's label in the language of the message. */
  value(field: FieldId, id: ValueId): string;
  /** A compact list of a field's cells in these sheet rows: "I42, I45:I49". */
  cells(field: FieldId, rows: readonly number[]): string;
}

export type ReconcileMessages = {
  readonly [K in ReconciliationFinding["kind"]]: (
    finding: Extract<ReconciliationFinding, { kind: K }>,
    names: ReconcileNames,
  ) => string;
};

/** A sentence for each thing wrong with the form of published figures: where it is, and the text that stands there. */
export type PublishedProblemMessages = Readonly<Record<PublishedProblemKind, (place: string, text: string) => string>>;
