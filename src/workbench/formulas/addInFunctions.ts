import type { Matrix } from "./values";

/** The add-in's functions, which run in its own page. */
export interface AddInFunctions {
  /** Arguments are areas, single values as one cell; one that is left out is `null`. `address` is "Sheet1!A1". */
  call(name: string, parameters: readonly (Matrix | null)[], address: string): Promise<AddInAnswer>;
}

export type AddInAnswer =
  | { readonly values: Matrix }
  /** An error of Excel's, and what the function says of it. */
  | { readonly error: string; readonly message?: string };
