import { collectSubmission, type CellValue, type KnownInstitution, type Sheet } from "../../../src/core";
import { goodService, header, settings, sheetOf } from "../../fixtures/inventories";
import { sheetOf as programmeOf } from "../programme/sheetOf";

type Rows = readonly (readonly CellValue[])[];

const named = (name: string, rows: Rows): Sheet => ({ ...sheetOf(rows), name });
const cover = (name: string, kind = "خدمية") =>
  named("الغلاف", [
    ["المؤسسة", name],
    ["نوع المؤسسة", kind],
    ["هل هي محافظة؟", "لا"],
    ["فترة البيانات", "2024"],
  ]);
const inventory = named("الخدمات", [header, goodService("إصدار ترخيص بناء"), goodService("تجديد سجل تجاري")]);
const axes = settings.frameworks.performance.perspectives.flatMap(({ axes: own }) => own.map(({ label }) => label.ar));
const card = (scores: readonly CellValue[], name = "قياس الإجادة") =>
  named(name, [["المحور", "الدرجة"], ...axes.map((axis, index) => [axis, scores[index] ?? null])]);

const collect = (sheets: readonly Sheet[], known: readonly KnownInstitution[] = [], path = "أ.xlsx") =>
  collectSubmission({ path, collected: "2024-12-31", seal: "none" }, sheets, settings, known);

test("a whole submission", () => {
  const found = collect([cover("وزارة الصحة"), inventory, card([80, 80, 80, 60, 60, 50])], [], "folder/a.xlsx")!;
  expect(found.remarks).toEqual([]);
  expect(found.institution).toMatchObject({
    name: "وزارة الصحة",
    isService: true,
    source: "cover",
    file: "a.xlsx",
    period: "2024",
    collected: "2024-12-31",
    verdict: "accepted",
    services: 2,
    findings: { error: 0 },
    axes: { strategyCulture: { measured: true, value: 80 } },
    perspectives: { maturity: { score: { measured: true, value: 60 } } },
    overall: { score: { measured: true, value: 65 } },
    level: { kind: "level", level: "average" },
    seal: "none",
  });
  expect(found.services).toHaveLength(2);
  expect(found.services[0]).toMatchObject({
    institution: "وزارة الصحة",
    sheet: "الخدمات",
    row: 2,
    values: { name: "إصدار ترخيص بناء", nature: ["interactive"] },
  });
});

test("a service keeps apart what is blank and what could not be read", () => {
  const odd = goodService("إصدار ترخيص بناء").map((cell, column) => [null, "ربما"][column - 1] ?? cell);
  const [service] = collect([sheetOf([header, odd.map((cell, column) => (column === 1 ? null : cell))])])!.services;
  expect([service!.values["nature"], service!.values["seasonal"]]).toEqual([undefined, undefined]);
  expect(service!.unreadable).toEqual(["seasonal"]);
});

test("an institution without services has its own weights, whatever the settings say", () => {
  const { institution } = collect([cover("أ", "غير خدمية"), card([80, 80, 80, null, null, 50])])!;
  expect(Object.keys(institution.perspectives)).toEqual(["readiness", "impact"]);
  expect(institution.overall?.score).toEqual({
    measured: true,
    value: expect.closeTo((80 * 4) / 7 + (50 * 3) / 7, 10) as number,
  });
  expect(institution.services).toBeNull();
});

test("shares are of all services; cells that cannot be read are counted apart, and none at all is not measured", () => {
  const visit = header.indexOf("هل الخدمة تتطلب زيارة مواقع");
  const seasonal = header.indexOf("خدمة موسمية");
  const service = (name: string, answer: CellValue) =>
    goodService(name).map((cell, column) => (column === visit ? answer : column === seasonal ? null : cell));
  const rows = [
    header,
    service("خدمة أولى", "نعم"),
    service("خدمة ثانية", null),
    service("خدمة ثالثة", "لا"),
    service("خدمة رابعة", "؟؟"),
  ];
  const { institution } = collect([named("الخدمات", rows)])!;
  expect(institution.statistics["visit"]).toEqual({ measured: true, value: 1 / 4 });
  expect(institution.unknown).toEqual({ visit: 2 });
  expect(institution.statistics["seasonal"]).toEqual({ measured: false, reason: { kind: "blank" } });
  expect(institution.statistics["informationOnline"]).toEqual({ measured: false, reason: { kind: "missing" } });
});

test("nothing is collected of a file without inventory, scorecard or cover; a cover alone is a submission with errors", () => {
  expect(collect([named("ملاحظات", [["مرحباً"], ["لا شيء هنا"]])])).toBeUndefined();
  expect(collect([])).toBeUndefined();
  expect(collect([cover("أ")])?.institution).toMatchObject({ name: "أ", verdict: "rejected", services: null });
});

