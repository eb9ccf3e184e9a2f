import fc from "fast-check";
import type { Json } from "../../../src/host/sheet";
import { entryCells, withCells } from "../../../src/taskpane/journal/entryCells";
import { fitJournal, mostJournalBytes } from "../../../src/taskpane/journal/fitJournal";
import type { JournalCell, JournalEntry } from "../../../src/taskpane/journal/journal";
import { journalJson } from "../../../src/taskpane/journal/journalJson";
import { readJournal } from "../../../src/taskpane/journal/readJournal";
import { checksumOf, witnessText } from "../../../src/taskpane/journal/witness";

const occasion = { when: "2026-01-02T03:04:05.000Z", sheet: "{1}", sheetName: "الخدمات", group: "g1" };

const cell: JournalCell = { row: 2, column: 3, from: "K", to: "لا", target: 2, witness: "", field: "fees" };

function entry(more: Partial<JournalEntry> = {}, own: readonly JournalCell[] = [cell]): JournalEntry {
  const words = { header: "تستلزم رسوماً", before: "K", after: "لا" };
  return withCells({ id: "g1:0", ...occasion, ...words, parts: [], count: 0, ...more }, own);
}

/** As a workbook keeps it. */
const kept = (json: Json): Json => JSON.parse(JSON.stringify(json)) as Json;

const scalar = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
const witness = fc.oneof(
  fc.constant(""),
  fc.string().map((name) => witnessText({ name: checksumOf(name) })),
  fc
    .tuple(fc.string(), fc.string())
    .map(([name, above]) =>
      witnessText({ name: checksumOf(name), shared: { above: checksumOf(above), rows: name.length } }),
    ),
);

/** The cells of one repair: the same changes for every target, in ascending rows. */
const cells: fc.Arbitrary<JournalCell[]> = fc
  .record({
    targets: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), witness), {
      minLength: 1,
      selector: ([row]) => row,
    }),
    changes: fc.uniqueArray(
      fc.record({
        offset: fc.integer({ min: 0, max: 2 }),
        column: fc.integer({ min: 0, max: 16_383 }),
        from: fc.oneof(scalar, fc.boolean()),
        to: scalar,
        field: fc.option(fc.constantFrom("fees", "name"), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 3, selector: ({ offset, column }) => `${offset} ${column}` },
    ),
  })
  .map(({ targets, changes }) =>
    [...targets]
      .sort(([a], [b]) => a - b)
      .flatMap(([target, known]) =>
        changes.map(({ offset, column, from, to, field }) => ({
          ...{ row: target + offset, column, from, to, target, witness: known },
          ...(field !== undefined && { field }),
        })),
      ),
  );

test("cells are laid out and given one by one again", () => {
  fc.assert(fc.property(cells, (own) => expect(entryCells(entry({}, own))).toEqual(own)));
  const [first, second] = [cell, { ...cell, row: 9, target: 9 }];
  const other = { ...cell, row: 5, target: 5, to: "نعم" };
  expect(entryCells(entry({}, [second, other, first]))).toEqual([first, second, other]);
});

test("what is kept is read again as it was", () => {
  const entries = fc.array(
    fc
      .tuple(cells, fc.constantFrom("g1", "g2"), fc.string(), fc.string())
      .map(([own, group, before, id]) => entry({ group, before, id }, own)),
  );
  fc.assert(
    fc.property(entries, (list) => {
      for (const each of list) expect(each.count).toBe(entryCells(each).length);
      expect(readJournal(kept(journalJson({ entries: list, unread: [] })))).toEqual({ entries: list, unread: [] });
    }),
  );
});

test("an empty journal is forgotten, and read as one", () => {
  expect(journalJson({ entries: [], unread: [] })).toBeNull();
  for (const none of [undefined, null]) expect(readJournal(none)).toEqual({ entries: [], unread: [] });
});

const sound = kept(journalJson({ entries: [entry(), entry({ id: "g1:1" })], unread: [] })) as {
  format: string;
  groups: { entries: { parts: Record<string, Json>[] }[] }[];
};

/** The sound journal with its first part changed. */
function withPart(change: Record<string, Json>): Json {
  const copy = structuredClone(sound);
  Object.assign(copy.groups[0]!.entries[0]!.parts[0]!, change);
  return copy;
}

