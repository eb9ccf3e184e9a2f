import type { SheetParts } from "./sheetParts";

/** The parts of a new sheet. */
export const plainParts: SheetParts = {
  merges: [],
  conditionalFormats: [],
  validations: [],
  notes: [],
  tables: [],
  charts: [],
  filter: null,
  protection: null,
  view: {
    rightToLeft: false,
    showGridlines: true,
    showHeadings: true,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: "",
  },
  customProperties: {},
};
