import type { SessionContext } from "../sessionContext";
import { changeRound, choicesOf } from "./changeRound";
import { compareNow } from "./compareRound";
import { runRound } from "./runRound";

/** In another language, or by another reading of the levels: all that is shown is told anew, and nothing is read again. */
export function tellAgain(context: SessionContext): Promise<boolean> {
  return runRound(context, "collect", async () => {
    const { collector, store } = context;
    const toldBy = choicesOf(context);
    const standing = await collector().tellStanding(toldBy);
    const files = await collector().tellAgain(toldBy);
    const { before, programme } = await collector().tellOthers(toldBy);
    changeRound(context, { standing, files, before, programme, plan: undefined });
    if (store.get().round.comparison) await compareNow(context);
    changeRound(context, { toldBy });
  });
}
