/**
 * The heaviest of the hard inputs through `jahiz check`, the program as built, each in a process of its own: its time,
 * its peak memory and what it answers. Budget: 10 s and 1 GB each.
 * Run `npm run build` first. `npx tsx test/bench/hardInputs.ts [words of the titles wanted]`
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, Zip, ZipDeflate, zipSync } from "fflate";
import { columnLetter } from "../../src/core";
import { withDeclaredSize } from "../host/xlsx/spoilZip";
import { workbookBytes, workbookParts, type SheetSource } from "../host/xlsx/workbookBytes";
import { good, goodWith, inventoryFile, sheetData } from "../hardInputs/inventoryFile";
import { line } from "./measure";
import { inventory } from "./noisyInventory";

const root = join(__dirname, "..", "..");
const program = process.env["JAHIZ"] ?? join(root, "dist", "jahiz.js");
const part = "xl/worksheets/sheet1.xml";
const lastRow = 1_048_576;

const text = (address: string, words: string): string => `<c r="${address}" t="inlineStr"><is><t>${words}</t></is></c>`;
const joined = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join("");
const withData = (more: string, sheet: SheetSource = {}): Uint8Array =>
  inventoryFile([], { data: sheetData(good) + more, ...sheet });
const csv = (rows: readonly (readonly (string | null)[])[]): Uint8Array =>
  strToU8(rows.map((row) => row.map((cell) => cell ?? "").join(",")).join("\n"));
const service = good[1]!.map(String);
const header = good[0]!.map(String);

/** A sound workbook whose sheet part begins with blanks: 1 GiB of them in 1 MB. */
function bomb(mebibytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const blanks = new Uint8Array(1_048_576).fill(32);
  for (const [name, bytes] of Object.entries(workbookParts({ sheets: [{ data: sheetData(good) }] }))) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    if (name === part) for (let count = 0; count < mebibytes; count++) file.push(blanks);
    file.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

/** An inventory whose cells stand one column before or after their headers. */
function shifted(services: number, way: "before" | "after"): Uint8Array {
  const [top, ...rows] = inventory(services, 0);
  return csv([top!, ...rows.map((row) => (way === "before" ? row.slice(1) : ["", ...row]))]);
}

/** Names of 40 letters that differ in one: every pair is nearly alike. */
const alike = (index: number): string =>
  `طلب ترخيص مزاولة نشاط تجاري ${[...String(index)].map((digit) => "ابتثجحخدذر"[Number(digit)]).join("")}`;

const files: Readonly<Record<string, () => Uint8Array>> = {
  "nothing odd": () => inventoryFile(good),
  "a million formatted empty rows (32)": () =>
    withData(joined(lastRow - 5, (index) => `<row r="${index + 6}" s="1" customFormat="1"/>`)),
  "a million rows of formatted empty cells (32)": () =>
    withData(
      joined(
        lastRow - 5,
        (index) => `<row r="${index + 6}"><c r="A${index + 6}" s="1"/><c r="K${index + 6}" s="1"/></row>`,
      ),
    ),
  "a million rows with a space in each (32)": () =>
    withData(joined(lastRow - 5, (index) => `<row r="${index + 6}">${text(`A${index + 6}`, " ")}</row>`)),
  "a stray cell at XFD1048576 (33)": () => withData(`<row r="${lastRow}">${text(`XFD${lastRow}`, "x")}</row>`),
  "whole columns merged (40)": () => withData("", { after: '<mergeCells><mergeCell ref="A1:L1048576"/></mergeCells>' }),
  "100,000 merges (40)": () =>
    withData("", {
      after: `<mergeCells>${joined(100_000, (index) => `<mergeCell ref="A${2 * index + 2}:A${2 * index + 3}"/>`)}</mergeCells>`,
    }),
  "12 whole-column drop-downs (40)": () =>
    withData("", {
      after: `<dataValidations>${joined(12, (index) => `<dataValidation type="list" sqref="${columnLetter(index)}1:${columnLetter(index)}1048576"><formula1>"نعم,لا"</formula1></dataValidation>`)}</dataValidations>`,
    }),
  "bomb of 1 GiB (40)": () => bomb(1024),
  "bomb of 1 GiB that declares 1,000 bytes (40)": () => withDeclaredSize(bomb(1024), part, 1000),
  "a megabyte that declares 4 GB (40)": () => withDeclaredSize(bomb(1), part, 0xfffffffe),
  "5,000 sheets (40)": () => workbookBytes({ sheets: Array.from({ length: 5000 }, () => ({})) }),
  "1,000 sheets, each an inventory": () =>
    workbookBytes({
      sheets: Array.from({ length: 1000 }, (_, index) => ({ name: `${index}`, data: sheetData(good) })),
    }),
  "20,000 zip entries (40)": () =>
    zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`a${index}`, new Uint8Array(0)])), {
      level: 0,
    }),
  "2,000 names of 32,767 characters (28)": () =>
    csv([
      header,
      ...Array.from({ length: 2000 }, (_, index) => [
        `${index} ${"طلب وثيقة ".repeat(4000)}`.slice(0, 32_767),
        ...service.slice(1),
      ]),
    ]),
  "2,000 answers of 32,767 characters (28)": () =>
    csv([
      header,
      ...Array.from({ length: 2000 }, (_, index) => [
        `${service[0]} ${index}`,
        ...service.slice(1, 10),
        `${index} ${"من الحكومة إلى ".repeat(4000)}`.slice(0, 32_767),
      ]),
    ]),
  "a cell of 900,000 characters (40)": () => inventoryFile(goodWith({ A3: "طلب وثيقة ".repeat(90_000) })),
  "an answer in 10,000 pieces (30)": () => inventoryFile(goodWith({ K3: "الأفراد، ".repeat(3500) })),
  "16,384 columns (5)": () =>
    withData("", {
      data: `<row r="1">${joined(16_384, (index) => text(`${columnLetter(index)}1`, header[index] ?? `عمود ${index}`))}</row>${joined(4, (index) => sheetData([good[index + 1]!], index + 2))}`,
    }),
  "30 rows of 16,384 near headers (1)": () =>
    withData("", {
      data: joined(
        30,
        (row) =>
          `<row r="${row + 1}">${joined(16_384, (index) => text(`${columnLetter(index)}${row + 1}`, `طبيعه الخدهه ${index * 31 + row}`))}</row>`,
      ),
    }),
  "100,000 distinct headers in a CSV (5)": () =>
    csv([[...header, ...Array.from({ length: 100_000 }, (_, index) => `عمود ${index}`)], service]),
  "an inventory 1,000 times, side by side (10)": () =>
    csv(
      Array.from({ length: 20 }, (_, row) =>
        Array.from({ length: 11_000 }, (_, index) =>
          row === 0 ? header[index % 11]! : `${service[index % 11]} ${index % 11 === 0 ? row : ""}`,
        ),
      ),
    ),
  "100,000 rows, each cell before its header": () => shifted(100_000, "before"),
  "100,000 rows, each cell after its header": () => shifted(100_000, "after"),
  "100,000 rows, noisy": () => csv(inventory(100_000, 0.024)),
  "100,000 headers, one after each service": () =>
    csv(
      Array.from({ length: 100_001 }, (_, index) =>
        index % 2 === 0 ? header : [`${service[0]} ${index}`, ...service.slice(1)],
      ),
    ),
  "100,000 distinct wrong answers a column (22)": () =>
    csv([
      header,
      ...Array.from({ length: 100_000 }, (_, index) =>
        service.map((cell, column) => (column === 0 ? `${cell} ${index}` : `${cell} ${alike(index).slice(28)}`)),
      ),
    ]),
  "100,000 names, all alike but a letter": () =>
    csv([header, ...Array.from({ length: 100_000 }, (_, index) => [alike(index), ...service.slice(1)])]),
  "100,000 services of one name": () => csv([header, ...Array.from({ length: 100_000 }, () => service)]),
  "100,000 wrapped rows": () =>
    csv([header, service, ...Array.from({ length: 100_000 }, (_, index) => [`تتمة ${index}`])]),
  "10,000 services, each wrapped over ten rows": () =>
    csv([
      header,
      ...Array.from({ length: 100_000 }, (_, index) =>
        index % 10 ? [`تتمة ${index}`] : [`${service[0]} ${index}`, ...service.slice(1)],
      ),
      service,
    ]),
  "20,000 headers, each below the name of a section": () =>
    csv(
      Array.from({ length: 60_000 }, (_, index) =>
        index % 3 === 0 ? [`قسم ${index}`] : index % 3 === 1 ? header : [`${service[0]} ${index}`, ...service.slice(1)],
      ),
    ),
  "one header over 16,000 columns, 60,000 services (4)": () =>
    csv([
      [...header, ...Array.from({ length: 16_000 }, () => header[3]!)],
      ...Array.from({ length: 60_000 }, (_, index) => [`${service[0]} ${index}`, ...service.slice(1)]),
    ]),
  "16,000 columns of running numbers, 60,000 services": () =>
    csv([
      [...header, ...Array.from({ length: 16_000 }, () => "م")],
      ...Array.from({ length: 60_000 }, (_, index) => [`${service[0]} ${index}`, service[1]!]),
    ]),
  "a scorecard of 300,000 rows": () =>
    csv([
      ["المكون", "الدرجة"],
      ...Array.from({ length: 300_000 }, (_, index) => [
        ["الموقع على الإنترنت", "قنوات التواصل", "الموارد البشرية"][index % 3]!,
        `${index % 100}`,
      ]),
    ]),
  "a scorecard with 60,000 names that are nearly a component's": () =>
    csv([
      ["المكون", "الدرجة"],
      ...["الموقع على الإنترنت", "قنوات التواصل", "الموارد البشرية"].map((name) => [name, "5"]),
      ...Array.from({ length: 60_000 }, (_, index) => [`توثيق العمليت وهندستها ${index}`, "1"]),
      ["ميكنة العمل", "4"],
    ]),
  "100,000 hidden rows, every second one (6)": () =>
    inventoryFile([], {
      data: joined(100_000, (index) =>
        sheetData([index === 0 ? good[0]! : [`${service[0]} ${index}`, ...service.slice(1)]], index + 1).replace(
          "<row",
          index % 2 ? '<row hidden="1"' : "<row",
        ),
      ),
    }),
  "500,000 formulas, no two side by side (24)": () =>
    inventoryFile([], {
      data:
        sheetData([good[0]!]) +
        joined(90_000, (index) =>
          sheetData(
            [
              service.map((cell, column) =>
                (index + column) % 2
                  ? cell
                  : { xml: ['t="str"', `<f>A1</f><v>${cell}${column === 0 ? index : ""}</v>`] as const },
              ),
            ],
            index + 2,
          ),
        ),
    }),
};

