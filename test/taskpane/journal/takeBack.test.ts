import type { CellValue } from "../../../src/core";
import { entryCells } from "../../../src/taskpane/journal/entryCells";
import { readJournal } from "../../../src/taskpane/journal/readJournal";
import { goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { trimmed, type Rows } from "../checker/checking";
import { repaired, sheet, takenBack } from "./repairing";

/** A service that says K for no where it has fees. */
const withK = (name: string): CellValue[] => goodService(name).map((cell, column) => (column === 6 ? "K" : cell));
const names = ["طلب وثيقة زواج", "استعارة كتب من المكتبة", "تجديد سجل تجاري", "نقل ملف طالب"];
const rows: Rows = [header, ...names.map(withK)];

const inserted = (list: Rows, at: number, ...more: Rows): Rows => [...list.slice(0, at), ...more, ...list.slice(at)];
const withCell = (list: Rows, row: number, column: number, value: CellValue): Rows =>
  list.map((cells, at) => (at === row - 1 ? cells.map((cell, each) => (each === column ? value : cell)) : cells));
const plain = (sentences: readonly string[]): string[] => sentences.map((text) => text.replace(/[\u2066-\u2069]/g, ""));
const column = (list: Rows, at: number): unknown[] => list.slice(1).map((cells) => cells[at]);

describe.each(["reading", "asScanned"] as const)("the scanned Muscat inventory, columns in %s order", (order) => {
  const scanned: Rows = scannedMuscat(order);

  test("repaired and taken back, it is as before and the journal empty", async () => {
    const { rows: after, entries } = await repaired(scanned);
    expect(after).not.toEqual(scanned);
    const { restored, moved, left, journal, rows: again } = await takenBack(after, entries);
    expect({ restored, moved, left, journal }).toEqual({
      restored: entries.reduce((sum, { count }) => sum + count, 0),
      moved: 0,
      left: 0,
      journal: null,
    });
    expect(trimmed(again)).toEqual(trimmed(scanned));
  });

  test("likely repairs too: wrapped rows, the nearest values", async () => {
    const { rows: after, entries } = await repaired(scanned, "all");
    expect(trimmed((await takenBack(after, entries)).rows)).toEqual(trimmed(scanned));
  });

  test("one entry after the other, from the newest, comes to the same", async () => {
    const first = await repaired(scanned, "certain", "first");
    const second = await repaired(first.rows, "all", "second");
    let now = second.rows;
    let entries = [...first.entries, ...second.entries];
    while (entries.length > 0) {
      const entry = entries.at(-1)!.id;
      const answer = await takenBack(now, entries, { entry });
      expect(answer.left).toBe(0);
      now = answer.rows;
      entries = [...readJournal(answer.journal).entries];
    }
    expect(trimmed(now)).toEqual(trimmed(scanned));
  });
});

describe("rows that moved", () => {
  test.each<[string, (list: Rows) => Rows]>([
    ["a title above the header", (list) => inserted(list, 0, ["حصر الخدمات"])],
    [
      "services inserted between",
      (list) => inserted(list, 3, goodService("اعتماد بطاقة صحية"), goodService("سحب عينة")),
    ],
    ["the services turned upside down", ([first, ...rest]) => [first!, ...rest.reverse()]],
    ["a service taken away", (list) => list.filter((_, at) => at !== 2)],
    ["a blank row left", (list) => inserted(list, 2, [])],
  ])("%s: each value goes back to its service", async (_, move) => {
    const { rows: after, entries } = await repaired(rows);
    const answer = await takenBack(move(after), entries);
    expect(answer.rows).toEqual(move(rows));
    expect(answer.moved).toBeGreaterThan(0);
  });

  test("a service that is gone stays in the journal, by name", async () => {
    const { rows: after, entries } = await repaired(rows);
    const answer = await takenBack(after.slice(0, 4), entries, "all", { language: "en" });
    expect([answer.restored, answer.left]).toEqual([3, 1]);
    expect(plain(answer.sentences)).toEqual([
      "«تستلزم رسوماً» (stood in G5): the service is no longer found by its name; left alone.",
    ]);
    expect(
      readJournal(answer.journal)
        .entries.flatMap(entryCells)
        .map(({ row }) => row),
    ).toEqual([5]);
  });

  test("a service that was renamed is not taken for the one it was", async () => {
    const { rows: after, entries } = await repaired(rows);
    const renamed = withCell(after, 3, 0, "إعارة كتب");
    const answer = await takenBack(renamed, entries);
    expect(column(answer.rows, 6)).toEqual(["K", "لا", "K", "K"]);
  });
});

describe("columns that moved", () => {
  const moveRight = (list: Rows): Rows => list.map((cells) => ["م", ...cells]);

  test("a column inserted before: the values go back to theirs", async () => {
    const { rows: after, entries } = await repaired(rows);
    const answer = await takenBack(moveRight(after), entries);
    expect(answer.rows).toEqual(moveRight(rows));
    expect(answer.moved).toBe(4);
  });

  test("a column taken away, and another with the same values in its place: nothing is written there", async () => {
    const { rows: after, entries } = await repaired(rows);
    const without = after.map((cells) =>
      cells.filter((_, at) => at !== 6).map((cell) => (cell === "نعم" ? "لا" : cell)),
    );
    const answer = await takenBack(without, entries, "all", { language: "en" });
    expect(answer.rows).toEqual(without);
    expect(answer.left).toBe(4);
    expect(plain(answer.sentences)).toEqual(
      names.map(
        (name, at) =>
          `«${name}», «تستلزم رسوماً» (stood in G${at + 2}): the column is no longer found by the header; left alone.`,
      ),
    );
  });

  test("a sheet whose header is gone keeps its repairs", async () => {
    const { rows: after, entries } = await repaired(rows);
    const answer = await takenBack(after.slice(1), entries);
    expect([answer.cells, answer.left]).toEqual([[], 4]);
  });
});

describe("cells that changed since", () => {
  test("are left alone and named; the others are restored", async () => {
    const { rows: after, entries } = await repaired(rows);
    const changed = withCell(withCell(after, 3, 6, "نعم"), 4, 6, null);
    const answer = await takenBack(changed, entries, "all", { language: "en" });
    expect(column(answer.rows, 6)).toEqual(["K", "نعم", null, "K"]);
    expect([answer.restored, answer.left]).toEqual([2, 2]);
    expect(plain(answer.sentences)).toEqual(["G3 now holds «نعم»; left alone.", "G4 was emptied since; left alone."]);
    const [entry] = readJournal(answer.journal).entries;
    expect(entryCells(entry!).map(({ row }) => row)).toEqual([3, 4]);
  });

  test("to what they held before are as before: they leave the journal and are not written", async () => {
    const { rows: after, entries } = await repaired(rows);
    const answer = await takenBack(withCell(after, 3, 6, "K"), entries);
    expect([answer.restored, answer.left, answer.cells.map(({ row }) => row)]).toEqual([4, 0, [2, 4, 5]]);
    expect(answer.rows).toEqual(rows);
    expect(readJournal(answer.journal).entries).toEqual([]);
  });

  test("in Arabic", async () => {
    const { rows: after, entries } = await repaired(rows);
    const { sentences } = await takenBack(withCell(after, 3, 6, "نعم"), entries);
    expect(plain(sentences)).toEqual(["صارت G3 تحمل «نعم»، فتُركت على حالها."]);
  });

  test("many are counted, and the first are named", async () => {
    const many: Rows = [header, ...Array.from({ length: 60 }, (_, at) => withK(`تجديد ترخيص رقم ${at}`))];
    const { rows: after, entries } = await repaired(many);
    const changed = after.map((cells, at) => cells.map((cell, each) => (at > 0 && each === 6 ? "نعم" : cell)));
    const answer = await takenBack(changed, entries, "all", { language: "en" });
    expect(answer.left).toBe(60);
    expect(answer.sentences).toHaveLength(21);
    expect(answer.sentences.at(-1)).toBe("40 more cells were left alone.");
  });

  test("two cells of one repair go back together or not at all", async () => {
    const scanned: Rows = scannedMuscat("reading");
    const { rows: after, entries } = await repaired(scanned, (over) => over.includes(" + "));
    const [one, other] = entryCells(entries[0]!);
    expect(one!.target).toBe(other!.target);
    const changed = withCell(after, one!.row, one!.column, "نعم");
    const answer = await takenBack(changed, entries, "all", { language: "en" });
    for (const { row, column: at } of [one!, other!]) expect(answer.rows[row - 1]![at]).toBe(changed[row - 1]![at]);
    expect(answer.left).toBe(2);
    expect(plain(answer.sentences).join(" ")).toMatch(/repaired together with a cell that has changed since/);
    expect(answer.restored).toBe(entries.reduce((sum, { count }) => sum + count, 0) - 2);
  });
});

describe("what is left alone, in words", () => {
  const spoiled = (name: string): CellValue[] => withK(name).map((cell, at) => (at === 2 ? "K" : cell));
  const both: Rows = [header, ...names.map(spoiled)];
  /** The second service is gone, a column stands before all, and the last two have cells that were changed since. */
  const moved = (after: Rows): Rows =>
    withCell(withCell(withCell(after, 5, 2, "نعم"), 4, 2, "نعم"), 4, 6, null)
      .filter((_, at) => at !== 2)
      .map((cells) => ["م", ...cells]);

  test("a row a line: those found by where they stand now, those lost by header and by where they stood", async () => {
    const { rows: after, entries } = await repaired(both);
    const english = await takenBack(moved(after), entries, "all", { language: "en" });
    expect([english.restored, english.left]).toEqual([3, 5]);
    expect(plain(english.sentences)).toEqual([
      "D3 now holds «نعم»; H3 was emptied since; left alone.",
      "D4 now holds «نعم»; left alone.",
      "«خدمة موسمية», «تستلزم رسوماً» (stood in C3, G3): the service is no longer found by its name; left alone.",
    ]);
    const arabic = await takenBack(moved(after), entries, "all", { language: "ar" });
    expect(plain(arabic.sentences)).toEqual([
      "صارت D3 تحمل «نعم»، وأُفرغت H3 بعد إصلاحها، فتُركت على حالها.",
      "صارت D4 تحمل «نعم»، فتُركت على حالها.",
      "«خدمة موسمية»، «تستلزم رسوماً» (كانت في C3، G3): لم يعد يُعثر على الخدمة باسمها، فتُركت على حالها.",
    ]);
  });

  test("a cell that two repairs wrote is named and counted once", async () => {
    const first = await repaired(rows, "certain", "first");
    const spelt = first.rows.map((cells, at) =>
      at === 0 ? cells : cells.map((cell, each) => (each === 6 ? "K" : cell)),
    );
    const second = await repaired(spelt, "certain", "second");
    const changed = withCell(second.rows, 3, 6, "نعم");
    const answer = await takenBack(changed, [...first.entries, ...second.entries], "all", { language: "en" });
    expect(plain(answer.sentences).filter((text) => text.startsWith("G3"))).toEqual([
      "G3 now holds «نعم»; left alone.",
    ]);
    expect(answer.left).toBe(answer.sentences.length);
  });

  test("services of one name are named", async () => {
    const { rows: after, entries } = await repaired(rows);
    const twice = inserted(after, 5, goodService(names[1]!), goodService(names[1]!)).filter((_, at) => at !== 2);
    const answer = await takenBack(twice, entries, "all", { language: "en" });
    expect(plain(answer.sentences)).toEqual([
      `«${names[1]}», «تستلزم رسوماً» (stood in G3): rows were moved, and several services have this name; left alone.`,
    ]);
  });
});

describe("the repaired cell is the name itself", () => {
  const spaced: Rows = [header, withK("طلب  وثيقة زواج"), withK("استعارة كتب"), withK("تجديد  سجل")];

  test("it goes back, and so do the others of its row, wherever the row went", async () => {
    const { rows: after, entries } = await repaired(spaced);
    expect(column(after, 0)).toEqual(["طلب وثيقة زواج", "استعارة كتب", "تجديد سجل"]);
    const turned = ([first, ...rest]: Rows): Rows => [first!, ...rest.reverse()];
    expect((await takenBack(turned(after), entries)).rows).toEqual(turned(spaced));
  });

  test("repaired with one click, other cells before and after it with others", async () => {
    const first = await repaired(spaced, (over) => over !== "الاسم العربي", "first");
    const second = await repaired(first.rows, "certain", "second");
    const third = await repaired(
      second.rows.map((cells) => cells.map((cell, at) => (at === 2 && cell === "لا" ? "У" : cell))),
      "certain",
      "third",
    );
    const entries = [...first.entries, ...second.entries, ...third.entries];
    const moved = inserted(third.rows, 1, goodService("نقل ملف"));
    const onlyFirst = await takenBack(moved, entries, { group: "first" });
    expect(column(onlyFirst.rows, 6)).toEqual(["لا", "K", "K", "K"]);
    expect(onlyFirst.left).toBe(0);
    const all = await takenBack(moved, entries);
    expect(column(all.rows, 0)).toEqual(["نقل ملف", ...column(spaced, 0)]);
    expect(column(all.rows, 2)).toEqual(["لا", "У", "У", "У"]);
    expect(all.journal).toBeNull();
  });

  test("a name that the user has changed since is left alone, and named", async () => {
    const { rows: after, entries } = await repaired(spaced);
    const answer = await takenBack(withCell(after, 2, 0, "وثيقة زواج"), entries);
    expect(column(answer.rows, 0)).toEqual(["وثيقة زواج", "استعارة كتب", "تجديد  سجل"]);
    expect(column(answer.rows, 6)).toEqual(["لا", "K", "K"]);
    expect(answer.left).toBe(2);
  });
});

describe("services of one name", () => {
  const twins: Rows = [header, withK(names[0]!), withK("تجديد سجل"), withK("تجديد سجل"), goodService(names[1]!)];

  test("go back where they stand", async () => {
    const { rows: after, entries } = await repaired(twins);
    expect((await takenBack(after, entries)).rows).toEqual(twins);
  });

  test.each<[string, (list: Rows) => Rows]>([
    ["a row inserted above", (list) => inserted(list, 1, goodService("نقل ملف"))],
    ["a row inserted between what is known and them", (list) => inserted(list, 2, goodService("نقل ملف"))],
    ["one of them taken away", (list) => list.filter((_, at) => at !== 2)],
    ["a third one above", (list) => inserted(list, 2, goodService("تجديد سجل"))],
  ])("%s: nothing is written into another's row", async (_, move) => {
    const only: Rows = twins.map((cells, at) => (at === 3 ? goodService("تجديد سجل") : cells));
    const { rows: after, entries } = await repaired(only);
    const answer = await takenBack(move(after), entries);
    const fees = column(answer.rows, 6);
    expect(fees.filter((value) => value === "K").length).toBe(answer.restored);
    expect(answer.rows.find(([name]) => name === names[0])?.[6]).toBe("K");
    expect(
      column(answer.rows, 0).flatMap((name, at) => (name === "تجديد سجل" && fees[at] === "K" ? [at] : [])),
    ).toEqual([]);
  });

  test("a service that was copied since is not told from its copy: both stay as they are", async () => {
    const { rows: after, entries } = await repaired(rows);
    const answer = await takenBack([...after, after[1]!], entries);
    expect(column(answer.rows, 6)).toEqual(["لا", "K", "K", "K", "لا"]);
    expect(answer.left).toBe(1);
  });
});

test("where every service has a namesake, an inserted row is noticed by those that no longer stand in their places", async () => {
  const twins: Rows = [header, withK("ثان"), withK("ثان"), withK("ثالث"), goodService("ثالث"), withK("ثالث")];
  const { rows: after, entries } = await repaired(twins);
  const moved = inserted(after, 1, []);
  const answer = await takenBack(moved, entries);
  expect(answer.rows).toEqual(moved);
  expect([answer.restored, answer.left]).toEqual([0, 4]);
  expect((await takenBack(after, entries)).rows).toEqual(twins);
});

test("services without a name go back where they stand, and not when they have moved", async () => {
  const nameless: Rows = [header, withK(names[0]!), [null, ...withK("").slice(1)], withK(names[1]!)];
  const { rows: after, entries } = await repaired(nameless);
  expect((await takenBack(after, entries)).rows).toEqual(nameless);
  const moved = inserted(after, 2, [null, ...goodService("").slice(1)]);
  expect(column((await takenBack(moved, entries)).rows, 6).filter((value) => value === "K")).toHaveLength(2);
});

test("a sheet without a column of names: its rows are known by what is no field", async () => {
  const numbered: Rows = rows.map(([, ...cells], at) => (at === 0 ? ["م", ...cells] : [`رقم ${at}`, ...cells]));
  const { rows: after, entries } = await repaired(numbered);
  const move = ([first, ...rest]: Rows): Rows => [first!, ...rest.reverse()];
  expect((await takenBack(move(after), entries)).rows).toEqual(move(numbered));
});

test("a header's repair goes back with the header", async () => {
  const misspelt: Rows = [header.map((text) => (text === "تستلزم رسوماً" ? "تستلرم رسوماً" : text)), ...rows.slice(1)];
  const { rows: after, entries } = await repaired(misspelt, "all");
  expect(after[0]).toEqual(header);
  const move = (list: Rows): Rows => inserted(list, 0, ["حصر الخدمات"], []);
  expect((await takenBack(move(after), entries)).rows).toEqual(move(misspelt));
});

test("a wrapped service is wrapped again, unless its lower row is in use", async () => {
  const wrapped: Rows = [
    header,
    goodService("طلب وثيقة"),
    ["زواج لغير المقيمين", ...Array<null>(10).fill(null)],
    ...["استعارة كتب", "تجديد سجل", "نقل ملف"].map(goodService),
  ];
  const { rows: after, entries } = await repaired(wrapped, "all");
  expect((await takenBack(after, entries)).rows).toEqual(wrapped);
  const moved = (list: Rows): Rows => inserted(list, 1, goodService("اعتماد بطاقة"));
  expect((await takenBack(moved(after), entries)).rows).toEqual(moved(wrapped));
  const used = withCell(after, 3, 0, "خدمة جديدة");
  const answer = await takenBack(used, entries);
  expect(answer.rows).toEqual(used);
  expect(answer.left).toBe(2);
});

test("a cell repaired twice: the first repair waits for the second; together they go back to the beginning", async () => {
  const first = await repaired(rows, "certain", "first");
  const again = withCell(first.rows, 2, 6, "لا ");
  const second = await repaired(again, "certain", "second");
  const entries = [...first.entries, ...second.entries];
  const all = await takenBack(second.rows, entries);
  // The user's own change in between is not one of ours: the second repair goes back to it, and the first stops there.
  expect(column(all.rows, 6)).toEqual(["لا ", "K", "K", "K"]);
  expect(all.left).toBe(1);
  const untouched = { ...second.entries[0]!, id: "x", group: "x" };
  const chain = [...first.entries, untouched];
  expect((await takenBack(second.rows, chain, { entry: "x" })).restored).toBe(1);
});

test("entries of other sheets and what cannot be read stay in the journal", async () => {
  const { rows: after, entries } = await repaired(rows);
  const elsewhere = { ...entries[0]!, id: "elsewhere", sheet: "{2}" };
  const later = { format: "jahiz-journal/9" };
  const answer = await takenBack(after, [...entries, elsewhere], "all", { unread: [later] });
  expect(answer.rows).toEqual(rows);
  const { entries: kept, unread } = readJournal(answer.journal);
  expect(kept).toEqual([elsewhere]);
  expect(unread).toEqual([later]);
  expect(sheet).not.toBe(elsewhere.sheet);
});
