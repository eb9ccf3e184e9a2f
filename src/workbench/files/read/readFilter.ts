import { areaOf } from "../../../host/cells/reference";
import type { Filter, FilterCriteria } from "../../book/sheetParts";
import { child, children, type XmlNode } from "./xmlTree";

/** A sheet's or a table's filter; null where there is none. */
export function readFilter(node: XmlNode | undefined): Filter | null {
  const area = areaOf(node?.attributes["ref"] ?? "");
  if (node === undefined || area === null) return null;
  const criteria = children(node, "filterColumn").map(
    (column) => [Number(column.attributes["colId"] ?? 0), criteriaOf(column)] as const,
  );
  return { area, criteria: Object.fromEntries(criteria.filter(([, found]) => found !== null)) as Filter["criteria"] };
}

/** ECMA-376 part 1, 18.18.31. */
const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

function criteriaOf(column: XmlNode): FilterCriteria | null {
  const [first] = column.children;
  if (first === undefined) return null;
  const dates = child(first, "dateGroupItem");
  if (first.name === "filters" && dates === undefined) {
    const blank = first.attributes["blank"] === "1" || first.attributes["blank"] === "true" ? [""] : [];
    const values = children(first, "filter").map(({ attributes }) => attributes["val"] ?? "");
    return { filterOn: "Values", values: [...values, ...blank] };
  }
  if (first.name === "customFilters") {
    const [one, other] = children(first, "customFilter").map(
      ({ attributes }) => (signs[attributes["operator"] ?? "equal"] ?? "=") + (attributes["val"] ?? ""),
    );
    const isAnd = first.attributes["and"] === "1" || first.attributes["and"] === "true";
    if (other === undefined) return { filterOn: "Custom", criterion1: one ?? "" };
    return { filterOn: "Custom", criterion1: one ?? "", criterion2: other, operator: isAnd ? "And" : "Or" };
  }
  return { filterOn: first.name === "" ? "Dynamic" : first.name, kept: first };
}
