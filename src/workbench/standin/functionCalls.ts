import type { CellValue } from "../../host/sheet";
import type { FunctionRuntime } from "./host";
import type { HostMessage } from "./joinRequests";

/** A page's custom functions by their ids. */
export type FunctionMappings = Record<string, unknown>;

/** What a custom function may be given: a value, a matrix of a range's values, or `null` for one left out. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** What came back: a value, a matrix from a function that spills, or the error of the whole call with its words. */
export type FunctionReply =
  | { readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

const errorNames: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
/** Microsoft's category of the messages that call custom functions, and their type. */
const callCategory = 1;
const callType = 1000;
/** Error cells are handed to the function rather than answered for it, as its metadata asks. */
const allowsErrors = 4;

/** Calls of the page's custom functions that wait for their results. */
export class FunctionCalls implements FunctionRuntime {
  private readonly waiting = new Map<number, (reply: FunctionReply) => void>();
  private readonly batch: HostMessage[] = [];
  private isReady = false;

  constructor(
    /** Hands a message to the page's office.js. */
    private readonly send: (entries: readonly HostMessage[]) => void,
    private readonly nextInvocation: () => number,
  ) {}

  /** Calls that came before office.js was ready to take them are made now. */
  ready(): void {
    this.isReady = true;
    // It is ready when it has heard the answer to its own request.
    setTimeout(() => this.sendBatch(), 0);
  }

  /** Calls one function by its id, letter case apart. `address` is the calling cell's: "Sheet1!A1". */
  call(id: string, args: readonly FunctionArgument[], address: string): Promise<FunctionReply> {
    const invocation = this.nextInvocation();
    const message = [invocation, id.toUpperCase(), args.map(argument), address, allowsErrors];
    const reply = new Promise<FunctionReply>((resolve) => this.waiting.set(invocation, resolve));
    // As text, so that the page makes its own arrays of it: another frame's would not be arrays to it.
    this.batch.push({ messageCategory: callCategory, messageType: callType, message: JSON.stringify(message) });
    // Calls that come together go together, as when Excel recalculates.
    if (this.batch.length === 1 && this.isReady) queueMicrotask(() => this.sendBatch());
    return reply;
  }

  /** Takes the results that office.js brings: `[id, succeeded, value, error code]` or objects of the same. */
  settle(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const each of results as unknown[]) {
      const { id, failed, value, errorCode } = readResult(each);
      const error = errorNames[errorCode ?? -1] ?? "#VALUE!";
      const message = typeof value === "string" ? value : "";
      this.waiting.get(id)?.(failed ? { error, message } : { value: readValue(value) });
      this.waiting.delete(id);
    }
  }

  /** The page goes away: what still waits gets an error. */
  abandon(): void {
    for (const answer of this.waiting.values()) answer({ error: "#N/A", message: "" });
    this.waiting.clear();
    this.batch.length = 0;
  }

  private sendBatch(): void {
    if (this.batch.length > 0) this.send(this.batch.splice(0));
  }
}

interface InvocationResult {
  readonly id: number;
  readonly failed: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

function readResult(result: unknown): InvocationResult {
  if (!Array.isArray(result)) return result as InvocationResult;
  const [id, succeeded, value, errorCode] = result as [number, boolean, unknown, number?];
  return { id, failed: !succeeded, value, errorCode };
}

/** An error cell goes as Microsoft's runtime names it; a blank one is null, as on the web. */
function argument(value: FunctionArgument): unknown {
  if (Array.isArray(value)) return (value as readonly (readonly CellValue[])[]).map((row) => row.map(argument));
  if (typeof value === "object" && value !== null && "error" in value) {
    return { type: "CustomFunctionError", code: value.error };
  }
  return value;
}

function readValue(value: unknown): CellValue | CellValue[][] {
  if (!Array.isArray(value)) return readCell(value);
  const rows = value as readonly unknown[];
  return rows.map((row) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
}

/** Excel shows 0 for a null that a function gives back. */
function readCell(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  const code = (value as { readonly code?: string; readonly basicValue?: string } | null)?.code;
  if (typeof code === "string") return { error: code };
  return value === null || value === undefined ? 0 : { error: "#VALUE!" };
}
