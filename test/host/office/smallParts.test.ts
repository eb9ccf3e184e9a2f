import { officeProblem } from "../../../src/host/office/connection/officeProblem";
import { settled } from "../../../src/host/office/connection/settled";
import { themeOf } from "../../../src/host/office/environment/themeOf";
import { markAddresses } from "../../../src/host/office/marks/markAddresses";
import { isMarkFormula, markFormula } from "../../../src/host/office/marks/markFormula";
import { markLooks } from "../../../src/host/office/marks/markLooks";
import { freeName } from "../../../src/host/office/newSheets/freeName";
import { isOwnNote, signedNote } from "../../../src/host/office/notes/ownNote";
import { foldNumber, foldValue } from "../../../src/host/office/reading/foldValue";
import { fullTerms, termsAfter } from "../../../src/host/office/reading/readingTerms";
import { HostFailure, type CellValue, type HostProblem, type Severity } from "../../../src/host/sheet";

const officeError = (code: string, location = "", message = "words") => ({
  code,
  message,
  debugInfo: { errorLocation: location },
});

describe("what Excel's errors mean", () => {
  const sheet = { sheet: "الخدمات", changes: "sheet" } as const;
  test.each<[ReturnType<typeof officeError>, "sheet" | "workbook" | "nothing", HostProblem]>([
    [officeError("InvalidOperationInCellEditMode"), "sheet", { kind: "cellBeingEdited" }],
    [officeError("AccessDenied", "Range.values"), "sheet", { kind: "sheetProtected", sheet: "الخدمات" }],
    [officeError("AccessDenied", "WorksheetCollection.add"), "workbook", { kind: "workbookProtected" }],
    [officeError("ItemNotFound", "WorksheetCollection.getItem"), "sheet", { kind: "sheetGone", sheet: "الخدمات" }],
    [
      officeError("ItemNotFound", "ChartCollection.getItem"),
      "sheet",
      { kind: "other", code: "ItemNotFound", message: "words", location: "ChartCollection.getItem" },
    ],
    [
      officeError("ApiNotFound", "", "getMergedAreasOrNullObject is part of the ExcelApi 1.13 requirement set"),
      "sheet",
      { kind: "notSupported", set: "ExcelApi 1.13" },
    ],
    [officeError("RequestPayloadSizeLimitExceeded"), "sheet", { kind: "tooLarge" }],
    [officeError("ResponsePayloadSizeLimitExceeded"), "sheet", { kind: "tooLarge" }],
    [
      officeError("GeneralException", "Range.text"),
      "sheet",
      { kind: "other", code: "GeneralException", message: "words", location: "Range.text" },
    ],
  ])("%j, changing the %s", (error, changes, problem) => {
    expect(officeProblem(error, { ...sheet, changes })).toEqual(problem);
  });

  test("a mistake of ours is no problem of the host's", () => {
    expect(officeProblem(new TypeError("x is not a function"), sheet)).toBeUndefined();
  });
});

describe("after a refusal", () => {
  const other = (location: string): HostFailure =>
    new HostFailure({ kind: "other", code: "GeneralException", message: "", location });

  test.each<[string, HostFailure, string[], number]>([
    [
      "a protected sheet is read cell by cell",
      new HostFailure({ kind: "sheetProtected", sheet: "" }),
      ["specialCells"],
      20_000,
    ],
    ["a part that is named is left out", other("Range.getMergedAreasOrNullObject"), ["merges"], 60_000],
    ["smaller pieces where too much was asked", new HostFailure({ kind: "tooLarge" }), [], 15_000],
  ])("%s", (_, failure, without, cells) => {
    const terms = termsAfter(failure, fullTerms);
    expect([...(terms?.without ?? [])]).toEqual(without);
    expect(terms?.cells).toBe(cells);
  });

  test("what is not understood leaves out all, and then nothing", () => {
    const terms = termsAfter(other("Something.else"), fullTerms);
    expect(terms?.without.size).toBe(8);
    expect(terms && termsAfter(other("Something.else"), terms)).toBeUndefined();
  });

  test("pieces do not become smaller without end", () => {
    const failure = new HostFailure({ kind: "tooLarge" });
    let tries = 0;
    for (let terms: typeof fullTerms | undefined = fullTerms; terms; terms = termsAfter(failure, terms)) tries++;
    expect(tries).toBe(5);
  });

  test.each<HostProblem>([
    { kind: "cellBeingEdited" },
    { kind: "sheetGone", sheet: "" },
    { kind: "cancelled" },
    { kind: "noAnswer", seconds: 1 },
  ])("$kind is final", (problem) => {
    expect(termsAfter(new HostFailure(problem), fullTerms)).toBeUndefined();
  });
});