test("an empty scorecard of the template gives no score", () => {
  const { institution } = collect([cover("أ"), inventory, card([])])!;
  expect(institution.overall).toBeUndefined();
  expect(institution.axes).toEqual({});
});

test("two frameworks' scorecards on one sheet are both collected", () => {
  const { stages } = settings.frameworks.stages;
  const components = stages.flatMap(({ components: own }) => own.map(({ label, maximum }) => [label.ar, maximum / 2]));
  const { institution } = collect([
    cover("أ"),
    named("البطاقتان", [
      ["المكون", "الدرجة"],
      ...components,
      [],
      ["المحور", "الدرجة"],
      ...axes.map((axis, index) => [axis, [80, 80, 80, 60, 60, 50][index] ?? null]),
    ]),
  ])!;
  expect(institution.overall?.score).toEqual({ measured: true, value: 65 });
  expect(Object.values(institution.stages).map(({ score }) => score)).toEqual(
    stages.map(() => ({ measured: true, value: 50 })),
  );
  expect(institution.verdict).toBe("accepted");
});

test("two scorecards that differ: what differs is not measured, and an error names both", () => {
  const scores = [80, 80, 80, 60, 60, 50];
  const { institution, remarks } = collect([cover("أ"), card(scores), card([80, 80, 80, 60, 60, 70], "أخرى")])!;
  expect(institution.perspectives["impact"]?.score.measured).toBe(false);
  expect(institution.perspectives["maturity"]?.score).toEqual({ measured: true, value: 60 });
  expect(remarks).toEqual([
    { kind: "severalScorecards", severity: "error", card: "performance", sheets: ["قياس الإجادة", "أخرى"] },
  ]);
  expect(institution.verdict).toBe("rejected");
  expect(institution.findings.error).toBeGreaterThanOrEqual(1);
});

describe("two scorecards of different periods", () => {
  const cards = [card([70, 70, 70, 70, 70, 70], "2023"), card([90, 90, 90, 90, 90, 90], "٢٠٢٤")];

  test("the one of the cover's period counts, and a note names the other", () => {
    const { institution, remarks } = collect([cover("أ"), ...cards])!;
    expect(institution.overall?.score).toEqual({ measured: true, value: expect.closeTo(90, 10) as number });
    expect(remarks).toEqual([{ kind: "otherPeriodCard", severity: "note", sheet: "2023", counted: ["٢٠٢٤"] }]);
    expect(institution.verdict).toBe("accepted");
  });

  test("without a period nothing is chosen: an error names both", () => {
    const { institution, remarks } = collect(cards)!;
    expect(institution.overall?.score.measured).toBe(false);
    expect(remarks).toContainEqual({
      kind: "severalScorecards",
      severity: "error",
      card: "performance",
      sheets: ["2023", "٢٠٢٤"],
    });
    expect(institution.verdict).toBe("rejected");
  });
});

describe("points of components", () => {
  const points = (rows: Rows, name = "الجاهزية") => named(name, [["المكوّن", "الدرجة"], ...rows]);
  const muscat: Rows = [
    ["التنظيم وإدارة التحول", 14],
    ["الموارد البشرية", 10],
    ["ميكنة العمل", 13],
    ["التوافق مع المعايير القياسية", 13],
    ["توثيق العمليات وهندستها", 9],
  ];
  const value = (points: number) => ({ measured: true, value: points });

  test("are kept as the card gives them, beside the stage's score", () => {
    const { institution } = collect([cover("محافظة مسقط"), points(muscat)])!;
    expect(institution.stages["readiness"]?.score).toEqual(value(59));
    expect(institution.components).toMatchObject({
      organisation: value(14),
      humanResources: value(10),
      workAutomation: value(13),
      standards: value(13),
      processes: value(9),
    });
  });

  test("that are blank, missing, no number or above their maximum are not measured, each with why", () => {
    const rows: Rows = [
      ["التنظيم وإدارة التحول", 26],
      ["الموارد البشرية", null],
      ["ميكنة العمل", "؟"],
      ...muscat.slice(4),
    ];
    const { components } = collect([cover("أ"), points(rows)])!.institution;
    expect(components).toMatchObject({
      organisation: { measured: false, reason: { kind: "outOfRange", value: 26, minimum: 0, maximum: 25 } },
      humanResources: { measured: false, reason: { kind: "blank" } },
      workAutomation: { measured: false, reason: { kind: "notNumber", text: "؟" } },
      standards: { measured: false, reason: { kind: "missing" } },
      processes: value(9),
    });
    expect(Object.keys(components!)).toHaveLength(14);
  });

  test("that two cards give differently are contradictory; without a card there are none", () => {
    const other: Rows = [["التنظيم وإدارة التحول", 15], ...muscat.slice(1)];
    const { components } = collect([cover("أ"), points(muscat), points(other, "أخرى")])!.institution;
    expect(components).toMatchObject({
      organisation: { measured: false, reason: { kind: "contradictory" } },
      humanResources: value(10),
    });
    expect(collect([cover("أ"), inventory])!.institution.components).toBeUndefined();
  });
});

