import { HostFailure, type SheetName } from "../../sheet";
import type { Connection } from "../connection/connection";
import type { ExcelLink } from "../connection/excelLink";
import { supports } from "../environment/supports";
import { askSheets } from "../reading/askSheets";

/** Adds the sheets of a workbook file after the last one, as they are (ExcelApi 1.13), and shows the first. */
export async function insertFile({ connection, known }: ExcelLink, base64: string): Promise<SheetName[]> {
  if (!supports("1.13")) throw new HostFailure({ kind: "notSupported", set: "ExcelApi 1.13" });
  const made = await connection.send({ changes: "workbook" }, (context) => {
    const inserted = context.workbook.insertWorksheetsFromBase64(base64, { positionType: "End" });
    const sheets = askSheets(context);
    return () => {
      const ids = Array.from(inserted.value);
      return sheets().filter(({ id }) => ids.includes(id));
    };
  });
  const [first] = made.filter(({ visibility }) => visibility === "visible");
  for (const { id, name } of made) known.names.set(id, name);
  if (first) await show(connection, first.id);
  return made.map(({ id, name }) => ({ id, name }));
}

/** Where Excel does not show it just now, because a cell is being edited, it was added all the same. */
async function show(connection: Connection, id: string): Promise<void> {
  const ask = ({ workbook }: Excel.RequestContext) => {
    workbook.worksheets.getItem(id).activate();
    return () => undefined;
  };
  await connection.send({ changes: "nothing" }, ask).catch(() => undefined);
}
