import { columnKey, withHeaderAliases, serviceCatalogue } from "../../../src/core";
import { goodService, header } from "../../fixtures/inventories";
import { checkedRows, type Rows } from "./checking";

const names = ["طلب وثيقة زواج", "استعارة كتب من المكتبة", "تجديد سجل تجاري"];
const strange = [
  "اللقب",
  "الصنف",
  "في الصيف",
  "المنفذ",
  "كيف تتم",
  "رقمية",
  "بمقابل",
  "حالاً",
  "في المكان",
  "الوزن",
  "لمن",
];
const rows: Rows = [["قائمة الجهة"], strange, ...names.map(goodService)];
const fieldIds = serviceCatalogue.fields.filter(({ required }) => required).map(({ id }) => id);
const whole = Object.fromEntries(strange.map((text, at) => [text, fieldIds[at]!]));

test("a sheet of strange headers is nothing; its header row is found, and guessed by what stands below", async () => {
  const { checked } = await checkedRows(rows);
  expect(checked).toMatchObject({ kind: "nothing", asksForMapping: true });
  expect(checked.headers.map(({ text }) => text)).toEqual(strange);
  const guessed = checked.headers.filter(({ sureness }) => sureness === "guess");
  expect(Object.fromEntries(guessed.map(({ text, field }) => [text, field]))).toEqual({
    اللقب: "name",
    الصنف: "nature",
    المنفذ: "channel",
    "كيف تتم": "automation",
    الوزن: "strategicValue",
    لمن: "recipient",
  });
  expect(checked.headers.filter(({ sureness }) => sureness === "none")).toHaveLength(5);
});

test("mapped, it is an inventory in which nothing is wrong", async () => {
  const { checked } = await checkedRows(rows, { mapping: whole });
  expect(checked).toMatchObject({ kind: "inventory", services: 3, verdict: "accepted", asksForMapping: false });
  expect(checked.headers.map(({ field, sureness }) => [field, sureness])).toEqual(fieldIds.map((id) => [id, "mapped"]));
});

test.each([2, 3])("%i mapped headers: an inventory from three on", async (count) => {
  const mapping = Object.fromEntries(Object.entries(whole).slice(0, count));
  const { checked } = await checkedRows(rows, { mapping });
  expect(checked.kind).toBe(count < 3 ? "nothing" : "inventory");
  expect(checked.asksForMapping).toBe(true);
  expect(checked.headers.filter(({ sureness }) => sureness === "mapped")).toHaveLength(count);
});

test("a known sheet asks for nothing, one with a strange column asks for that", async () => {
  const known = await checkedRows([header, ...names.map(goodService)]);
  expect(known.checked.asksForMapping).toBe(false);
  expect(new Set(known.checked.headers.map(({ sureness }) => sureness))).toEqual(new Set(["exact"]));
  const one = header.map((text, column) => (column === 3 ? "المنفذ" : text));
  const { checked } = await checkedRows([one, ...names.map(goodService)]);
  expect(checked.asksForMapping).toBe(true);
  expect(checked.headers[3]).toEqual({ column: 3, text: "المنفذ", field: "channel", sureness: "guess" });
});

test("a column too many is no reason to ask: no required one is missing", async () => {
  const { checked } = await checkedRows([[...header, "ملاحظتي"], ...names.map((name) => [...goodService(name), "x"])]);
  expect(checked.asksForMapping).toBe(false);
  expect(checked.headers.at(-1)).toEqual({ column: 11, text: "ملاحظتي", sureness: "none" });
});

test("values are proposed in the language of a mapped header's script", async () => {
  const english = ["Service name", "Sort", "Seasonal", "Delivery channel"];
  const { checked } = await checkedRows([english, ["Marriage certificate", "interactive ", "Yes", "Electronic"]], {
    mapping: { Sort: "nature" },
  });
  expect(checked.proposals.map(({ header: over, after }) => [over, after])).toContainEqual(["Sort", "Interactive"]);
});

