import type { Collector } from "./collector";
import type { Untimed } from "./createCollector";
import type { RoundHolder } from "./heldRound";
import { receivedSheets } from "./receivedSheets";
import { standingRound } from "./standingRound";

type Methods = Untimed<Pick<Collector, "beginStanding" | "receive" | "readStanding">>;

/** Reads the round that the open workbook holds. */
export function standingMethods({ hold }: RoundHolder): Methods {
  let received = receivedSheets();
  return {
    beginStanding: () => void (received = receivedSheets()),
    receive: (sheet, part) => received.receive(sheet, part),
    readStanding({ language }) {
      const { held, shown } = standingRound(received.sheets(), language);
      received = receivedSheets();
      hold(held);
      return shown;
    },
  };
}
