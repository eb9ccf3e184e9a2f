import type { GridPart } from "../../../src/host/sheet";
import { createChecker } from "../../../src/taskpane/checker/createChecker";
import { cleanMuscat } from "../../fixtures/inventories";
import { checkedRows } from "./checking";

const grid = (rows: GridPart["rows"], from = 1): GridPart => ({ rowNumbers: rows.map((_, at) => from + at), rows });
const figures: GridPart["rows"] = [
  ["الحقل", "القيمة", "العدد", "النسبة"],
  ["خدمات المؤسسة", null, 66],
  ["طبيعة الخدمة", "معلوماتية", 1, "2%"],
  [null, "تفاعلية", 65, "98%"],
];

test("figures are read, and an inventory checked with them is compared", async () => {
  const answer = await createChecker().readPublished(grid(figures), "ar");
  if (answer.kind !== "figures") throw new Error("not read");
  expect(answer.published).toMatchObject({
    services: 66,
    figures: { nature: { informational: { count: 1, percent: 2 }, interactive: { count: 65, percent: 98 } } },
  });
  expect(structuredClone(answer)).toEqual(answer);
  const { checked } = await checkedRows(cleanMuscat(), { published: answer.published });
  expect(checked.reconciliation.length).toBeGreaterThan(0);
  expect(checked.reconciliation.every(({ agreement }) => agreement === "agrees")).toBe(true);
  const nature = checked.statistics.find(({ heading }) => heading === "طبيعة الخدمة");
  expect(nature?.lines[0]?.published).toEqual({ count: 1, percent: 2 });
});

test.each(["en", "ar"] as const)(
  "in %s, what cannot be read is a sentence with its cell, and no figure is used",
  async (language) => {
    const wrong = [...figures, ["لون الخدمة", "أحمر", 3]];
    const answer = await createChecker().readPublished(grid(wrong, 10), language);
    if (answer.kind !== "problems") throw new Error("read");
    expect(answer.sentences).toHaveLength(1);
    expect(answer.sentences[0]).toContain("A14");
    expect(/\p{Script=Arabic}/u.test(answer.sentences[0]!.replaceAll("لون الخدمة", ""))).toBe(language === "ar");
  },
);
