import type { RuleId } from "../../../src/core/rules/finding";
import { header } from "../../fixtures/inventories";
import { found, serviceWith, withService, type Rows } from "./findingsIn";

const headers = [...header, "تتوافر معلوماتها إلكترونياً", "تمت رقمنتها"];
const electronic = { 3: "متاحة إلكترونياً" };

/** A service with these cells, then the answers on information online and on the year of digitisation. */
function service(
  changes: Readonly<Record<number, string>>,
  infoOnline: string | null = null,
  digitised: number | null = null,
): Rows {
  return withService([...serviceWith(changes), infoOnline, digitised], headers);
}

const cases: [RuleId, string, Rows, string[] | undefined][] = [
  ["electronicButManual", "manual", service(electronic), ["channel", "automation"]],
  ["electronicButManual", "partly", service({ ...electronic, 4: "آلية جزئياً" }), undefined],
  ["electronicButManual", "traditional", service({}), undefined],
  ["electronicButNotReady", "not ready", service({ ...electronic, 5: "لا" }), ["channel", "eReady"]],
  ["electronicButNotReady", "ready", service(electronic), undefined],
  ["electronicButNotReady", "unknown", service({ ...electronic, 5: "ربما" }), undefined],
  ["electronicButInformationOffline", "offline", service(electronic, "لا"), ["channel", "infoOnline"]],
  ["electronicButInformationOffline", "online", service(electronic, "نعم"), undefined],
  ["electronicButInformationOffline", "blank", service(electronic), undefined],
  ["electronicButVisit", "visit", service(electronic), ["channel", "visit"]],
  ["electronicButVisit", "none", service({ ...electronic, 8: "لا" }), undefined],
  ["traditionalButAutomated", "full", service({ 4: "آلية" }), ["channel", "automation"]],
  ["traditionalButAutomated", "partly", service({ 4: "آلية جزئياً" }), undefined],
  ["employeesPayFees", "alone", service({ 6: "نعم", 10: "من الحكومة إلى موظفيها" }), ["recipient", "fees"]],
  ["employeesPayFees", "and citizens", service({ 6: "نعم", 10: "الموظفون، الأفراد" }), undefined],
  ["employeesPayFees", "free", service({ 10: "من الحكومة إلى موظفيها" }), undefined],
  ["informationalWithFees", "fees", service({ 1: "معلوماتية", 6: "نعم" }), ["nature", "fees"]],
  ["informationalWithFees", "free", service({ 1: "معلوماتية" }), undefined],
  ["digitisedButNotElectronic", "traditional", service({}, null, 2023), ["digitised", "channel"]],
  ["digitisedButNotElectronic", "electronic", service(electronic, null, 2023), undefined],
  ["digitisedButNotElectronic", "not digitised", service({}), undefined],
];

test.each(cases)("%s: %s", (rule, _, rows, fields) => {
  const findings = found(rule, rows);
  expect(findings.map((finding) => finding.parameters)).toEqual(fields === undefined ? [] : [{ fields }]);
  for (const { place } of findings) expect(place).toMatchObject({ kind: "cells", field: fields?.[0], rows: [2] });
});

test("a value that is read through a certain repair counts, and each spelling has a finding of its own", () => {
  const rows = [
    header,
    serviceWith({ ...electronic, 5: "K" }),
    serviceWith({ 3: "الكترونية", 5: "لا" }, "صرف الزكاة"),
    serviceWith(electronic, "طلب علاج"),
  ];
  const places = found("electronicButNotReady", rows).map(({ place }) => place);
  expect(places).toEqual([
    { kind: "cells", field: "channel", column: 3, rows: [2], value: "متاحة إلكترونياً" },
    { kind: "cells", field: "channel", column: 3, rows: [3], value: "الكترونية" },
  ]);
});

test("a rule about a column that the sheet lacks finds nothing", () => {
  expect(
    found(
      "electronicButManual",
      withService(serviceWith(electronic)).map((row) => row.filter((_, column) => column !== 4)),
    ),
  ).toEqual([]);
});