test.each<[string, Json, number]>([
  ["a later version's", { ...sound, format: "jahiz-journal/2" }, 0],
  ["a text", "journal", 0],
  ["a number", 5, 0],
  ["a list", [1, 2], 0],
  ["groups that are no list", { format: "jahiz-journal/1", groups: {} }, 0],
  ["a group that is none", { ...sound, groups: [...sound.groups, 7] }, 2],
  ["a group without a sheet", { format: "jahiz-journal/1", groups: [{ group: "g", when: "", entries: [] }] }, 0],
  ["rows without witnesses", withPart({ witnesses: "" }), 1],
  ["more rows than witnesses", withPart({ rows: "1:1048576" }), 1],
  ["rows that go back", withPart({ rows: "5,3" }), 1],
  ["rows that are words", withPart({ rows: "two" }), 1],
  ["a row beyond any sheet", withPart({ rows: "9999999" }), 1],
  ["a broken witness", withPart({ witnesses: "?......." }), 1],
  ["no changes", withPart({ changes: [] }), 1],
  ["a change of objects", withPart({ changes: [[0, 3, { error: "#N/A" }, "لا", "fees"]] }), 1],
  ["a change above its row", withPart({ changes: [[-1, 3, "K", "لا", "fees"]] }), 1],
  ["a change with a truth value to write", withPart({ changes: [[0, 3, "K", true, "fees"]] }), 1],
  ["an entry of a newer kind", withPart({ changes: [[0, 3, "K", "لا", "fees", "new"]] }), 1],
])("%s is kept as it is and written back, and nothing else is lost", (_, given, readable) => {
  const journal = readJournal(given);
  expect(journal.entries).toHaveLength(readable);
  expect(journal.unread).toHaveLength(1);
  const again = readJournal(kept(journalJson(journal)));
  expect(again).toEqual(journal);
  expect(JSON.stringify(journalJson(journal))).toContain(JSON.stringify(journal.unread[0]));
});

describe("size", () => {
  const names = Array.from({ length: 100_000 }, (_, row) => witnessText({ name: checksumOf(`خدمة ${row}`) }));
  const many = entry(
    {},
    names.map((known, at) => ({ ...cell, row: at + 2, target: at + 2, witness: known })),
  );

  test("100,000 equal cells are kept within the bound, and read again", () => {
    const json = journalJson({ entries: [many], unread: [] });
    expect(JSON.stringify(json).length).toBeLessThan(900_000);
    expect(fitJournal({ entries: [many], unread: [] }).forgotten).toEqual([]);
    const [again] = readJournal(json).entries;
    expect(again?.count).toBe(100_000);
    expect(entryCells(again!)[99_999]).toEqual({ ...cell, row: 100_001, target: 100_001, witness: names[99_999] });
  });

  test("past the bound whole groups go, the oldest first; what could not be read stays", () => {
    const groups = ["a", "b", "c"].map((group) => ({ ...many, group, id: group }));
    const { journal, forgotten } = fitJournal({ entries: [...groups, entry()], unread: ["kept"] });
    expect(forgotten.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(journal.entries.map(({ id }) => id)).toEqual(["c", "g1:0"]);
    expect(journal.unread).toEqual(["kept"]);
    const bytes = Buffer.byteLength(JSON.stringify(journalJson(journal)));
    expect(bytes).toBeLessThanOrEqual(mostJournalBytes);
  });

  test("a group too large by itself is forgotten, and said to be", () => {
    const { journal, forgotten } = fitJournal({ entries: [many], unread: [] }, 1000);
    expect(journal.entries).toEqual([]);
    expect(forgotten).toEqual([many]);
  });
});

describe("witnesses", () => {
  test("stand in people's workbooks and never change", () => {
    expect(checksumOf("إصدار سجل تجاري")).toBe(checksumOf("إصدار سجل تجاري"));
    expect(["", null, undefined, { error: "#N/A" }].map(checksumOf)).toEqual(["", "", "", ""]);
    expect([checksumOf("طلب وثيقة زواج"), checksumOf("a"), checksumOf(7)]).toMatchInlineSnapshot(`
     [
       "1fb2hml",
       "s4eg3bi",
       "666v9ex",
     ]
    `);
  });

  test("tell names apart that differ in a space", () => {
    expect(checksumOf("طلب وثيقة")).not.toBe(checksumOf("طلب وثيقة "));
    const all = new Set(Array.from({ length: 100_000 }, (_, number) => checksumOf(`تجديد ترخيص ${number}`)));
    expect(all.size).toBeGreaterThan(99_995);
  });
});