describe("a catalogue with a user's headers", () => {
  const fieldsNamed = (mapping: Record<string, string>) => {
    const { fields } = withHeaderAliases(serviceCatalogue, mapping);
    return (text: string) =>
      fields
        .filter(({ aliases }) => Object.values(aliases ?? {}).some((list) => list.includes(text)))
        .map(({ id }) => id);
  };

  test("takes an alias from the field that had it", () => {
    expect(fieldsNamed({ الخدمة: "nature" })("الخدمة")).toEqual(["nature"]);
    expect(fieldsNamed({})("الخدمة")).toEqual(["name"]);
  });

  test("passes over what means nothing", () => {
    expect(withHeaderAliases(serviceCatalogue, { "…": "nature", لون: "colour" })).toBe(serviceCatalogue);
  });

  test("leaves the catalogue that it was given alone", () => {
    const before = JSON.stringify(serviceCatalogue);
    withHeaderAliases(serviceCatalogue, { الخدمة: "nature", لون: "fees" });
    expect(JSON.stringify(serviceCatalogue)).toBe(before);
  });
});

describe("columns mapped by their place", () => {
  const [, , , channel] = header;
  const blank: Rows = [header.map((text, at) => (at === 3 ? null : text)), ...names.map(goodService)];
  const key = columnKey("الخدمات", 3, "");

  test("a column without a header is listed where something stands in it, and can be mapped", async () => {
    const { checked } = await checkedRows(blank);
    expect(checked.asksForMapping).toBe(true);
    expect(checked.headers[3]).toEqual({ column: 3, text: "", sureness: "none" });
    const { checked: mapped, checker } = await checkedRows(blank, { mapping: { [key]: "channel" } });
    expect(mapped.groups.rule).toEqual([]);
    expect(mapped.asksForMapping).toBe(false);
    expect(mapped.headers[3]).toEqual({ column: 3, text: "", field: "channel", sureness: "mapped", byColumn: true });
    const whole = await checkedRows([header, ...names.map(goodService)]);
    expect(mapped.statistics).toEqual(whole.checked.statistics);
    // The seal is of the sheet's own cells, not of what we read into them.
    const unmapped = await checkedRows(blank);
    expect((await checker.seal("2026-01-01")).hash).toBe((await unmapped.checker.seal("2026-01-01")).hash);
  });

  test("a blank column beside the table is not listed", async () => {
    const { checked } = await checkedRows([
      header.map((text, at) => (at === 3 ? null : text)),
      goodService("أ").map((value, at) => (at === 3 ? null : value)),
    ]);
    expect(checked.headers.some(({ column }) => column === 3)).toBe(false);
  });

  test("a recognised header is read as another field where the user says so", async () => {
    const swapped = names.map((name) => {
      const cells = goodService(name);
      [cells[5], cells[7]] = ["لا", "نعم"];
      return cells;
    });
    const mapping = {
      [columnKey("الخدمات", 5, header[5]!)]: "immediate",
      [columnKey("الخدمات", 7, header[7]!)]: "eReady",
    } as const;
    const { checked } = await checkedRows([header, ...swapped], { mapping });
    const rightly = names.map((name) => {
      const cells = goodService(name);
      [cells[5], cells[7]] = ["نعم", "لا"];
      return cells;
    });
    expect(checked.statistics).toEqual((await checkedRows([header, ...rightly])).checked.statistics);
    expect(checked.headers[5]).toMatchObject({
      text: header[5],
      field: "immediate",
      sureness: "mapped",
      byColumn: true,
    });
  });

  test.each<[string, string]>([
    ["of another sheet", columnKey("أخرى", 3, "")],
    ["whose header is another by now, for the column may have moved", columnKey("الخدمات", 3, "المنفذ")],
    ["that nobody can read", "column:{"],
  ])("what was said of a column %s says nothing here", async (_, other) => {
    const { checked } = await checkedRows(blank, { mapping: { [other]: "channel" } });
    expect(checked).toEqual((await checkedRows(blank)).checked);
    expect(channel).not.toBe("");
  });
});
