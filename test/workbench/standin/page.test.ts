import { readArea } from "../../../src/workbench/book/address";
import { createBook } from "../../../src/workbench/book/createBook";
import { darkTheme } from "../../../src/workbench/standin/officeContext";
import { startOfficePage } from "../../fixtures/officePage";
import { services } from "./inExcel";

const area = (address: string) => readArea(address)!;
const soon = () => new Promise((resolve) => setTimeout(resolve, 15));

describe("events", () => {
  async function listening() {
    const book = createBook("Data");
    book.activeSheet.write(1, 0, services);
    const page = startOfficePage(book);
    const heard: unknown[] = [];
    const stop = await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
      const { worksheets } = context.workbook;
      const hear = (...event: unknown[]): Promise<void> => {
        heard.push(event);
        return Promise.resolve();
      };
      const handlers = [
        sheet.onChanged.add(({ address, changeType, triggerSource, details }) =>
          hear("changed", address, changeType, triggerSource, details?.valueBefore, details?.valueAfter),
        ),
        sheet.onSelectionChanged.add(({ address }) => hear("selected", address)),
        worksheets.onActivated.add(({ worksheetId }) => hear("activated", worksheetId)),
        worksheets.onAdded.add(({ worksheetId }) => hear("added", worksheetId)),
        worksheets.onDeleted.add(({ worksheetId }) => hear("deleted", worksheetId)),
        worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => hear("renamed", nameBefore, nameAfter)),
      ];
      await context.sync();
      return async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      };
    });
    return { book, page, heard, stop };
  }

  test("tell what the user does", async () => {
    const { book, heard } = await listening();
    const sheet = book.activeSheet;
    sheet.write(2, 0, [["بيان"]]);
    sheet.write(2, 0, [["a", "b"]]);
    sheet.insert("rows", 2, 1);
    book.select(sheet.id, [area("B2:C3"), area("E5")]);
    const added = book.addSheet("New");
    book.activate(added.id);
    book.renameSheet(added.id, "Newer");
    book.deleteSheet(added.id);
    await soon();
    expect(heard).toEqual([
      ["changed", "A2", "RangeEdited", "Unknown", "تجديد", "بيان"],
      ["changed", "A2:B2", "RangeEdited", "Unknown", undefined, undefined],
      ["changed", "2:2", "RowInserted", "Unknown", undefined, undefined],
      ["selected", "B2:C3,E5"],
      ["added", added.id],
      ["activated", added.id],
      ["renamed", "New", "Newer"],
      ["deleted", added.id],
    ]);
  });

  test("tell what an add-in does as an add-in's doing, after its request", async () => {
    const { page, heard } = await listening();
    await page.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[13]];
      await context.sync();
      expect(heard).toEqual([]);
    });
    await soon();
    expect(heard).toEqual([["changed", "B2", "RangeEdited", "ThisLocalAddin", 12, 13]]);
  });

  test("can be asked for their range", async () => {
    const { book, page } = await listening();
    const addresses: string[] = [];
    await page.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        page.Excel.run(async (inner) => {
          const range = event.getRange(inner).load("address");
          await inner.sync();
          addresses.push(range.address);
        }),
      );
      await context.sync();
    });
    book.activeSheet.write(3, 1, [[1, 2]]);
    await soon();
    expect(addresses).toEqual(["Data!B3:C3"]);
  });

  test("results of calculation are no edit", async () => {
    const { book, heard } = await listening();
    book.activeSheet.write(9, 0, [[{ formula: "=1", value: 1 }]]);
    await soon();
    heard.length = 0;
    book.activeSheet.setResult(9, 0, 2);
    await soon();
    expect([heard, book.activeSheet.value(9, 0)]).toEqual([[], 2]);
  });

  test("are not told any more once they are removed, nor while the page has them off", async () => {
    const { book, page, heard, stop } = await listening();
    await page.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    book.activeSheet.write(2, 0, [["x"]]);
    await soon();
    page.standin.host.enableEvents = true;
    await stop();
    book.activeSheet.write(2, 0, [["y"]]);
    await soon();
    expect(heard).toEqual([]);
  });
});

describe("Office", () => {
  test("answers where it is, in which language and theme", async () => {
    const { Office, joined } = startOfficePage(createBook(), { language: "ar-OM" });
    const themes: boolean[] = [];
    Office.context.document.addHandlerAsync(
      "officeThemeChanged" as unknown as Office.EventType,
      (event: { officeTheme: { isDarkTheme: boolean } }) => themes.push(event.officeTheme.isDarkTheme),
    );
    joined.changeTheme(darkTheme);
    expect(await Office.onReady()).toEqual({ host: "Excel", platform: "OfficeOnline" });
    expect(Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
    expect([Office.context.displayLanguage, Office.context.officeTheme?.bodyBackgroundColor, themes]).toEqual([
      "ar-OM",
      darkTheme.bodyBackgroundColor,
      [true],
    ]);
  });

  test("ribbon buttons reach their commands", async () => {
    const { Office, joined } = startOfficePage(createBook());
    const pressed: string[] = [];
    Office.actions.associate("checkSheet", (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await joined.press("checkSheet");
    expect([pressed, joined.actionNames()]).toEqual([["checkSheet"], ["checkSheet"]]);
    await expect(joined.press("other")).rejects.toThrow("other");
  });

  test("the pane is shown when it asks", async () => {
    const shown: boolean[] = [];
    const { Office } = startOfficePage(createBook(), { showPane: (isShown) => shown.push(isShown) });
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    expect(shown).toEqual([true, false]);
  });
});

describe("custom functions", () => {
  const script = `
    CustomFunctions.associate("ADD", (one, other) => one + other);
    CustomFunctions.associate({ FAIL: () => { throw new CustomFunctions.Error("#N/A", "لا بيانات"); } });
    CustomFunctions.associate("SPILL", (cells) => cells.map((row) => row.map((cell) =>
      cell instanceof CustomFunctions.Error ? "error" : cell ?? "blank")));
    CustomFunctions.associate("CELLS", () => [[1, new CustomFunctions.Error("#VALUE!", "سطر")]]);
    CustomFunctions.associate("BROKEN", () => { throw new Error("oops"); });
  `;

  test("are called by their ids, whenever they come", async () => {
    const { joined, run } = startOfficePage(createBook());
    run(script);
    // Nobody has waited for the page's runtime to be ready.
    const replies = await Promise.all([
      joined.callFunction("add", [1, 2]),
      joined.callFunction("FAIL", []),
      joined.callFunction("SPILL", [[["س", null, { error: "#N/A" }]]]),
      joined.callFunction("CELLS", []),
      joined.callFunction("BROKEN", []),
      joined.callFunction("MISSING", []),
    ]);
    expect(replies).toEqual([
      { value: 3 },
      { error: "#N/A", message: "لا بيانات" },
      { value: [["س", "blank", "error"]] },
      { value: [[1, { error: "#VALUE!" }]] },
      { error: "#VALUE!", message: "" },
      { error: expect.stringMatching(/^#/) as string, message: expect.any(String) as string },
    ]);
    expect(joined.functionIds()).toEqual(["ADD", "FAIL", "SPILL", "CELLS", "BROKEN"]);
  });

  test("a page that goes away leaves nobody waiting", async () => {
    const { joined, run } = startOfficePage(createBook());
    run('CustomFunctions.associate("NEVER", () => new Promise(() => undefined));');
    const reply = joined.callFunction("NEVER", []);
    await soon();
    joined.leave();
    expect(await reply).toEqual({ error: "#N/A", message: "" });
  });
});
