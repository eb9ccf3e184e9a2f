/**
 * Enough of Excel's `CustomFunctions` to call the functions plainly: import it before them. What Microsoft's own runtime
 * makes of them is in `builtFunctions.test.ts`.
 */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

/** An error of Excel as tests compare it. */
export interface ShownError {
  readonly code: string;
  readonly message: string;
}

Object.assign(globalThis, {
  CustomFunctions: {
    Error: CellError,
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    associate: () => undefined,
  },
});

/** The error that a call throws. */
export function errorOf(call: () => unknown): ShownError {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("The call gave an answer and no error.");
}

/** A result with the code of each error in place of the error. */
export function codes(rows: unknown[][]): unknown[][] {
  return rows.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
}
