import type { SheetName } from "../../../host/sheet";
import type { StandingRound } from "../../collector/collector";
import { lookAround } from "../actions/lookAround";
import type { SessionContext } from "../sessionContext";
import { changeRound, choicesOf } from "./changeRound";
import { runRound } from "./runRound";
import { roundSheets } from "./roundSheets";

/** Reads the round that the open workbook holds, if it holds one. */
export function readStanding(context: SessionContext): Promise<boolean> {
  return runRound(context, "readRound", async () => {
    await readStandingNow(context);
    const { toldBy = choicesOf(context) } = context.store.get().round;
    changeRound(context, { toldBy });
  });
}

/** The same within a task that is already under way. */
export async function readStandingNow(context: SessionContext): Promise<StandingRound> {
  const { collector, store } = context;
  await lookAround(context);
  await collector().beginStanding();
  for (const sheet of await roundSheets(context)) await readInto(context, sheet);
  store.change({ activity: { kind: "reckoning" } });
  const standing = await collector().readStanding(choicesOf(context));
  changeRound(context, { standing });
  return standing;
}

async function readInto({ workbook, collector, store, stop }: SessionContext, { id, name }: SheetName): Promise<void> {
  stop.current = new AbortController();
  let sent: Promise<unknown> = Promise.resolve();
  store.change({ activity: { kind: "reading", rows: 0, of: 0 } });
  await workbook.read({
    sheet: id,
    signal: stop.current.signal,
    receive(part, { rows, of }) {
      sent = sent.then(() => collector().receive(name, part));
      // Whoever waits for it below hears of its failure; without a listener now, the browser would report it too.
      sent.catch(() => undefined);
      store.change({ activity: { kind: "reading", rows, of } });
    },
  });
  await sent;
}
