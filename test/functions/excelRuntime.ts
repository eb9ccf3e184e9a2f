import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

/** What Excel is told of one call: the value (a matrix may hold errors), or the error of the whole call. */
export type Reply =
  { readonly value: unknown } | { readonly error: "#VALUE!" | "#N/A" | "other"; readonly message: string };

/** An error inside a matrix, as Microsoft's runtime writes it for Excel. */
export interface CellError {
  readonly valueType: "CustomFunctionError";
  readonly code: string;
  readonly message?: string;
}

export interface ExcelRuntime {
  /** The ids under which the script has associated functions. */
  readonly ids: readonly string[];
  /** Makes all calls in one message, as Excel does when it recalculates; the replies come in the same order. */
  callAll(calls: readonly (readonly [id: string, ...args: unknown[]])[]): Promise<Reply[]>;
}

/** What joins page and host; the runtime puts in its handler for messages from the host. */
interface Bridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

interface HostMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

interface Batch {
  readonly Actions: readonly {
    readonly Name?: string;
    readonly ArgumentInfo?: { readonly Arguments: readonly (readonly ArrayResult[])[] };
  }[];
}

/** Invocation id, whether it succeeded, the value or the message, the runtime's error code. */
type ArrayResult = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

const officeFile = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const errorNames: Readonly<Record<number, "#VALUE!" | "#N/A">> = { 1: "#N/A", 7: "#VALUE!" };
/** Error cells and rich cells may be handed to the function: what the metadata's two switches mean at run time. */
const allowErrors = 4;

/** Loads Microsoft's runtime and the built functions into a page without Excel, joined by a bridge that plays the host. */
export function startExcelRuntime(functionsScript: string): ExcelRuntime {
  const waiting = new Map<number, (reply: Reply) => void>();
  const mappings: Record<string, unknown> = {};
  const bridge: Bridge = {
    sendMessageToHost(text: string): void {
      const { id, type, message } = JSON.parse(text) as HostMessage;
      if (type !== 1) return;
      settle(message.body);
      bridge.onMessageFromHost?.(
        JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: '{"Results":[]}' } }),
      );
    },
  };
  function settle({ Actions }: Batch): void {
    for (const { ArgumentInfo } of Actions.filter(({ Name }) => Name === "SetInvocationArrayResults")) {
      for (const [id, succeeded, value, code] of ArgumentInfo?.Arguments[0] ?? []) {
        waiting.get(id)?.(succeeded ? { value } : { error: errorNames[code ?? -1] ?? "other", message: String(value) });
        waiting.delete(id);
      }
    }
  }
  const page = emptyPage(mappings);
  runInContext(readFileSync(officeFile, "utf8"), page);
  (page["OfficeExtension"] as { HostBridge: { init(bridge: unknown): void } }).HostBridge.init(bridge);
  runInContext(functionsScript, page);
  let invocation = 0;
  return {
    ids: Object.keys(mappings),
    callAll(calls) {
      const entries = calls.map(([name, ...args]) => ({
        messageCategory: 1,
        messageType: 1000,
        message: [++invocation, name, args, "Sheet1!A1", allowErrors],
      }));
      const replies = entries.map(
        ({ message: [id] }) => new Promise<Reply>((resolve) => waiting.set(id as number, resolve)),
      );
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      return Promise.all(replies);
    },
  };
}

/** As much of a web page as Microsoft's file looks at while it loads. */
function emptyPage(mappings: Record<string, unknown>): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console: { log: () => undefined, warn: () => undefined, error: () => undefined, info: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", host: "localhost" },
    document: {
      readyState: "loading",
      URL: "https://localhost/",
      addEventListener: () => undefined,
      getElementById: () => null,
      getElementsByTagName: () => [],
    },
    addEventListener: () => undefined,
    CustomFunctions: {
      associate: (id: string, run: unknown) => void (mappings[id] = run),
      _association: { mappings, onchange: () => undefined },
    },
  };
  page["window"] = page["self"] = page;
  return createContext(page);
}
