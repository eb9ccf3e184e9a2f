import type { DescribedSheet, ListInCells } from "../describedWorkbook";
import type { DropDownLists } from "./dropDownLists";

/** The hidden sheet of a template: one column for each list, under its name. Excel takes lists longer than 255 characters only from cells. */
export class ListsSheet implements DropDownLists {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly name: string) {}

  get isEmpty(): boolean {
    return this.lists.size === 0;
  }

  /** Where a list stands. Lists of the same values share one column. */
  place(title: string, values: readonly string[]): ListInCells {
    const key = values.join("\n");
    const same = [...this.lists].findIndex(([, known]) => known.join("\n") === key);
    const column = same >= 0 ? same : this.lists.size;
    if (same < 0) this.lists.set(title, values);
    return { sheet: this.name, column, firstRow: 2, lastRow: values.length + 1 };
  }

  described(): DescribedSheet {
    const lists = [...this.lists];
    const longest = Math.max(0, ...lists.map(([, values]) => values.length));
    const rows = Array.from({ length: longest }, (_, index) => ({
      style: "body" as const,
      cells: lists.map(([, values]) => values[index] ?? null),
    }));
    return {
      name: this.name,
      hidden: true,
      columns: lists.map(() => ({ width: 36 })),
      rows: [{ style: "header", cells: lists.map(([title]) => title) }, ...rows],
      frozenRows: 1,
    };
  }
}
