import { goodService, header } from "../fixtures/inventories";
import { mainNamespace, relationship, relationships } from "../host/xlsx/workbookBytes";
import { expectOutcome, type HardInput } from "./hardInput";
import { good, goodWith, inventoryFile, sheetData, type FileCell, type FileRows } from "./inventoryFile";

const services = good.slice(1);
const columns = (...chosen: number[]): FileRows => good.map((row) => chosen.map((column) => row[column] ?? null));
const all = header.map((_, column) => column);
const blank: FileCell[] = [];

/** Two levels of header: «تستلزم» over «رسوماً», «هل الخدمة تتطلب» over «زيارة مواقع», the rest merged downwards. */
const upper = header.map((text, column) => (column === 6 ? "تستلزم" : column === 8 ? "هل الخدمة تتطلب" : text));
const lower = header.map((_, column) => (column === 6 ? "رسوماً" : column === 8 ? "زيارة مواقع" : null));

const table = (formula: string): Parameters<typeof inventoryFile> => [
  goodWith({ G3: { xml: ['t="str"', `<f>${formula}</f><v>لا</v>`] } }),
  { after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
  {
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(relationship("rId1", "table", "../tables/table1.xml")),
      "xl/tables/table1.xml": `<table xmlns="${mainNamespace}" id="1" name="الخدمات" displayName="الخدمات" ref="A1:K5"><tableColumns count="11">${header.map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join("")}</tableColumns></table>`,
    },
  },
];

const cases: readonly HardInput[] = [
  {
    item: 1,
    title: "header on row 7, under titles",
    bytes: () =>
      inventoryFile([
        ["محافظة مسقط"],
        ["حصر الخدمات"],
        blank,
        ["السنة", 2024],
        ["المعد:", "قسم التخطيط"],
        blank,
        ...good,
      ]),
    verdict: "accepted",
    headerRow: 7,
    findings: [],
  },
  {
    item: 2,
    title: "merged header over two rows",
    bytes: () =>
      inventoryFile([upper, lower, ...services], {
        after: `<mergeCells>${["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:E2", "F1:F2", "H1:H2", "J1:J2", "K1:K2"].map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
      }),
    verdict: "accepted",
    headerRow: 2,
    findings: [],
    counts: { fees: { no: 4 }, visit: { yes: 4 } },
  },
  {
    item: 3,
    title: "merged answers",
    bytes: () =>
      inventoryFile(goodWith({ B3: null, B4: null }), { after: '<mergeCells><mergeCell ref="B2:B4"/></mergeCells>' }),
    verdict: "rejected",
    findings: ["mergedCells warning sheet", "requiredBlank error B3", "requiredBlank error B4"],
    counts: { nature: { interactive: 2, blank: 2 } },
    says: ["B2:B4"],
  },
  {
    item: 4,
    title: "duplicate header",
    bytes: () => inventoryFile(columns(...all, 6)),
    verdict: "rejected",
    findings: ["duplicateColumn error L1"],
    unmeasured: ["fees"],
    says: [["G", "L"]],
  },
  {
    item: 5,
    title: "reordered and extra columns",
    bytes: () =>
      inventoryFile(
        columns(10, ...all.slice(0, 10)).map((row, index) => [...row, index === 0 ? "اسم المدير" : "سالم"]),
      ),
    verdict: "accepted",
    findings: ["columnOrder note sheet", "unknownColumn note L1"],
    counts: { recipient: { G2C: 4 }, nature: { interactive: 4 } },
    says: ["اسم المدير", "متلقي الخدمة"],
  },
  {
    item: 6,
    title: "hidden rows and columns",
    bytes: () =>
      inventoryFile([], {
        before: '<cols><col min="3" max="3" hidden="1"/></cols>',
        data: sheetData(good).replace('<row r="3">', '<row r="3" hidden="1">'),
      }),
    verdict: "accepted",
    findings: ["hiddenColumns note sheet", "hiddenRows note A3"],
    counts: { seasonal: { no: 4 } },
  },
  {
    item: 7,
    title: "filtered table",
    bytes: () =>
      inventoryFile([], {
        data: sheetData(goodWith({ G3: "نعم" })).replace('<row r="3">', '<row r="3" hidden="1">'),
        after:
          '<autoFilter ref="A1:K5"><filterColumn colId="6"><filters><filter val="لا"/></filters></filterColumn></autoFilter>',
      }),
    verdict: "accepted",
    findings: ["filteredRows note sheet"],
    counts: { fees: { yes: 1, no: 3 } },
  },
  {
    item: 8,
    title: "blank rows inside",
    bytes: () => inventoryFile([...good.slice(0, 3), blank, blank, good[3]!, goodService("")]),
    verdict: "rejected",
    findings: ["emptyRow warning A4", "emptyRow warning A5", "requiredBlank error A7"],
  },
  {
    item: 9,
    title: "row of totals",
    bytes: () => inventoryFile([...good, ["الإجمالي", 4, null, 4]]),
    verdict: "accepted",
    findings: ["totalRow note A6"],
    counts: { nature: { interactive: 4, unreadable: 0 } },
  },
  {
    item: 9,
    title: "row of totals, computed",
    bytes: () => inventoryFile([...good, ["إجمالي الخدمات", { xml: ["", "<f>COUNTA(B2:B5)</f><v>4</v>"] }]]),
    verdict: "accepted",
    findings: ["totalRow note A6"],
  },
  {
    item: 10,
    title: "another table below, chosen by its headers",
    bytes: () => inventoryFile([["الإدارة", "الموظفون"], ["التخطيط", 12], ["المالية", 9], blank, ...good]),
    verdict: "accepted",
    headerRow: 5,
    findings: [],
  },
  {
    item: 10,
    title: "another table beside it",
    bytes: () =>
      inventoryFile(
        good.map((row, index) => [
          ...row,
          null,
          ...[["الإدارة", "العدد"], ["التخطيط", 12], ["المالية", 9], [], []][index]!,
        ]),
      ),
    verdict: "accepted",
    findings: ["unknownColumn note M1", "unknownColumn note N1"],
  },
  {
    item: 10,
    title: "two inventories side by side: every column stands twice, which says it all",
    bytes: () => inventoryFile(good.map((row) => [...row, null, ...row])),
    verdict: "rejected",
    services: 0,
    findings: [..."MNOPQRSTUVW"].map((column) => `duplicateColumn error ${column}1`),
    unmeasured: ["nature", "fees", "recipient"],
    says: ["«الاسم العربي»", ["A", "M"]],
  },
  {
    item: 10,
    title: "two inventories side by side, the second one row lower",
    bytes: () =>
      inventoryFile(
        [...good, blank].map((row, at) => [
          ...row,
          ...(row === blank ? Array<null>(11).fill(null) : []),
          null,
          ...(good[at - 1] ?? []),
        ]),
      ),
    verdict: "rejected",
    services: 4,
    findings: ["inventoryBeside error M2"],
  },
  {
    item: 11,
    title: "table with a structured reference",
    bytes: () => inventoryFile(...table("الخدمات[[#This Row],[خدمة موسمية]]")),
    verdict: "accepted",
    findings: ["formulaValue note sheet"],
    counts: { fees: { no: 4 } },
    says: ["G3"],
  },
];

test.each(cases)("$item: $title", (input) => expectOutcome(input).then(() => undefined));