test("data that the cover calls synthetic is kept as such; that of other covers is not", () => {
  const madeUp = named("الغلاف", [
    ["المؤسسة", "أ"],
    ["نوع المؤسسة", "خدمية"],
    ["بيانات اصطناعية", "نعم"],
  ]);
  expect(collect([madeUp, inventory])!.institution.isSynthetic).toBe(true);
  expect(collect([cover("أ"), inventory])!.institution.isSynthetic).toBeUndefined();
});

test("an assumed kind is a warning where a score depends on it", () => {
  const scored = collect([card([80, 80, 80, 60, 60, 50])])!;
  expect(scored.remarks.find(({ kind }) => kind === "kindAssumed")?.severity).toBe("warning");
  expect(collect([inventory])!.remarks.find(({ kind }) => kind === "kindAssumed")?.severity).toBe("note");
});

test("services of an institution without services are doubted", () => {
  const { remarks } = collect([cover("أ", "غير خدمية"), inventory])!;
  expect(remarks).toEqual([{ kind: "nonServiceWithServices", severity: "warning", services: 2 }]);
});

test("scores that do not count without services are doubted, and those of an institution with services are not", () => {
  const scores = card([80, 80, 80, 60, 60, 50]);
  const maturity = settings.frameworks.performance.perspectives.find(({ id }) => id === "maturity")!.label;
  const { remarks, institution } = collect([cover("أ", "غير خدمية"), scores])!;
  expect(remarks).toEqual([{ kind: "nonServiceWithScores", severity: "warning", perspectives: [maturity] }]);
  expect(institution.findings.warning).toBe(1);
  expect(collect([cover("أ", "خدمية"), scores])!.remarks).toEqual([]);
});

describe("hidden sheets", () => {
  const hidden = (sheet: Sheet, visibility: Sheet["facts"]["visibility"] = "hidden"): Sheet => ({
    ...sheet,
    facts: { ...sheet.facts, visibility },
  });
  const scores = card([80, 80, 80, 60, 60, 50]);
  const stages = named("المراحل", [
    ["المكوّن", "النقاط"],
    ["التنظيم وإدارة التحول", 14],
    ["الموارد البشرية", 10],
    ["ميكنة العمل", 13],
  ]);
  const lists = named(
    "القوائم",
    header.slice(1).map((_, row) =>
      goodService("أ")
        .slice(1)
        .map((cell, column) => (row === 0 ? header[column + 1]! : cell)),
    ),
  );

  test.each<[string, readonly Sheet[], readonly object[]]>([
    [
      "services that no visible sheet has",
      [scores, hidden(inventory)],
      [{ severity: "warning", sheet: "الخدمات", holds: { kind: "inventory", services: 2 } }],
    ],
    [
      "services beside visible ones, however deep they are hidden",
      [inventory, hidden({ ...inventory, name: "قديم" }, "veryHidden")],
      [{ severity: "note", sheet: "قديم", holds: { kind: "inventory", services: 2 } }],
    ],
    [
      "a scorecard of each framework",
      [inventory, hidden(scores), hidden(stages)],
      [
        { severity: "warning", sheet: "قياس الإجادة", holds: { kind: "performance" } },
        { severity: "warning", sheet: "المراحل", holds: { kind: "stages" } },
      ],
    ],
    [
      "a scorecard of one framework beside a visible one of the other",
      [scores, hidden(stages)],
      [{ severity: "warning", sheet: "المراحل", holds: { kind: "stages" } }],
    ],
    [
      "an empty scorecard, lists, other texts",
      [inventory, hidden(card([])), hidden(lists), hidden(named("أخرى", [["نص"]]))],
      [],
    ],
  ])("%s", (_, sheets, expected) => {
    const { remarks, services } = collect([cover("أ"), ...sheets])!;
    expect(remarks).toEqual(expected.map((each) => ({ kind: "sheetHidden", ...each })));
    expect(services.every(({ sheet }) => sheet === "الخدمات")).toBe(true);
  });
});

