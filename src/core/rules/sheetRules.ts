import { filteredRows } from "./filteredRows";
import { formulaValue } from "./formulaValue";
import { hiddenColumns } from "./hiddenColumns";
import { hiddenRows } from "./hiddenRows";
import { inventoryBeside } from "./inventoryBeside";
import { mergedCells } from "./mergedCells";
import { protectedSheet } from "./protectedSheet";
import { uncalculatedFormula } from "./uncalculatedFormula";
import { unheadedColumn } from "./unheadedColumn";
import type { RuleId } from "./finding";
import type { RuleOf } from "./rule";

/** The rules about what a sheet has beside its values: another inventory, words without a header, formulas, what is protected, filtered, hidden or merged. */
export const sheetRulesById = {
  inventoryBeside,
  unheadedColumn,
  protectedSheet,
  filteredRows,
  hiddenRows,
  hiddenColumns,
  mergedCells,
  formulaValue,
  uncalculatedFormula,
} satisfies { readonly [R in RuleId]?: RuleOf<R> };

export type SheetRuleId = keyof typeof sheetRulesById;
