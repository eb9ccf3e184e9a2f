declare module "fast-formula-parser" {
  /** 1-based. */
  export interface CellReference {
    readonly row: number;
    readonly col: number;
  }
  interface Config {
    readonly onCell: (cell: CellReference) => unknown;
    readonly onRange: (range: { readonly from: CellReference; readonly to: CellReference }) => unknown[][];
    readonly functions: Readonly<Record<string, (...cells: { value: unknown }[]) => unknown>>;
  }
  export class FormulaError {
    constructor(name: string);
    toString(): string;
  }
  export default class FormulaParser {
    constructor(config: Config);
    parse(formula: string, position: CellReference & { readonly sheet: string }): unknown;
  }
}
