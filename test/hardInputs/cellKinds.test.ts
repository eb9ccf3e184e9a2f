import { expectOutcome, type HardInput } from "./hardInput";
import { goodWith, inventoryFile, type FileCell } from "./inventoryFile";
import type { WorkbookSource } from "../host/xlsx/workbookBytes";

const changed =
  (cells: Readonly<Record<string, FileCell>>, workbook: WorkbookSource = {}) =>
  () =>
    inventoryFile(goodWith(cells), {}, workbook);
const error = (code: string): FileCell => ({ xml: ['t="e"', `<v>${code}</v>`] });

/** A number shown as a date: style 1. */
const dates: WorkbookSource = { styles: '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' };
const serial = (days: number): FileCell => ({ xml: ['s="1"', `<v>${days}</v>`] });
const longName = `طلب ${"وثيقة ".repeat(5500)}`.slice(0, 32_767).replace(/ $/, "ه");

const cases: readonly HardInput[] = [
  ...["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!"].map(
    (code): HardInput => ({
      item: 23,
      title: code,
      bytes: changed({ G3: error(code) }),
      verdict: "rejected",
      findings: ["cellError error G3"],
      counts: { fees: { unreadable: 1, no: 3 } },
      says: [code],
    }),
  ),
  {
    item: 23,
    title: "an error for a name",
    bytes: changed({ A3: error("#N/A") }),
    verdict: "rejected",
    findings: ["cellError error A3"],
  },
  {
    item: 24,
    title: "formula with its value",
    bytes: changed({ G3: { xml: ['t="str"', "<f>G2</f><v>لا</v>"] } }),
    verdict: "accepted",
    findings: ["formulaValue note sheet"],
    counts: { fees: { no: 4 } },
    says: ["G3"],
  },
  {
    item: 24,
    title: "formula whose value is FALSE",
    bytes: changed({ G3: { xml: ['t="b"', "<f>1=2</f><v>0</v>"] } }),
    verdict: "accepted",
    findings: ["formulaValue note sheet", "valueForm warning G3 لا"],
    counts: { fees: { no: 4 } },
  },
  {
    item: 25,
    title: "formula without its value, beside one with it",
    bytes: changed({
      G3: { xml: ["", "<f>G2</f>"] },
      H3: { xml: ['t="str"', "<f>H2</f><v>نعم</v>"] },
    }),
    verdict: "rejected",
    findings: ["formulaValue note sheet", "uncalculatedFormula error G3"],
    counts: { fees: { unreadable: 1, blank: 0, no: 3 }, immediate: { yes: 4 } },
    says: ["H3"],
  },
  {
    item: 25,
    title: "formula without its value, alone: nothing is said of saved values",
    bytes: changed({ G3: { xml: ["", "<f>G2</f>"] } }),
    verdict: "rejected",
    findings: ["uncalculatedFormula error G3"],
    counts: { fees: { unreadable: 1, blank: 0, no: 3 } },
  },
  {
    item: 26,
    title: "a date for an answer",
    bytes: changed({ G3: serial(45_413) }, dates),
    verdict: "rejected",
    findings: ["notText error G3"],
    counts: { fees: { unreadable: 1 } },
    says: ["2024-05-01"],
  },
  {
    item: 26,
    title: "a date for an answer, counted from 1904",
    bytes: changed({ G3: serial(43_951) }, { ...dates, workbookProperties: '<workbookPr date1904="1"/>' }),
    verdict: "rejected",
    findings: ["notText error G3"],
    says: ["2024-05-01"],
  },
  {
    item: 26,
    title: "a date for a year",
    bytes: changed({ L1: "تم تبسيطها", L2: serial(45_413) }, dates),
    verdict: "accepted",
    findings: ["yearForm warning L2 2024"],
    counts: { simplified: { 2024: 1 } },
  },
  {
    item: 26,
    title: "a year shown as a date is no year 1905",
    bytes: changed({ L1: "تم تبسيطها", L2: serial(2024) }, dates),
    verdict: "rejected",
    findings: ["notYear error L2"],
    says: ["1905-07-16"],
  },
  {
    item: 27,
    title: "truth values in a column of yes and no",
    bytes: changed({ G2: true, G3: false }),
    verdict: "accepted",
    findings: ["valueForm warning G2 نعم", "valueForm warning G3 لا"],
    counts: { fees: { yes: 1, no: 3 } },
  },
  {
    item: 27,
    title: "a truth value elsewhere",
    bytes: changed({ B3: true, A4: false }),
    verdict: "rejected",
    findings: ["notText error B3", "notText error A4"],
    counts: { nature: { unreadable: 1 } },
  },
];

test.each(cases)("$item: $title", (input) => expectOutcome(input).then(() => undefined));

test("28: long text is clipped in reports and nowhere else", async () => {
  const { text, page, sheets } = await expectOutcome({
    item: 28,
    title: "32,767 characters",
    bytes: changed({ A3: longName, B3: longName }),
    verdict: "rejected",
    findings: ["nameTooLong warning A3", "valueNotListed error B3"],
  });
  expect(text.ar.length + text.en.length).toBeLessThan(10_000);
  expect(page.length).toBeLessThan(40_000);
  expect(sheets[0]?.findings.map(({ value }) => value)).toEqual([longName, longName]);
});
