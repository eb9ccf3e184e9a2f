import fc from "fast-check";
import { labelIn, serviceCatalogue } from "../../../src/core";
import { readCsv } from "../../../src/host/xlsx/readCsv";
import { catalogueRows } from "../../../src/report/export/csv/catalogueRows";
import { csvText } from "../../../src/report/export/csv/csvText";
import { neutralised, restored } from "../../../src/report/export/csv/neutralised";
import { neutralisedCount } from "../../../src/report/export/csv/neutralisedCount";
import { tableSchema } from "../../../src/report/export/csv/tableSchema";
import { exported, service } from "./exportedServices";

const read = (text: string) =>
  Array.from(readCsv(new TextEncoder().encode(text)).sheets[0]!.grid.rows, (row) =>
    Array.from(row, (cell) => cell ?? null),
  );

const catalogue = exported([
  service("هيئة البيئة", {
    name: 'إصدار "تصريح", عاجل',
    nature: ["procedural"],
    recipient: ["G2C", "G2B"],
    fees: ["no"],
    simplified: 2024,
  }),
  service("هيئة البيئة", { name: "- تجديد" }, 3),
]);

test("begins with a byte order mark and ends its lines with CR LF", () => {
  const text = csvText(catalogueRows(catalogue, "ar"));
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.split("\r\n")).toHaveLength(4);
  expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
});

describe.each(["ar", "en"] as const)("read back in %s", (language) => {
  const [header, first, second] = read(csvText(catalogueRows(catalogue, language))) as (string | number | null)[][];
  const at = (row: (string | number | null)[] | undefined, id: string) => {
    const field = serviceCatalogue.fields.find((each) => each.id === id)!;
    return row![header!.indexOf(labelIn(field.labels, language))];
  };

  test("every value is what it was", () => {
    expect(at(first, "name")).toBe('إصدار "تصريح", عاجل');
    expect(at(first, "simplified")).toBe(2024);
    expect(at(first, "recipient")).toBe(
      language === "ar"
        ? "من الحكومة إلى الأفراد، من الحكومة إلى قطاع الأعمال"
        : "Government to citizens (G2C), Government to business (G2B)",
    );
    expect(at(first, "visit")).toBeNull();
    expect(at(second, "name")).toBe("'- تجديد");
    expect(restored(String(at(second, "name")))).toBe("- تجديد");
  });

  test("the descriptor describes each column, in order, and what may stand in it", () => {
    const { schema, path } = tableSchema(catalogue, "c.csv", language);
    expect(path).toBe("c.csv");
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
    expect(schema.primaryKey).toEqual([header!.at(-1)]);
    expect(schema.missingValues).toEqual([""]);
    schema.fields.forEach((field, column) => {
      expect(Object.keys(field.titles)).toEqual(expect.arrayContaining(["ar", "en"]));
      const value = first![column] ?? null;
      if (value === null) return;
      expect(typeof value).toBe(field.type === "integer" ? "number" : "string");
      const { enum: values, pattern, minimum, maximum } = (field.constraints ?? {}) as Record<string, never>;
      if (values !== undefined) expect(values).toContain(value);
      if (pattern !== undefined) expect(String(value)).toMatch(new RegExp(pattern));
      if (minimum !== undefined) expect(value).toBeGreaterThanOrEqual(minimum);
      if (maximum !== undefined) expect(value).toBeLessThanOrEqual(maximum);
    });
  });
});

test("the descriptor takes what is required, the values and the years from the catalogue", () => {
  const { schema } = tableSchema(catalogue, "c.csv", "en");
  const field = (id: string) => schema.fields.find((each) => each.id === id)!;
  expect(field("name").constraints).toEqual({ required: true });
  expect(field("nature").constraints).toEqual({
    required: true,
    enum: ["Informational", "Interactive", "Procedural"],
  });
  expect(field("linkage").constraints).not.toHaveProperty("required");
  expect(field("priority")).toMatchObject({ type: "integer", constraints: { minimum: 2000, maximum: 2040 } });
  expect("Government to citizens (G2C), anybody").not.toMatch(
    new RegExp(field("recipient").constraints!.pattern as string),
  );
});

describe("values that a spreadsheet would run", () => {
  test.each(["=1+1", "+968", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''-x"])("%j gets an apostrophe", (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  });

  test.each(["x=1", "'quoted'", "", " =1", "خدمة - تجديد", "'"])("%j stays as it is", (text) => {
    expect(neutralised(text)).toBe(text);
    expect(restored(text)).toBe(text);
  });

  test("come back whatever they are, and no text that is written begins like a formula", () => {
    const text = fc
      .array(fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a", "ع"), { maxLength: 6 })
      .map((part) => part.join(""));
    fc.assert(
      fc.property(text, (value) => {
        expect(restored(neutralised(value))).toBe(value);
        expect(neutralised(value)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test("numbers are no texts: -5 stays -5 and is read as a number", () => {
    expect(read(csvText([["عدد"], [-5], [-0.5]]))).toEqual([["عدد"], [-5], [-0.5]]);
  });

  test("are counted", () => {
    expect(neutralisedCount(catalogueRows(catalogue, "ar"))).toBe(1);
  });
});

test("any texts are read back as they were, but for what is neutralised", () => {
  const cell = fc.array(fc.constantFrom('"', ",", ";", "\n", "\r\n", " ", "=", "'", "ع", "x"), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.array(
        cell.map((parts) => `ع${parts.join("")}`),
        { minLength: 2, maxLength: 2 },
      ),
      (row) => {
        expect(read(csvText([["أ", "ب"], row]))).toEqual([["أ", "ب"], row]);
      },
    ),
  );
});
