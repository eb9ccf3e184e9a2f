import type { Area } from "../../host/sheet";
import type { Border, BorderEdge, CellFont } from "./cellStyle";
import type { BookChart } from "./bookChart";

/**
 * What a sheet holds beside its cells and their styles. Every part is a value that is never changed in place:
 * `sheet.change("notes", [...])` puts a new one in, tells the listeners, and row shifts make new ones too.
 * Ids are unique in the workbook.
 */
export interface SheetParts {
  readonly merges: readonly Area[];
  /** The first has the highest priority. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly notes: readonly Note[];
  readonly tables: readonly BookTable[];
  readonly charts: readonly BookChart[];
  /** The sheet's own filter; tables have theirs. Rows that it hides are `filteredOut` in `sheet.rows`. */
  readonly filter: Filter | null;
  readonly protection: SheetProtection | null;
  readonly view: SheetView;
  /** Texts that add-ins keep with the sheet. */
  readonly customProperties: Readonly<Record<string, string>>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly format: ConditionalLook;
}

/** Formulas begin with "=" and are written as seen from the first cell of the first area. */
export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | {
      readonly type: "CellValue";
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | {
      readonly type: "ContainsText";
      readonly operator: "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
      readonly text: string;
    }
  | { readonly type: "PresetCriteria"; readonly criterion: string }
  | {
      readonly type: "TopBottom";
      readonly side: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly rank: number;
    }
  /** Kept as the file had it, and not drawn. */
  | { readonly type: "ColorScale" | "DataBar" | "IconSet"; readonly kept: unknown };

export type ComparisonOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";

/** What a conditional format lays over a cell; what is left out stays as the cell has it. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly font?: Partial<Pick<CellFont, "bold" | "italic" | "underline" | "strikethrough" | "color">>;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
  readonly numberFormat?: string;
}

export interface Validation {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
}

/** Formulas begin with "="; a bound may also be a number. Formulas are seen from the first cell of the first area. */
export type ValidationRule =
  /** `source` is "a,b,c" or a formula that gives a range. */
  | { readonly type: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly type: "WholeNumber" | "Decimal" | "TextLength" | "Date" | "Time";
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly type: "Custom"; readonly formula: string }
  /** Any value may be entered; there is only a prompt. */
  | { readonly type: "None" };

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
  /** Whether it stands open beside its cell. */
  readonly visible: boolean;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  /** "TableStyleMedium2" and so on. */
  readonly style: string;
  readonly criteria: Filter["criteria"];
}

export interface Filter {
  /** Header row included. */
  readonly area: Area;
  /** By column, counted from the area's first; columns that filter nothing are left out. */
  readonly criteria: Readonly<Record<number, FilterCriteria>>;
}

export type FilterCriteria =
  | { readonly filterOn: "Values"; readonly values: readonly string[] }
  | {
      readonly filterOn: "Custom";
      /** ">=10", "=*text*", … */
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: "And" | "Or";
    }
  /** Kept as it was; which rows it hides is known from the file. */
  | { readonly filterOn: string; readonly kept: unknown };

export interface SheetProtection {
  readonly password: string | null;
  /** What is allowed all the same, by Excel's names: allowFormatCells, allowInsertRows, allowSort, … */
  readonly allowed: readonly string[];
}

export interface SheetView {
  readonly rightToLeft: boolean;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** "#RRGGBB", or "" without a colour. */
  readonly tabColor: string;
}