describe("what the analyst corrected", () => {
  const stated = { name: "أ", isService: true, isGovernorate: false, source: "cover" } as const;
  const known: KnownInstitution = {
    ...stated,
    name: "وزارة أ",
    isService: false,
    source: "analyst",
    stated,
    file: "أ.xlsx",
  };

  test("wins over the file, and the scores follow the right kind", () => {
    const { institution, services } = collect([cover("أ"), inventory, card([80, 80, 80, 60, 60, 50])], [known])!;
    expect(institution).toMatchObject({
      name: "وزارة أ",
      isService: false,
      isGovernorate: false,
      source: "analyst",
      stated,
    });
    expect(Object.keys(institution.perspectives)).toEqual(["readiness", "impact"]);
    expect(services.every(({ institution: name }) => name === "وزارة أ")).toBe(true);
  });

  test("is no correction once the file says the same", () => {
    const { institution } = collect([cover("وزارة أ", "غير خدمية")], [known])!;
    expect(institution).toMatchObject({ name: "وزارة أ", source: "cover" });
    expect(institution.stated).toBeUndefined();
  });

  test("leaves alone what was not corrected", () => {
    const onlyName = { ...known, isService: true };
    expect(collect([cover("أ", "غير خدمية")], [onlyName])!.institution).toMatchObject({
      name: "وزارة أ",
      isService: false,
    });
  });

  test("does not reach another institution's file of the same name", () => {
    expect(collect([cover("ب")], [known])!.institution).toMatchObject({ name: "ب", source: "cover" });
  });
});

test("a sheet with something of another kind is told, a blank one and the cover are not", () => {
  const found = collect([
    cover("وزارة الصحة"),
    inventory,
    named("قريات", [["اسم الخدمة"], ["شكوى"]]),
    named("فارغة", []),
  ])!;
  expect(found.remarks).toEqual([{ kind: "sheetUnread", severity: "note", sheet: "قريات", rows: 2 }]);
  expect(found.institution.verdict).toBe("accepted");
});

describe("a programme sheet among what is handed in", () => {
  const programme = programmeOf([["impact.satisfaction", { value: "much" }]], "ar", "البرنامج");

  test("beside an inventory it is left out with a note, and its errors are not the institution's", () => {
    const alone = collect([cover("وزارة الصحة"), inventory])!;
    const found = collect([cover("وزارة الصحة"), inventory, programme])!;
    expect(found.assessments.map(({ kind }) => kind)).toEqual(["inventory"]);
    expect(found.remarks).toEqual([
      ...alone.remarks,
      { kind: "programmeLeftOut", severity: "note", sheet: "البرنامج" },
    ]);
    expect(found.institution.verdict).toBe(alone.institution.verdict);
    expect(found.institution.findings).toEqual({
      ...alone.institution.findings,
      note: alone.institution.findings.note + 1,
    });
  });

  test.each([
    ["alone", [programme]],
    ["with a cover", [cover("وزارة الصحة"), programme]],
  ])("%s it is no submission", (_, sheets) => {
    expect(collect(sheets)).toBeUndefined();
  });
});

describe("inventories on several sheets are all collected", () => {
  const services = (name: string, names: readonly string[]) =>
    named(name, [header, ...names.map((each) => goodService(each))]);
  const permit = "إصدار ترخيص بناء";
  const renewal = "تجديد ترخيص البناء";
  const land = "طلب قطعة أرض";
  const deed = "إصدار سند ملكية";

  test.each<[string, readonly Sheet[], number, readonly object[]]>([
    [
      "of two years: names that were counted already are told",
      [services("2023", [permit, renewal]), services("2024", [permit, " تجديد ترخيص  البناء", land])],
      5,
      [{ sheet: "2024", others: ["2023"], services: 2 }],
    ],
    [
      "a third sheet repeats both others",
      [services("أ", [permit]), services("ب", [renewal]), services("الكل", [permit, renewal])],
      4,
      [{ sheet: "الكل", others: ["أ", "ب"], services: 2 }],
    ],
    [
      "of two departments with one name in common: nothing to tell",
      [services("أ", [permit, renewal]), services("ب", [permit, land, deed])],
      5,
      [],
    ],
    ["one inventory that names a service twice has its own finding", [services("أ", [permit, permit])], 2, []],
  ])("%s", (_, sheets, count, expected) => {
    const { institution, remarks } = collect([cover("وزارة"), ...sheets])!;
    expect(institution.services).toBe(count);
    expect(remarks).toEqual(expected.map((each) => ({ kind: "servicesTwice", severity: "warning", ...each })));
  });
});
