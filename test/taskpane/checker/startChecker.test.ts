import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { expose, type Endpoint } from "comlink";
import { createChecker } from "../../../src/taskpane/checker/createChecker";
import { startChecker } from "../../../src/taskpane/checker/startChecker";
import { goodService, header } from "../../fixtures/inventories";
import { partOf, request } from "./checking";

/** A worker of the page, over a channel of Node's: what crosses is copied as between threads. */
class ChannelWorker {
  static last: ChannelWorker;
  private readonly ports: readonly MessagePort[];
  private onError: (event: { message: string }) => void = () => undefined;

  constructor(readonly script: string) {
    const { port1, port2 } = new MessageChannel();
    this.ports = [port1, port2];
    if (script === "checker.js") expose(createChecker(), port2 as unknown as Endpoint);
    port1.start();
    port2.start();
    ChannelWorker.last = this;
  }

  addEventListener(type: string, listener: never): void {
    if (type === "error") this.onError = listener;
    else (this.ports[0] as unknown as EventTarget).addEventListener(type, listener);
  }

  removeEventListener(type: string, listener: never): void {
    (this.ports[0] as unknown as EventTarget).removeEventListener(type, listener);
  }

  postMessage(message: unknown, transfer: never[]): void {
    this.ports[0]!.postMessage(message, transfer);
  }

  breakDown(message: string): void {
    this.close();
    this.onError({ message });
  }

  close(): void {
    for (const port of this.ports) port.close();
  }
}

const globals = globalThis as unknown as { Worker?: unknown };

beforeEach(() => {
  globals.Worker = ChannelWorker;
});
afterEach(() => {
  ChannelWorker.last.close();
  delete globals.Worker;
});

test("the whole of a checker, through a worker", async () => {
  const checker = startChecker();
  await checker.begin();
  await checker.receive(partOf([header, goodService("طلب وثيقة زواج"), goodService("استعارة كتب")]));
  expect(await checker.check(request)).toMatchObject({ kind: "inventory", services: 2 });
  const edited = await checker.edit([{ row: 2, column: 2, value: "K" }]);
  expect(edited.counts.error).toBe(1);
  expect(await checker.findingsAt(2, 2)).toHaveLength(1);
  expect((await checker.plan("certain")).changes).toMatchObject([{ from: "K", to: "لا" }]);
  expect(await checker.marks()).toEqual({
    error: [{ firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 2 }],
    warning: [],
    note: [],
  });
  await expect(checker.scoresInPlace({ as: "values", withChart: false })).rejects.toThrow("scorecard");
});

test("a worker that breaks down rejects what waits and what comes after", async () => {
  const checker = startChecker();
  const waiting = checker.begin();
  ChannelWorker.last.breakDown("out of memory");
  await expect(waiting).rejects.toThrow("out of memory");
  await expect(checker.marks()).rejects.toThrow("out of memory");
});

test("the pane's side holds none of the core: only types cross", () => {
  const source = readFileSync(join(__dirname, "../../../src/taskpane/checker/startChecker.ts"), "utf8");
  const imports = source.match(/^import .*$/gm) ?? [];
  expect(imports.filter((line) => !line.startsWith("import type"))).toEqual([
    'import { workerRemote } from "../worker/workerRemote";',
    'import { sendMarksAsNumbers } from "./marksTransfer";',
  ]);
});
