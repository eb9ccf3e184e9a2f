import type { Collector } from "./collector";
import type { Untimed } from "./createCollector";
import type { RoundHolder } from "./heldRound";
import { receivedSheets } from "./receivedSheets";
import { roundSheetKind } from "./roundSheetKind";
import { shownStanding, standingRound } from "./standingRound";

type Methods = Untimed<Pick<Collector, "sheetKind" | "beginStanding" | "receive" | "readStanding" | "tellStanding">>;

/** Reads the round that the open workbook holds. */
export function standingMethods({ hold, reading }: RoundHolder): Methods {
  let received = receivedSheets();
  return {
    sheetKind: (head) => roundSheetKind(head),
    beginStanding: () => void (received = receivedSheets()),
    receive: (sheet, part) => received.receive(sheet, part),
    readStanding({ language }) {
      hold(standingRound(received.sheets()));
      received = receivedSheets();
      return shownStanding(reading(), language);
    },
    tellStanding: ({ language }) => shownStanding(reading(), language),
  };
}
