import type { Area } from "../../../../host/sheet";
import type { Filter, FilterCriteria } from "../../../book/sheetParts";
import { element } from "../xml/markup";
import { isNode, nodeMarkup } from "./nodeMarkup";
import { rangeText } from "./rangeText";

const operators: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

/** A filter; `written` gives a column's criteria as the file has them, where they did not change. */
export function filterMarkup(
  area: Area,
  criteria: Filter["criteria"],
  written: (column: number, criteria: FilterCriteria) => string | null,
): string {
  const columns = Object.entries(criteria).map(([index, own]) => {
    const before = written(Number(index), own);
    return before ?? element("filterColumn", { colId: index }, criteriaMarkup(own));
  });
  return element("autoFilter", { ref: rangeText(area) }, columns.join(""));
}

function criteriaMarkup(criteria: FilterCriteria): string {
  if ("values" in criteria) {
    const values = criteria.values.filter((value) => value !== "").map((value) => element("filter", { val: value }));
    const blank = criteria.values.includes("") ? 1 : null;
    return element("filters", { blank }, values.join(""));
  }
  if ("kept" in criteria) return isNode(criteria.kept) ? nodeMarkup(criteria.kept) : "";
  const { criterion1, criterion2, operator } = criteria;
  const given = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(criterionMarkup);
  return element("customFilters", { and: given.length > 1 && operator !== "Or" ? 1 : null }, given.join(""));
}

function criterionMarkup(criterion: string): string {
  const [, sign = "=", value = ""] = /^(<=|>=|<>|=|<|>)?(.*)$/s.exec(criterion) ?? [];
  return element("customFilter", { operator: sign === "=" ? null : operators[sign], val: value });
}
