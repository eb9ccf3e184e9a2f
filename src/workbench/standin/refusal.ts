/** The codes under which Excel refuses, and the sentence that goes with each. */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  NotImplemented: "The stand-in for Excel does not know this.",
  UndoNotSupported: "The operation cannot be undone, so it cannot be grouped with others.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type RefusalCode = keyof typeof sentences;

const statuses: Partial<Record<RefusalCode, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemNotFound: 404,
  ApiNotFound: 404,
  NotImplemented: 501,
  ItemAlreadyExists: 409,
  InsertDeleteConflict: 409,
};

/** Excel says no: the batch ends at the action that met it. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    message: string = sentences[code],
  ) {
    super(message);
    this.name = "Refusal";
  }

  get httpStatusCode(): number {
    return statuses[this.code] ?? 400;
  }
}

/** Something that Excel would refuse as an argument. */
export function invalid(message?: string): Refusal {
  return new Refusal("InvalidArgument", message);
}
