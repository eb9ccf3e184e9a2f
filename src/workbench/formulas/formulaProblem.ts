/** Why a formula is not calculated here. Its cell keeps the value that it had. */
export type FormulaProblemKind =
  /** `at` counts characters from the formula's "=". */
  | { readonly kind: "unreadable"; readonly at: number; readonly text: string }
  | { readonly kind: "endsEarly" }
  /** A function of Excel's that the workbench does not know. */
  | { readonly kind: "unknownFunction"; readonly name: string }
  /** Something in the formula that the workbench does not do: another workbook, several sheets at once, … */
  | { readonly kind: "notSupported"; readonly text: string }
  | { readonly kind: "circular" }
  | { readonly kind: "tooLarge" };

export class FormulaProblem extends Error {
  constructor(readonly problem: FormulaProblemKind) {
    super(JSON.stringify(problem));
    this.name = "FormulaProblem";
  }
}
