/** What Microsoft's office.js sends to Excel and gets back, as it stands in the JSON of a request. */

export interface Batch {
  readonly Actions: readonly BatchAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  /** Whether ranges that are met are to be kept for later requests. */
  readonly AutoKeepReference?: boolean;
}

export interface BatchAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** The values of `ActionType`. */
export const actionTypes = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5, ensureUnchanged: 6 } as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The values of `ObjectPathType`. */
export const pathTypes = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Where an argument is an object: the id of its path in the argument's place; of a list of objects a list. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface QueryInfo {
  /** Property names, "/" between the levels; "*" or nothing for all plain properties. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: AnswerError;
}

export interface AnswerError {
  readonly Code: string;
  readonly Message: string;
  /** The place of the action that failed; what stands before it is done. */
  readonly ActionIndex: number;
  /** "Range.values", "WorksheetCollection.getItem" and so on. */
  readonly Location: string;
  readonly HttpStatusCode: number;
}
