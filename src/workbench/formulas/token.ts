/** A piece of a formula as it is written. The texts of all tokens, in order, are the formula without its "=". */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

export type TokenKind =
  | "space"
  | "number"
  | "text"
  | "error"
  | "boolean"
  /** A cell "$A$1", a stretch of whole columns "A:C" or of whole rows "1:3". */
  | "cell"
  | "columns"
  | "rows"
  /** "Sheet1!" or "'Sheet 1'!", with the books and sheet stretches that may stand in it. */
  | "sheet"
  /** A function's name; its "(" is a token of its own. */
  | "function"
  | "name"
  /** What stands in brackets after a table's name, brackets included. */
  | "structured"
  | "operator"
  /** `( ) { } , ;` */
  | "punctuation";
