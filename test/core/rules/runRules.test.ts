import fc from "fast-check";
import { serviceCatalogue } from "../../../src/core/catalogue/serviceCatalogue";
import { columnLetter } from "../../../src/core/rows/address";
import { isCutOff } from "../../../src/core/text/isCutOff";
import { headerNotFound } from "../../../src/core/rules/headerNotFound";
import { rules } from "../../../src/core/rules/registry";
import type { Place } from "../../../src/core/rules/finding";
import { cleanMuscat, goodService, header, scannedMuscat } from "../../fixtures/inventories";
import { findingsIn, found, inventoryOf, serviceWith, withService } from "./findingsIn";

test("a good inventory has no finding at all", () => {
  expect(findingsIn(withService(goodService("طلب وثيقة زواج")))).toEqual([]);
});

test("each rule has an id of its own", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

test("a rule that the catalogue switches off is silent, and only it", () => {
  const rows = withService(serviceWith({ 1: null, 6: "K" }));
  expect(findingsIn(rows).map((finding) => finding.rule)).toEqual(["requiredBlank", "valueMisread"]);
  const catalogue = { ...serviceCatalogue, rules: { ...serviceCatalogue.rules, off: ["requiredBlank"] } };
  expect(findingsIn(rows, {}, catalogue).map((finding) => finding.rule)).toEqual(["valueMisread"]);
});

test("findings come as a reader meets them: sheet, header, rows and cells downwards, cells of a row across", () => {
  const rows = [
    [...header.map((text) => (text === "متلقي الخدمة" ? "متلفي الخدمة" : text)), "اسم المدير"],
    goodService("طلب علاج"),
    serviceWith({ 6: "K", 1: null }, "صرف مستحقات الزكاة"),
    [],
    serviceWith({ 2: null }, "استعارة كتب"),
  ];
  const place = (each: Place) =>
    each.kind === "sheet"
      ? "sheet"
      : each.kind === "rows"
        ? `row ${each.rows[0]}`
        : `${columnLetter(each.column)}${each.kind === "cells" ? each.rows[0] : each.row}`;
  expect(findingsIn(rows, { isProtected: true }).map((finding) => place(finding.place))).toEqual([
    "sheet",
    "K1",
    "L1",
    "B3",
    "G3",
    "row 4",
    "C5",
  ]);
});

test("equal cells share one finding, and several findings on one value share its rows", () => {
  const rows = inventoryOf(["=طلب الحصول على", "استعارة كتب", "=طلب الحصول على"]);
  const [first, second] = findingsIn(rows).filter(({ rule }) => rule === "formulaText" || rule === "nameCutOff");
  expect(first?.place).toMatchObject({ rows: [2, 4] });
  expect(second?.place).toBe(first?.place);
});

test("every finding on cells of the scanned Muscat inventory stands in the rows that hold its value", () => {
  const rows = scannedMuscat("reading");
  const places = findingsIn(rows).flatMap(({ place }) => (place.kind === "cells" ? [place] : []));
  expect(places.length).toBeGreaterThan(20);
  for (const place of places) {
    expect(place.rows.length).toBeGreaterThan(0);
    for (const row of place.rows) expect(rows[row - 1]?.[place.column] ?? null).toEqual(place.value);
  }
});

test("the clean Muscat inventory has only the nine cells that cannot be read", () => {
  const findings = findingsIn(cleanMuscat()).filter(({ severity }) => severity === "error");
  expect(findings.map(({ rule }) => rule)).toEqual(["requiredBlank"]);
  expect(findings[0]?.place).toMatchObject({ kind: "cells", field: "visit" });
  expect(findings[0]?.place.kind === "cells" && findings[0].place.rows.length).toBe(9);
});

test("headerNotFound is an error about the sheet", () => {
  expect(headerNotFound(["name"])).toEqual({
    rule: "headerNotFound",
    severity: "error",
    place: { kind: "sheet" },
    parameters: { found: ["name"] },
  });
});

test("nameCutOff finds what isCutOff does", () => {
  const word = fc.constantFrom(
    "طلب",
    "على",
    "من",
    "شهادة",
    "الاستخراج",
    "12",
    "٣",
    "(",
    ")",
    "(جديد)",
    "-",
    "…",
    "أو",
    "و",
    ".",
    "لـ",
    "of",
    "ق",
    "على\u200F",
    "مِن",
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const name = `خدمة ${words.join(" ")}`;
      expect(found("nameCutOff", inventoryOf([name])).length).toBe(isCutOff(name) ? 1 : 0);
    }),
    { numRuns: 300 },
  );
});