function measure(title: string, bytes: Uint8Array, folder: string): boolean {
  const file = join(folder, "input.xlsx");
  writeFileSync(file, bytes);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", join(__dirname, "peakMemory.js"), program, "check", file, "--lang", "en"],
    { encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - start) / 1000;
  const peak = /peak memory (\d+)/.exec(stderr)?.[1];
  if (peak === undefined) throw new Error(`${title}: the program ended with ${status}: ${stderr.slice(-500)}`);
  const megabytes = Number(peak) / 1024;
  const kept = (status ?? 9) <= 2 && seconds <= 10 && megabytes <= 1024;
  const said = stdout
    .replace(/[\u2066-\u2069]/g, "")
    .split("\n")
    .filter(Boolean);
  const answer = status === 2 ? said[2] : `${said[1]?.split(":")[0]}, ${said[2]?.split(": ").at(-1)}, ${said[3]}`;
  line(
    `${kept ? "  " : "✗ "}${title} | ${(bytes.length / 1e6).toFixed(1)} MB | ${seconds.toFixed(1)} s | ${megabytes.toFixed(0)} MB | ${answer?.slice(0, 160)}`,
  );
  return kept;
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "jahiz-hard-"));
  const wanted = process.argv.slice(2).join(" ");
  try {
    line("input | size of file | time | peak memory | answer");
    const kept = Object.entries(files)
      .filter(([title]) => title.includes(wanted))
      .map(([title, make]) => measure(title, make(), folder));
    line(`${kept.filter(Boolean).length} of ${kept.length} within 10 s and 1,024 MB`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
