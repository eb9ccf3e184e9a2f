import type { FunctionRuntime } from "./host";
import type { Answer, StandIn } from "./standIn";

/** The numbers under which Excel on the web tells office.js why a request has no answer. */
const failures = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

/** As much of office.js's inside as carries requests and messages; the file leaves these places open for a host. */
export interface RichApi {
  executeRichApiRequestAsync?: (message: readonly unknown[], callback: (result: unknown) => void) => void;
  richApiMessageManager?: {
    register(handler: MessageHandler): PromiseLike<null>;
    removeHandlerAsync(type: string, options: { readonly handler: MessageHandler }, callback: Callback): void;
  };
}

export type MessageHandler = (message: { readonly entries: readonly HostMessage[] }) => void;

export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId?: string;
  readonly message: unknown;
}

type Callback = (result: { readonly status: "succeeded" }) => void;

/** Lets office.js's batches go to the stand-in. */
export function joinRequests(richApi: RichApi, standIn: StandIn, functions: FunctionRuntime): void {
  richApi.executeRichApiRequestAsync = (message, callback) => {
    const [text, flags] = [message[4] as string, message[6] as number];
    void standIn.answer(text, flags, functions).then(
      (answer) => callback(resultOf(answer)),
      // A mistake of the stand-in's own is never swallowed: the page's promise fails with it.
      (error: unknown) => callback(failure(5001, `The stand-in for Excel failed: ${String(error)}`)),
    );
  };
}

function resultOf(answer: Answer): unknown {
  if ("refused" in answer) return failure(failures[answer.refused], answer.refused);
  return { status: "succeeded", value: { data: [200, [], answer.body] } };
}

function failure(code: number, message: string): unknown {
  return { status: "failed", error: { code, message } };
}