describe("waiting for Excel", () => {
  const never = new Promise(() => undefined);
  const problemOf = (waiting: Promise<unknown>): Promise<unknown> =>
    waiting.then(
      () => "answered",
      (failure: HostFailure) => failure.problem,
    );

  test("an answer in time", async () => {
    expect(await problemOf(settled(Promise.resolve(), 1))).toBe("answered");
  });

  test("no answer", async () => {
    expect(await problemOf(settled(never, 0.01))).toEqual({ kind: "noAnswer", seconds: 0.01 });
  });

  test("stopped", async () => {
    const stop = new AbortController();
    const waiting = problemOf(settled(never, 5, stop.signal));
    stop.abort();
    expect(await waiting).toEqual({ kind: "cancelled" });
  });
});

test.each<[unknown, CellValue]>([
  ["", null],
  ["نعم", "نعم"],
  [0, 0],
  [false, false],
  [null, null],
])("the value %j is %j", (value, folded) => {
  expect(foldValue(value)).toBe(folded);
});

test.each([
  [45413, "General", false, 45413],
  [45413, "m/d/yyyy", false, "2024-05-01"],
  [45413.5625, "yyyy-mm-dd hh:mm", false, "2024-05-01T13:30:00"],
  [43951, "m/d/yyyy", true, "2024-05-01"],
  [0.5625, "h:mm AM/PM", false, "13:30:00"],
  [1.5, "[h]:mm", false, 1.5],
  [12, '0 "days"', false, 12],
])("the number %d under %s (1904: %s) is %s", (value, format, is1904, folded) => {
  expect(foldNumber(value, format, is1904)).toBe(folded);
});

describe("marks", () => {
  test.each<Severity>(["error", "warning", "note"])("the rule of a mark for %s is known as ours", (severity) => {
    expect(isMarkFormula(markFormula(severity))).toBe(true);
    expect(isMarkFormula(markFormula(severity).slice(1).toLowerCase())).toBe(true);
  });

  test.each(["=TRUE", '=N("jahiz:other")=0', '=A1=N("jahiz:error")', '=N("jahiz:error")=0+A1'])(
    "%s is not ours",
    (rule) => {
      expect(isMarkFormula(rule)).toBe(false);
    },
  );

  test("addresses are as long as Excel takes, and hold every cell once", () => {
    const areas = Array.from({ length: 5_000 }, (_, index) => ({
      firstRow: 1 + 2 * index,
      lastRow: 1 + 2 * index,
      firstColumn: index % 11,
      lastColumn: index % 11,
    }));
    const addresses = markAddresses(areas);
    expect(Math.max(...addresses.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
    expect(addresses.length).toBe(4);
    expect(new Set(addresses.join(",").split(",")).size).toBe(5_000);
    expect(markAddresses([])).toEqual([]);
  });

  test("text on every mark can be read: contrast above 7:1", () => {
    for (const { fill, font } of Object.values(markLooks)) expect(contrast(fill, font)).toBeGreaterThan(7);
  });
});

/** WCAG 2.2: the ratio of the relative luminances, lighter over darker. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.slice(1).match(/../g) ?? []).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test("our notes are known by their last line, and others are not", () => {
  expect(isOwnNote(signedNote("اكتب نعم أو لا"))).toBe(true);
  expect(isOwnNote(`${signedNote("x")}\n`)).toBe(true);
  expect(isOwnNote("جاهز · Jahiz: my own note")).toBe(false);
});

test.each([
  ["Findings", [], "Findings"],
  ["Findings", ["findings"], "Findings (2)"],
  ["Findings", ["findings", "findings (2)"], "Findings (3)"],
  ["1234567890123456789012345678901", ["1234567890123456789012345678901"], "123456789012345678901234567 (2)"],
])("the name %s beside %j is %s", (name, taken, free) => {
  expect(freeName(name, new Set(taken))).toBe(free);
});

test.each([
  [undefined, "light"],
  [{ isDarkTheme: true }, "dark"],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
  [{ bodyBackgroundColor: "#262626" }, "dark"],
  [{ bodyBackgroundColor: "#F5F5F5" }, "light"],
  [
    {
      bodyBackgroundColor: "#000000",
      bodyForegroundColor: "#ffffff",
      controlBackgroundColor: "#000000",
      controlForegroundColor: "#FFFFFF",
      isDarkTheme: true,
    },
    "highContrast",
  ],
])("the theme %j is %s", (officeTheme, theme) => {
  expect(themeOf(officeTheme)).toBe(theme);
});
