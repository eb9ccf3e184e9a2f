import { gzipSync } from "node:zlib";
import { errorOf, type ShownError } from "./customFunctions";
import { builtFunctions, type BuiltFunctions } from "./builtFunctions";
import { startExcelRuntime, type ExcelRuntime, type Reply } from "./excelRuntime";
import { sheetsOfMistakes } from "./sheetsOfMistakes";
import { runRules, serviceCatalogue, valueRules } from "../../src/core";
import { readInventory } from "../../src/functions/readInventory";
import * as functions from "../../src/functions/functions";
import { cleanMuscat, goodService, header, scannedMuscat } from "../fixtures/inventories";

type Call = readonly [id: string, ...args: unknown[]];

const error = (code: string) => ({ type: "CustomFunctionError", code });
const missing = null;
const services = [goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")];

/** Calls as Excel makes them (every argument there, null where it is left out), with an answer each. */
const answered: readonly (readonly [Call, unknown])[] = [
  [["MATURITYLEVEL", [[89.5]], missing, missing], [["متقدم"]]],
  [
    ["MATURITYLEVEL", [[89.5], [30]], "en", missing],
    [["Advanced"], ["No published level"]],
  ],
  [["LEVELNUMBER", [[30]], "contiguous"], [[1]]],
  [["STAGESCORE", [["transaction"]], [[4, 15, 6, 25]], missing], [[50]]],
  [["PERFORMANCESCORE", [[80]], [[70]], [[90]], missing], [[80]]],
  [
    ["LEVELDISTRIBUTION", [[95, 80]], "en", "contiguous"],
    [
      ["Advanced", 1, 0.5],
      ["Above average", 1, 0.5],
      ["Average", 0, 0],
      ["Below average", 0, 0],
      ["Low", 0, 0],
    ],
  ],
  [
    ["RANKING", [["أ"], ["ب"]], [[80], [90]], missing, missing],
    [
      [1, "ب", 90, ""],
      [2, "أ", 80, ""],
    ],
  ],
  [["LEAPS", [["أ"], ["ب"]], [[60], [70]], [[75], [72]], 1], [[1, "أ", 60, 75, 15]]],
  [["PROGRESS", [[2680]], [[2869]]], [[2680 / 2869]]],
  [["GROWTH", [[100]], [[150]]], [[0.5]]],
  [["EGDI", [[0.5]], [[0.5]], [[0.5]]], [[0.5]]],
  [["EGDIGROUP", [[0.75]], "en"], [["Very high"]]],
  [
    ["CANONICAL", [["یدوى"], ["آلی"]], "automation", missing],
    [["يدوي"], ["آلية"]],
  ],
  [["SERVICECOUNT", scannedMuscat("asScanned"), "visit", "نعم"], 38],
  [["SERVICESHARE", cleanMuscat(), "recipient", "G2C"], 41 / 66],
  [["POSSIBLECOUNTS", [[0.59]], 66], [[39]]],
  [["INVENTORYFINDINGS", [header, ...services], missing], [[""]]],
  [
    ["SERVICEFINDINGS", [header], services, missing],
    [[""], [""]],
  ],
];

/** Calls whose whole answer is an error with a sentence. */
const refused: readonly (readonly [Call, string, string])[] = [
  [["MATURITYLEVEL", [["غائب"]], missing, missing], "#VALUE!", "غائب"],
  [["MATURITYLEVEL", [[error("#REF!")]], "en", missing], "#N/A", "#REF!"],
  [["LEVELNUMBER", [[30]], missing], "#N/A", "contiguous"],
  [["STAGESCORE", [["presence"]], [[51, 0]], missing], "#VALUE!", "51"],
  [["PERFORMANCESCORE", [[80]], [[null]], [[90]], missing], "#N/A", "نضج"],
  [["LEVELDISTRIBUTION", [["x"]], "en", missing], "#VALUE!", "scores[1]"],
  [["RANKING", [["أ"]], [[1], [2]], missing, missing], "#VALUE!", "scores"],
  [["LEAPS", [["أ"]], [[1]], [[1]], -1], "#VALUE!", "top"],
  [["PROGRESS", [[1]], [[0]]], "#N/A", "0"],
  [["GROWTH", [["x"]], [[1]]], "#VALUE!", "before"],
  [["EGDI", [[2]], [[0.5]], [[0.5]]], "#VALUE!", "2"],
  [["EGDIGROUP", [[null]], "en"], "#N/A", "blank"],
  [["CANONICAL", [["Interactiv"]], "nature", "en"], "#N/A", "Interactive"],
  [["SERVICECOUNT", [["x"]], "fees", "yes"], "#VALUE!", "العناوين"],
  [["SERVICESHARE", cleanMuscat(), "linkage", "both"], "#N/A", "ارتباط"],
  [["INVENTORYSTATS", [["x"]], "en"], "#VALUE!", "header row"],
  [["INVENTORYFINDINGS", [["x"]], missing], "#VALUE!", "العناوين"],
  [["SERVICEFINDINGS", [["x"]], [["y", "z"]], missing], "#VALUE!", "headers"],
  [["POSSIBLECOUNTS", [[0.5]], 3], "#N/A", "50"],
];

/** Long answers, errors inside them included: the bundle gives what the source gives. */
const compared: readonly Call[] = [
  ["MATURITYLEVEL", [[null], ["x"], [error("#N/A")], [120], [50]], "en", missing],
  ["INVENTORYSTATS", scannedMuscat("asScanned"), missing],
  ["INVENTORYSTATS", [header, ...services].map((row) => row.slice(0, 4)), "en"],
  ["INVENTORYFINDINGS", scannedMuscat("asScanned"), "en"],
  ["INVENTORYFINDINGS", scannedMuscat("reading"), missing],
  ["SERVICEFINDINGS", [scannedMuscat("reading")[0]], scannedMuscat("reading").slice(1), missing],
  ["RANKING", [["أ"], ["ب"]], [["x"], [1]], missing, missing],
];

/** What functions.js may weigh gzipped: 30 KB, with every rule and the words of the findings in both languages. */
const limit = 30 * 1024;

let built: BuiltFunctions;
let excel: ExcelRuntime;
beforeAll(async () => {
  built = await builtFunctions();
  excel = startExcelRuntime(built.script);
}, 60_000);

test("functions.js is small, and carries no reader, no writer and no check of a user's own catalogue", () => {
  expect(gzipSync(built.script, { level: 9 }).length).toBeLessThanOrEqual(limit);
  expect(built.packages).toEqual([]);
});

function plainly([id, ...args]: Call): unknown {
  const found = Object.entries(functions).find(([name]) => name.toUpperCase() === id);
  return (found![1] as (...args: unknown[]) => unknown)(...args);
}

/** What goes over the wire: errors as plain objects with their sentence. */
function onTheWire(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, each: unknown) =>
      each instanceof Error ? { ...(each as Error & ShownError), message: each.message } : each,
    ),
  );
}

