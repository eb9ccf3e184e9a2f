import type { Book } from "../book/book";
import { EventRegistrations } from "./eventRegistrations";
import { Host, type FunctionRuntime, type ReadFile } from "./host";
import { breathing, type Pause } from "./breathing";
import { processBatch } from "./processBatch";
import { pathTypes, type Batch, type BatchAnswer } from "./protocol";
import { registry } from "./registry";

export interface StandInOptions {
  /** The highest ExcelApi set, by the number behind the point: 14 is Office 2021, 17 Office 2024. Default: all known. */
  readonly level?: number;
  /** Reads a workbook file for insertWorksheetsFromBase64. */
  readonly readFile?: ReadFile;
  /** Who writes the notes. */
  readonly author?: string;
  /** The most bytes of a request and of an answer. Excel on the web: 5 MB. */
  readonly payloadLimit?: number;
  /** Lets the page draw before each request and within long ones. Default: no pause, which is quicker. */
  readonly pause?: Pause;
}

/** One request as it went: for benchmarks and for finding out what a page asked. */
export interface LoggedRequest {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /**
   * "page": the page's own work. "release": office.js gives back the ranges it had kept, for which no page waits.
   * What office.js and its runtime of custom functions say on their own account is not logged.
   */
  readonly purpose: "page" | "release";
  /** Whether it was sent in a run that is undone as one step (`mergeUndoGroup`). */
  readonly mergesUndo: boolean;
  /** Excel's code where the request failed. */
  readonly error?: string;
}

/** What goes back to office.js: a batch's answer, or why there is none. */
export type Answer =
  | { readonly body: string }
  | {
      readonly refused:
        "InvalidOperationInCellEditMode" | "RequestPayloadSizeLimitExceeded" | "ResponsePayloadSizeLimitExceeded";
    };

/** The flag of a request that may wait until no cell is edited any more (`delayForCellEdit`). */
const waitsForCellEdit = 64;

/** The flag under which `mergeUndoGroup` travels here; Excel's own is not published. */
export const mergesUndo = 65_536;

/** Stands in for Excel: answers the batches of Microsoft's office.js over a workbook in memory. */
export class StandIn {
  readonly log: LoggedRequest[] = [];
  readonly host: Host;
  readonly events = new EventRegistrations();
  private readonly payloadLimit: number;
  private editing = false;
  private readonly afterEditing: (() => void)[] = [];
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly book: Book,
    private readonly options: StandInOptions = {},
  ) {
    this.payloadLimit = options.payloadLimit ?? 5 * 1024 * 1024;
    this.host = new Host(book, this.events, registry, { level: options.level ?? 20, ...options });
  }

  /** What pages have asked for that the stand-in does not know: gaps of its own, never of Excel's. */
  get unknown(): readonly string[] {
    return this.host.unknown;
  }

  /** While a cell is edited, requests are refused, or wait if they said that they would. */
  get isEditingCell(): boolean {
    return this.editing;
  }

  set isEditingCell(editing: boolean) {
    this.editing = editing;
    if (!editing) for (const go of this.afterEditing.splice(0)) go();
  }

  /** Answers the JSON text of a batch. Requests are answered one after the other, in the order of their coming. */
  answer(text: string, flags = 0, functions: FunctionRuntime | null = null): Promise<Answer> {
    const turn = this.last.then(async () => {
      await this.options.pause?.();
      this.host.functions = functions;
      return this.answerNow(text, flags);
    });
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async answerNow(text: string, flags: number): Promise<Answer> {
    const batch = JSON.parse(text) as Batch;
    if (isRuntimes(batch)) return { body: JSON.stringify(await this.process(batch, false)) };
    const requestBytes = byteLength(text);
    if (this.editing && (flags & waitsForCellEdit) === 0) {
      return this.refuse("InvalidOperationInCellEditMode", requestBytes, 0);
    }
    if (this.editing) await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    if (requestBytes > this.payloadLimit) return this.refuse("RequestPayloadSizeLimitExceeded", requestBytes, 0);
    const isMerged = (flags & mergesUndo) !== 0 && this.host.level >= 20;
    const answer = await this.process(batch, isMerged);
    const body = JSON.stringify(answer);
    const answerBytes = byteLength(body);
    // What was asked is done all the same; only the answer does not get through.
    if (answerBytes > this.payloadLimit) {
      return this.refuse("ResponsePayloadSizeLimitExceeded", requestBytes, answerBytes);
    }
    const known = { requestBytes, answerBytes, actions: batch.Actions.length, mergesUndo: isMerged };
    this.log.push({ ...known, purpose: isRelease(batch) ? "release" : "page", error: answer.Error?.Code });
    return { body };
  }

  private process(batch: Batch, isMerged: boolean): Promise<BatchAnswer> {
    return processBatch(batch, this.host, { mergesUndo: isMerged, breathe: breathing(this.options.pause) }).finally(
      () => this.host.endRequest(),
    );
  }

  private refuse(
    refused: Exclude<Answer, { body: string }>["refused"],
    requestBytes: number,
    answerBytes: number,
  ): Answer {
    this.log.push({ requestBytes, answerBytes, actions: 0, purpose: "page", mergesUndo: false, error: refused });
    return { refused };
  }
}

function isRelease({ Actions }: Batch): boolean {
  const names = Actions.map(({ Name }) => Name);
  return names.includes("_RemoveReference") && names.every((name) => name === "_RemoveReference" || name === "");
}

/** office.js speaks of itself, or brings the results of custom functions: Excel takes that at any time. */
function isRuntimes({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === pathTypes.newObject);
}

const encoder = new TextEncoder();

/** As the text travels: UTF-8. */
function byteLength(text: string): number {
  return encoder.encode(text).length;
}
