import type { CellValue } from "../../host/sheet";
import { readArea } from "../book/address";
import type { BinaryOperator, Expression } from "./expression";
import { FormulaProblem } from "./formulaProblem";
import type { Token } from "./token";
import { tokensOf } from "./tokensOf";

/** From loose to tight; all of them group from the left, as Excel's do: 2^3^2 is 64. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["=", "<>", "<", "<=", ">", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/** Nesting that no formula of Excel's reaches (64 levels of functions). */
const deepest = 400;

/** Takes a formula apart. Throws `FormulaProblem` for what cannot be read or is not done here. */
export function parseFormula(formula: string): Expression {
  return new Parser(tokensOf(formula).filter(({ kind }) => kind !== "space")).whole();
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.binary(0);
    const rest = this.tokens[this.at];
    if (rest !== undefined) this.fail(rest);
    return expression;
  }

  private binary(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.prefixed();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((sign) => this.takes("operator", sign));
      if (operator === undefined) return left;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
  }

  /** A sign binds tighter than a power: -2^2 is 4. */
  private prefixed(): Expression {
    const operator = (["-", "+", "@"] as const).find((sign) => this.takes("operator", sign));
    if (operator === undefined) return this.postfixed();
    return { kind: "unary", operator, operand: this.nested(() => this.prefixed()) };
  }

  private postfixed(): Expression {
    let operand = this.ranged();
    for (;;) {
      const operator = (["%", "#"] as const).find((sign) => this.takes("operator", sign));
      if (operator === undefined) return operand;
      operand = { kind: "unary", operator, operand };
    }
  }

  private ranged(): Expression {
    let left = this.operand();
    while (this.takes("operator", ":")) {
      const right = this.operand();
      const area = left.kind === "reference" && right.kind === "reference" ? joinedArea(left, right) : null;
      left = area ?? { kind: "binary", operator: ":", left, right };
    }
    return left;
  }

  private operand(): Expression {
    const token = this.tokens[this.at];
    if (token === undefined) throw new FormulaProblem({ kind: "endsEarly" });
    this.at++;
    switch (token.kind) {
      case "number":
        return { kind: "value", value: Number(token.text) };
      case "text":
        return { kind: "value", value: textOf(token) };
      case "boolean":
        return { kind: "value", value: token.text.toUpperCase() === "TRUE" };
      case "error":
        return { kind: "value", value: { error: token.text.toUpperCase() } };
      case "sheet":
        return this.onSheet(sheetName(token));
      case "cell":
      case "columns":
      case "rows":
        return reference(null, token);
      case "name":
        return this.named(null, token);
      case "structured":
        return { kind: "structured", table: "", text: token.text };
      case "function":
        return this.call(token.text);
      default:
        return this.bracketed(token);
    }
  }

  private onSheet(sheet: string): Expression {
    const token = this.tokens[this.at++];
    if (token?.kind === "name") return this.named(sheet, token);
    if (token?.kind === "error") return { kind: "value", value: { error: "#REF!" } };
    if (token?.kind !== "cell" && token?.kind !== "columns" && token?.kind !== "rows") this.fail(token);
    return reference(sheet, token);
  }

  private named(sheet: string | null, token: Token): Expression {
    const next = this.tokens[this.at];
    if (next?.kind !== "structured") return { kind: "name", sheet, name: token.text };
    this.at++;
    return { kind: "structured", table: token.text, text: next.text };
  }

  private bracketed(token: Token): Expression {
    if (token.text === "{") return this.array();
    if (token.text !== "(") this.fail(token);
    const inner = this.nested(() => this.binary(0));
    if (this.isNext(",")) throw new FormulaProblem({ kind: "notSupported", text: "(A1,B2)" });
    this.expect(")");
    return inner;
  }

  private call(name: string): Expression {
    this.expect("(");
    const parameters: (Expression | null)[] = [];
    if (this.takes("punctuation", ")")) return { kind: "call", name: name.toUpperCase(), parameters };
    do {
      const isLeftOut = this.isNext(",") || this.isNext(")");
      parameters.push(isLeftOut ? null : this.nested(() => this.binary(0)));
    } while (this.takes("punctuation", ","));
    this.expect(")");
    return { kind: "call", name: name.toUpperCase(), parameters };
  }

  private array(): Expression {
    const rows: CellValue[][] = [[]];
    do {
      rows[rows.length - 1]?.push(this.constant());
      if (this.takes("punctuation", ";")) rows.push([]);
      else if (!this.takes("punctuation", ",")) break;
    } while (this.at < this.tokens.length);
    this.expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length)) throw new FormulaProblem({ kind: "endsEarly" });
    return { kind: "array", rows };
  }

  private constant(): CellValue {
    const isNegative = this.takes("operator", "-");
    if (!isNegative) this.takes("operator", "+");
    const value = this.operand();
    if (value.kind !== "value") this.fail(this.tokens[this.at - 1]);
    return isNegative && typeof value.value === "number" ? -value.value : value.value;
  }

  private nested(read: () => Expression): Expression {
    if (++this.depth > deepest) throw new FormulaProblem({ kind: "tooLarge" });
    const expression = read();
    this.depth--;
    return expression;
  }

  private takes(kind: Token["kind"], text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || token.text !== text) return false;
    this.at++;
    return true;
  }

  private isNext(text: string): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "punctuation" && token.text === text;
  }

  private expect(text: string): void {
    if (!this.takes("punctuation", text)) this.fail(this.tokens[this.at]);
  }

  private fail(token: Token | undefined): never {
    if (token === undefined) throw new FormulaProblem({ kind: "endsEarly" });
    throw new FormulaProblem({ kind: "unreadable", at: this.at, text: token.text });
  }
}

function textOf({ text }: Token): string {
  return text.slice(1, -1).replaceAll('""', '"');
}

/** The name before "!", without quotes. Other workbooks and stretches of sheets are not followed. */
function sheetName({ text }: Token): string {
  const name = text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1);
  if (/[[\]:]/.test(name)) throw new FormulaProblem({ kind: "notSupported", text });
  return name;
}

function reference(sheet: string | null, { text }: Token): Expression {
  const area = readArea(text);
  if (area === undefined) return { kind: "value", value: { error: "#REF!" } };
  return { kind: "reference", sheet, area };
}

type Reference = Extract<Expression, { kind: "reference" }>;

/** A1:C3, whose ends may stand in any order; the sheet is the first end's. */
function joinedArea(left: Reference, right: Reference): Expression | null {
  if (right.sheet !== null && right.sheet !== left.sheet) return null;
  const area = {
    firstRow: Math.min(left.area.firstRow, right.area.firstRow),
    lastRow: Math.max(left.area.lastRow, right.area.lastRow),
    firstColumn: Math.min(left.area.firstColumn, right.area.firstColumn),
    lastColumn: Math.max(left.area.lastColumn, right.area.lastColumn),
  };
  return { kind: "reference", sheet: left.sheet, area };
}