test("associates all 18 functions", () => {
  expect([...excel.ids].sort()).toEqual(
    Object.keys(functions)
      .map((name) => name.toUpperCase())
      .sort(),
  );
  expect(excel.ids).toHaveLength(18);
});

test("every function answers through Microsoft's runtime", async () => {
  const replies = await excel.callAll(answered.map(([call]) => call));
  expect(replies).toEqual(answered.map(([, value]) => ({ value })));
});

test("every function's errors reach Excel with their sentence", async () => {
  const replies = await excel.callAll(refused.map(([call]) => call));
  expect(replies).toEqual(refused.map(([, code, words]) => ({ error: code, message: expect.stringContaining(words) })));
  expect(replies).toEqual(
    refused.map(([call]): Reply => {
      const { code, message } = errorOf(() => plainly(call));
      return { error: code as "#N/A", message };
    }),
  );
});

/** Asks the bundle and the source, which must give the same, errors inside a range with their sentence. */
async function expectSameAnswers(calls: readonly Call[]): Promise<void> {
  const replies = await excel.callAll(calls);
  const found = replies.map((reply) => onTheWire("value" in reply ? reply.value : reply));
  const expected = calls.map((call) => onTheWire(plainly(call)));
  const shortened = JSON.parse(
    JSON.stringify(found),
    (_, each: { valueType?: string; code?: string; message?: string } | null) =>
      each?.valueType === "CustomFunctionError" ? { code: each.code, message: each.message } : each,
  ) as unknown;
  expect(shortened).toEqual(expected);
}

test("the bundle's long answers are those of the source", async () => {
  await expectSameAnswers(compared);
});

test("every rule finds in the bundle what it finds in the source, in the same words", async () => {
  const found = sheetsOfMistakes.flatMap((rows) =>
    runRules({ catalogue: serviceCatalogue, ...readInventory(rows) }, valueRules).map(({ rule }) => rule),
  );
  expect(new Set(found)).toEqual(new Set(valueRules.map(({ id }) => id)));
  const [headers = [], ...services] = sheetsOfMistakes[0] ?? [];
  await expectSameAnswers(
    ["ar", "en"].flatMap((language): Call[] => [
      ["SERVICEFINDINGS", [headers], services, language],
      ...sheetsOfMistakes.map((rows): Call => ["INVENTORYFINDINGS", rows, language]),
    ]),
  );
});
