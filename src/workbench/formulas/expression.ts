import type { Area, CellValue } from "../../host/sheet";

/** A formula taken apart. Sheets go by the name that the formula gives, `null` for the formula's own. */
export type Expression =
  | { readonly kind: "value"; readonly value: CellValue }
  /** `{1,2;3,4}` */
  | { readonly kind: "array"; readonly rows: readonly (readonly CellValue[])[] }
  | { readonly kind: "reference"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  /** `Table1[Column]`; `table` is "" inside the table itself. `text` keeps its brackets. */
  | { readonly kind: "structured"; readonly table: string; readonly text: string }
  /** Arguments that are left out are `null`. The name is in capitals. */
  | { readonly kind: "call"; readonly name: string; readonly parameters: readonly (Expression | null)[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "@" | "%" | "#"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** ":" makes an area of two references. */
export type BinaryOperator = "^" | "*" | "/" | "+" | "-" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=" | ":";
