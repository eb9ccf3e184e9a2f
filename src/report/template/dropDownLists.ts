import type { DropDown } from "../describedWorkbook";

/** Where the lists of a template's drop-downs are put. */
export interface DropDownLists {
  /** Where this list stands; `title` names it where it gets a column of a sheet. */
  place(title: string, values: readonly string[]): DropDown["list"];
}
