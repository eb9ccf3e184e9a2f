/**
 * Why an open workbook could not be read or written. Parameters only; the words are in `messages`, each with a way on.
 * `sheet` is the sheet's name as far as it is known.
 */
export type HostProblem =
  /** The page stands outside Excel. */
  | { readonly kind: "noHost" }
  /** A cell is being edited; nothing can be read or written until Enter or Esc. */
  | { readonly kind: "cellBeingEdited" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  /** The workbook's own structure is protected or it is read-only: no sheet can be added. */
  | { readonly kind: "workbookProtected" }
  | { readonly kind: "sheetGone"; readonly sheet: string }
  /** This version of Excel lacks what is needed; `set` is Microsoft's name of it: "ExcelApi 1.13". */
  | { readonly kind: "notSupported"; readonly set: string }
  /** A request or an answer past what the host carries, even in the smallest pieces. */
  | { readonly kind: "tooLarge" }
  /** No answer within so many seconds. */
  | { readonly kind: "noAnswer"; readonly seconds: number }
  /** The user stopped it. */
  | { readonly kind: "cancelled" }
  /** Anything else, as the host words it: for "copy details". */
  | { readonly kind: "other"; readonly code: string; readonly message: string; readonly location: string };

/** Thrown by an open workbook. */
export class HostFailure extends Error {
  constructor(readonly problem: HostProblem) {
    super(JSON.stringify(problem));
    this.name = "HostFailure";
  }
}
