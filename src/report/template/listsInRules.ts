import type { DropDownLists } from "./dropDownLists";

/** Excel's limit for a list that stands in its rule. */
const longestList = 255;

/** Puts each list into its rule, so that no hidden sheet comes along; only those that are too long for it go to `others`. */
export function listsInRules(others: DropDownLists): DropDownLists {
  return {
    place(title, values) {
      const fits = values.join(",").length <= longestList && !values.some((value) => value.includes(","));
      return fits ? { values } : others.place(title, values);
    },
  };
}
