import type { CellValue } from "../../host/sheet";
import { enteredContent } from "../book/enteredContent";
import { compare, numberIn } from "./coerce";
import { isError } from "./values";

/** A condition of COUNTIF and its like: ">5", "<>done", "مكت*", 12. */
export type Criterion = (value: CellValue) => boolean;

/** The condition that a criterion's value stands for. A blank criterion means 0, as in Excel. */
export function criterionOf(criterion: CellValue): Criterion {
  if (criterion === null) return equals(0);
  if (typeof criterion !== "string") return equals(criterion);
  const [, sign = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  if (sign === "=" && rest === "") return (value) => value === null;
  if (sign === "<>" && rest === "") return (value) => value !== null;
  const entered = enteredContent(rest, "General");
  const wanted = "value" in entered && entered.value !== null ? entered.value : rest;
  if (sign === "" || sign === "=") return equals(wanted);
  if (sign === "<>") {
    const isEqual = equals(wanted);
    return (value) => !isEqual(value);
  }
  return ordered(sign, wanted);
}

function equals(wanted: CellValue): Criterion {
  if (typeof wanted === "string") {
    if (wanted === "") return (value) => value === null || value === "";
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if (typeof wanted === "number") {
    // Digits that stand as text are counted with the numbers they look like.
    return (value) => value === wanted || (typeof value === "string" && /\d/.test(value) && numberIn(value) === wanted);
  }
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  return (value) => value === wanted;
}

function ordered(sign: string, wanted: CellValue): Criterion {
  const holds = (order: number): boolean => {
    if (sign === "<") return order < 0;
    if (sign === "<=") return order <= 0;
    return sign === ">" ? order > 0 : order >= 0;
  };
  return (value) =>
    value !== null && typeof value === typeof wanted && !isError(value) && holds(compare(value, wanted));
}

/** `?` is any sign, `*` any text, `~` takes the next sign as it is; letter case does not count. */
export function wildcardPattern(text: string, isWhole = true): RegExp {
  const source = text.replace(
    /~([?*~])|([?*])|([.+^${}()|[\]\\/])/g,
    (_, kept?: string, wild?: string, sign?: string) => {
      if (kept !== undefined) return kept === "~" ? kept : `\\${kept}`;
      if (wild !== undefined) return wild === "?" ? "." : ".*";
      return `\\${sign}`;
    },
  );
  return new RegExp(isWhole ? `^${source}$` : source, "isu");
}
