import { HostFailure, type SheetName, type WorkbookOverview } from "../../sheet";
import { askSettings } from "../settings/askSettings";
import type { ExcelLink } from "../connection/excelLink";
import { askSheets } from "./askSheets";

/** The workbook without cells. A second request where the sheet in front is none that has cells. */
export async function readOverview(link: ExcelLink): Promise<WorkbookOverview> {
  try {
    return await overview(link, askFront);
  } catch (failure) {
    if (!(failure instanceof HostFailure && failure.problem.kind === "other")) throw failure;
    return overview(link, () => () => undefined);
  }
}

type AskFront = (context: Excel.RequestContext) => () => SheetName | undefined;

const askFront: AskFront = ({ workbook }) => {
  const sheet = workbook.worksheets.getActiveWorksheet().load("id,name");
  return () => ({ id: sheet.id, name: sheet.name });
};

function overview({ connection, known }: ExcelLink, ask: AskFront): Promise<WorkbookOverview> {
  return connection.send({ changes: "nothing" }, (context) => {
    const front = ask(context);
    const sheets = askSheets(context);
    const settings = askSettings(context);
    return () => {
      for (const { id, name } of sheets()) known.names.set(id, name);
      return { front: front(), sheets: sheets(), settings: settings() };
    };
  });
}
