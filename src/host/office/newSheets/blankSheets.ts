import { HostFailure, type SheetName } from "../../sheet";
import type { ExcelLink } from "../connection/excelLink";
import type { Subject } from "../connection/officeProblem";
import { supports } from "../environment/supports";
import { askSheets } from "../reading/askSheets";

/** New sheets after the last one, under names that Excel gave them, and the names of the others. */
export interface BlankSheets {
  readonly ids: readonly string[];
  readonly taken: ReadonlySet<string>;
}

const subject: Subject = { changes: "workbook" };

/**
 * Adds blank sheets. No call turns a sheet from right to left; one that comes out of a file that has it does (ExcelApi
 * 1.13). Where Excel refuses the file, plain sheets do: their cells can still be read from right to left.
 */
export async function blankSheets(link: ExcelLink, count: number, file: string | undefined): Promise<BlankSheets> {
  if (file === undefined || !supports("1.13")) return added(link, count);
  try {
    return await inserted(link, count, file);
  } catch (failure) {
    if (!(failure instanceof HostFailure && ["other", "notSupported"].includes(failure.problem.kind))) throw failure;
    return added(link, count);
  }
}

async function added({ connection }: ExcelLink, count: number): Promise<BlankSheets> {
  return connection.send(subject, (context) => {
    const sheets = Array.from({ length: count }, () => context.workbook.worksheets.add().load("id"));
    const names = askSheets(context);
    return () =>
      blankAmong(
        sheets.map(({ id }) => id),
        names(),
      );
  });
}

async function inserted({ connection }: ExcelLink, count: number, file: string): Promise<BlankSheets> {
  return connection.send(subject, (context) => {
    const ids = Array.from({ length: count }, () =>
      context.workbook.insertWorksheetsFromBase64(file, { positionType: "End" }),
    );
    const names = askSheets(context);
    return () =>
      blankAmong(
        ids.flatMap(({ value }) => Array.from(value)),
        names(),
      );
  });
}

function blankAmong(ids: readonly string[], all: readonly SheetName[]): BlankSheets {
  const others = all.filter(({ id }) => !ids.includes(id));
  return { ids, taken: new Set(others.map(({ name }) => name.toLowerCase())) };
}
