import { inTurn } from "../worker/inTurn";
import type { Collector } from "./collector";
import { collectingMethods } from "./collectingMethods";
import { comparingMethods } from "./comparingMethods";
import { heldRound } from "./heldRound";
import type { ReadFile } from "./readFile";
import { standingMethods } from "./standingMethods";

/** A collector in this thread; the pane has it in a worker. How a file is read is handed in. Its methods are done in turn. */
export function createCollector(readFile: ReadFile): Collector {
  const turn = inTurn();
  const held = heldRound();
  const methods: Untimed<Collector> = {
    ...standingMethods(held),
    ...collectingMethods(held, readFile),
    ...comparingMethods(held, readFile),
  };
  const timed = Object.entries<(...given: never[]) => unknown>(methods).map(([name, method]) => [
    name,
    (...given: never[]) => turn(() => method(...given)),
  ]);
  return Object.fromEntries(timed) as Collector;
}

/** The same methods, that may answer at once. */
export type Untimed<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...given: infer Given) => Promise<infer Answer>
    ? (...given: Given) => Answer | Promise<Answer>
    : never;
};
