import type { Area } from "../../host/sheet";
import type { Book, BookSheet } from "../book/book";
import type { Expression } from "./expression";
import type { Precedents } from "./formulaNode";
import { FormulaProblem } from "./formulaProblem";
import { sheetFunctions } from "./functions/sheetFunctions";
import { areaOfName, tableArea } from "./lookUp";
import { Reference } from "./values";

interface Place {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** Names may stand for names; deeper than this they go round in a circle. */
const deepest = 20;

/** What a formula looks at, so far as its text tells. */
export function precedentsOf(expression: Expression, place: Place): Precedents {
  const found = {
    areas: [] as { sheet: string; area: Area }[],
    isVolatile: false,
    hasNames: false,
    sheets: new Set<string>(),
  };
  const visit = (one: Expression, depth: number): void => {
    switch (one.kind) {
      case "reference": {
        const sheet = one.sheet === null ? place.sheet : place.book.sheetNamed(one.sheet);
        if (one.sheet !== null) found.sheets.add(one.sheet.toLowerCase());
        if (sheet !== undefined) found.areas.push({ sheet: sheet.id, area: one.area });
        return;
      }
      case "name":
        found.hasNames = true;
        if (one.sheet !== null) found.sheets.add(one.sheet.toLowerCase());
        return visitName(one, depth);
      case "structured":
        found.hasNames = true;
        return visitTable(one);
      case "unary":
        return visit(one.operand, depth);
      case "binary":
        if (one.operator === ":") found.isVolatile = true;
        visit(one.left, depth);
        return visit(one.right, depth);
      case "call":
        if (sheetFunctions.get(one.name)?.isVolatile) found.isVolatile = true;
        for (const parameter of one.parameters) if (parameter !== null) visit(parameter, depth);
        return;
      case "value":
      case "array":
        return;
    }
  };
  const visitName = (one: Extract<Expression, { kind: "name" }>, depth: number): void => {
    const meant = depth >= deepest ? null : readable(() => areaOfName(one, place));
    if (meant !== null) visit(meant, depth + 1);
  };
  const visitTable = (one: Extract<Expression, { kind: "structured" }>): void => {
    const value = readable(() => tableArea(one, place));
    if (value instanceof Reference) found.areas.push({ sheet: value.sheet.id, area: value.area });
  };
  visit(expression, 0);
  return found;
}

/** What cannot be read names no cells; the calculation itself will say so. */
function readable<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaProblem) return null;
    throw error;
  }
}
