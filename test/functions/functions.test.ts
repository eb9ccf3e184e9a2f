import fc from "fast-check";
import { codes, errorOf } from "./customFunctions";
import * as excel from "../../src/functions/functions";
import { cleanMuscat, goodService, header, scannedMuscat } from "../fixtures/inventories";

const one = (value: unknown): unknown[][] => [[value]];
const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
/** A service with this answer in the column «خدمة موسمية». */
const seasonalService = (name: string, value: string): string[] =>
  goodService(name).map((cell, at) => (at === 2 ? value : cell));

describe("MATURITYLEVEL and LEVELNUMBER", () => {
  test.each([
    [89.5, "published", "متقدم", 5],
    [89.49, "published", "فوق المتوسط", 4],
    [89.5, "contiguous", "متقدم", 5],
    [30, "contiguous", "متدني", 1],
    [0, "published", "متدني", 1],
    [100, "كما نُشرت", "متقدم", 5],
    [35.5, "published", "أقل من المتوسط", 2],
  ])("%d, %s", (score, policy, level, number) => {
    expect(excel.maturityLevel(one(score), undefined, policy)).toEqual([[level]]);
    expect(excel.levelNumber(one(score), policy)).toEqual([[number]]);
  });

  test("26 to 35 belong to no published level", () => {
    expect(excel.maturityLevel(column(25.5, 30, 35.49))).toEqual(
      column("لا مستوى منشور", "لا مستوى منشور", "لا مستوى منشور"),
    );
    expect(excel.maturityLevel(one(30), "English")).toEqual([["No published level"]]);
    expect(errorOf(() => excel.levelNumber(one(30)))).toEqual({
      code: "#N/A",
      message: expect.stringContaining("contiguous"),
    });
  });

  test("LEVELNUMBER reads what MATURITYLEVEL wrote, in either language", () => {
    const scores = column(95, 80, 60, 40, 10);
    for (const language of ["ar", "en"])
      expect(excel.levelNumber(excel.maturityLevel(scores, language))).toEqual(column(5, 4, 3, 2, 1));
    expect(codes(excel.levelNumber(column("لا مستوى منشور", 95)))).toEqual(column("#N/A", 5));
    expect(excel.levelNumber(column("لا مستوى منشور", "متدني", "Below average"), "contiguous")).toEqual(
      column(1, 1, 2),
    );
  });

  test("a level's name may have its article; 0 and 1 are scores", () => {
    expect(excel.levelNumber(column("المتقدم", "المتوسط", "المتدني", 0, 1))).toEqual(column(5, 3, 1, 1, 1));
  });

  test("one bad cell leaves the others alone", () => {
    const cells = column(95, "غائب", null, 101, -1, true, { basicType: "Error", basicValue: "#REF!" }, 60);
    const expected = column("متقدم", "#VALUE!", "#N/A", "#VALUE!", "#VALUE!", "#VALUE!", "#N/A", "متوسط");
    expect(codes(excel.maturityLevel(cells))).toEqual(expected);
  });

  test.each([
    ["unknown language", () => excel.maturityLevel(one(50), "fr"), "#VALUE!", "fr"],
    ["unknown policy", () => excel.maturityLevel(one(50), "en", "strict"), "#VALUE!", "contiguous"],
    ["text", () => excel.maturityLevel(one("89.5")), "#VALUE!", "رقماً لا نصاً"],
    ["a per cent held as a fraction", () => excel.maturityLevel(one(0.92), "en"), "#VALUE!", "0.92 is a fraction of 1"],
    ["a fraction to LEVELNUMBER", () => excel.levelNumber(one(0.59)), "#VALUE!", "0.59"],
    ["a level that is none", () => excel.levelNumber(one("متقدمم")), "#VALUE!", "فوق المتوسط"],
    ["a number as text to LEVELNUMBER", () => excel.levelNumber(one("85")), "#VALUE!", "رقماً لا نصاً"],
    ["blank", () => excel.maturityLevel(one(""), "en"), "#N/A", "blank"],
  ])("%s", (_, call, code, words) => {
    expect(errorOf(call)).toEqual({ code, message: expect.stringContaining(words) });
  });
});

describe("language", () => {
  test.each([undefined, null, "", 0, "ar", "AR", "Arabic", "العربية", "ar-OM"])("%p is Arabic", (language) => {
    expect(excel.egdiGroup(one(0.8576), language as string)).toEqual([["مرتفع جداً"]]);
  });
  test.each(["en", "EN-us", "english", "الإنجليزية", "انجليزي"])("%p is English", (language) => {
    expect(excel.egdiGroup(one(0.8576), language)).toEqual([["Very high"]]);
  });
});

describe("STAGESCORE", () => {
  const stages: [string, number[], number][] = [
    ["readiness", [14, 10, 13, 13, 9], 59],
    ["التواجد", [31, 34], 65],
    ["Interaction", [21], 21],
    ["TRANSACTION", [4, 15, 6, 25], 50],
    ["التحول", [12, 22], 34],
  ];
  test.each(stages)("Muscat, %s", (stage, points, score) => {
    expect(excel.stageScore([[stage]], [points])).toEqual([[score]]);
    expect(
      excel.stageScore(
        [[stage]],
        points.map((point) => [point]),
      ),
    ).toEqual([[score]]);
  });

  test.each([null, 0])("all stages at once, cells after the last component blank (%p)", (blank) => {
    const block = stages.map(([, points]) => [...points, blank, blank, blank, blank].slice(0, 5));
    const names = stages.map(([name]) => [name]);
    expect(excel.stageScore(names, block)).toEqual(stages.map(([, , score]) => [score]));
    names[1] = ["?"];
    expect(codes(excel.stageScore(names, block))).toEqual([[59], ["#VALUE!"], [21], [50], [34]]);
  });

  test.each([
    ["own maxima", [[12, 22]], [[60, 40]], [[34]]],
    ["maxima left out", [[40, 60]], [[null]], [[100]]],
  ])("%s", (_, points, maxima, score) => {
    expect(excel.stageScore(one("transformation") as string[][], points, maxima)).toEqual(score);
  });

  test.each([
    ["points above the maximum", () => excel.stageScore([["presence"]], [[51, 3]]), "#VALUE!", "51"],
    ["a blank among the points", () => excel.stageScore([["presence"]], [[null, 3]]), "#N/A", "الموقع"],
    ["too few points", () => excel.stageScore([["presence"]], [[3]]), "#VALUE!", "مقومات"],
    ["too many points", () => excel.stageScore([["presence"]], [[3, 4, 5]]), "#VALUE!", "points"],
    ["a maximum of text", () => excel.stageScore([["presence"]], [[3, 4]], [["x", 3]]), "#VALUE!", "الموقع"],
    ["no stage", () => excel.stageScore([[""]], [[3, 4]]), "#VALUE!", "فارغاً"],
    [
      "rows that do not match",
      () => excel.stageScore([["presence"], ["interaction"]], [[3, 4]]),
      "#VALUE!",
      "بعضها تحت بعض",
    ],
    [
      "stages side by side",
      () => excel.stageScore([["presence", "interaction"]], [[3, 4]]),
      "#VALUE!",
      "بعضها تحت بعض",
    ],
    ["a maximum of 0", () => excel.stageScore([["presence"]], [[3, 4]], [[0, 3]]), "#N/A", "maxima: الموقع"],
  ])("%s", (_, call, code, words) => {
    expect(errorOf(call)).toEqual({ code, message: expect.stringContaining(words) });
  });
});

describe("PERFORMANCESCORE", () => {
  test("weighs 40:30:30, and without services 40:30 rescaled", () => {
    expect(excel.performanceScore(one(80), one(70), one(90))).toEqual([[80]]);
    expect(excel.performanceScore(one(80), one("x"), one(90), one(false))[0]![0]).toBeCloseTo(
      (80 * 40 + 90 * 30) / 70,
      10,
    );
    expect(excel.performanceScore(one(80), one(70), one(90), one(null))).toEqual([[80]]);
  });
  test("spills, and a blank perspective is never 0", () => {
    const scores = excel.performanceScore(
      column(80, 80, 80),
      column(70, null, 70),
      column(90, 90, 90),
      column("نعم", "Yes", 1),
    );
    expect(codes(scores)).toEqual(column(80, "#N/A", "#VALUE!"));
  });
  test.each(["FALSE", "false", " False ", "no", "لا", "غير خدمية"])("%p as text is FALSE", (text) => {
    expect(excel.performanceScore(one(80), one(null), one(90), one(text))[0]![0]).toBeCloseTo(
      (80 * 4 + 90 * 3) / 7,
      10,
    );
  });
  test.each(["TRUE", "true", "yes", "نعم", "خدمية"])("%p as text is TRUE", (text) => {
    expect(excel.performanceScore(one(80), one(70), one(90), one(text))).toEqual([[80]]);
  });
  test.each([0, "", null])("a blank flag among others (%p) is refused as blank, 0 on the desktop", (blank) => {
    const flags = [[blank, true]];
    const [[refused]] = excel.performanceScore([[80, 80]], [[70, 70]], [[90, 90]], flags) as [[Error, number]];
    expect(refused.message).toContain("فارغاً أو صفراً");
  });
  test("a perspective held as a fraction is refused", () => {
    expect(errorOf(() => excel.performanceScore(one(0.8), one(70), one(90))).message).toContain("0.8");
  });
  test("ranges of different sizes are refused, with both sizes", () => {
    expect(errorOf(() => excel.performanceScore(column(80, 80), column(70), column(90, 90, 90))).message).toContain(
      "impact",
    );
  });
});

describe("LEVELDISTRIBUTION", () => {
  const scores2024 = [...Array<number>(4).fill(92), ...Array<number>(38).fill(80), ...Array<number>(6).fill(60), 40];
  test("2024: 4/38/6/1/0 of 49", () => {
    const rows = excel.levelDistribution([scores2024], "en");
    expect(rows.map(([name, count]) => [name, count])).toEqual([
      ["Advanced", 4],
      ["Above average", 38],
      ["Average", 6],
      ["Below average", 1],
      ["Low", 0],
    ]);
    expect(rows.map(([, , share]) => Math.round(100 * (share as number)))).toEqual([8, 78, 12, 2, 0]);
  });
  test("scores without a published level have a row, blanks have none", () => {
    expect(excel.levelDistribution(column(95, 30, null, "")).slice(4)).toEqual([
      ["متدني", 0, 0],
      ["لا مستوى منشور", 1, 0.5],
    ]);
    expect(excel.levelDistribution(column(95, 30), "ar", "متصلة")).toHaveLength(5);
  });
  test.each([
    [column(95, "غ"), "#VALUE!", "2"],
    [column(null, null), "#N/A", "النطاق"],
  ])("%j is refused", (scores, code, words) => {
    expect(errorOf(() => excel.levelDistribution(scores))).toEqual({ code, message: expect.stringContaining(words) });
  });
});

describe("RANKING and LEAPS", () => {
  test("ties share a rank, groups are ranked apart, rows without a name are none", () => {
    const rows = excel.ranking(
      column("أ", "ب", 0, "ج", "د"),
      column(80, 90, 0, 80, 70),
      column("خ", "خ", null, "خ", "غ"),
    );
    expect(rows).toEqual([
      [1, "ب", 90, "خ"],
      [2, "أ", 80, "خ"],
      [2, "ج", 80, "خ"],
      [1, "د", 70, "غ"],
    ]);
  });
  test("who has no score comes last without a rank", () => {
    const [names, scores] = [column("أ", "ب", "ج"), column("x", null, 50)];
    expect(codes(excel.ranking(names, scores))).toEqual([
      [1, "ج", 50, ""],
      ["", "أ", "#VALUE!", ""],
      ["", "ب", "#N/A", ""],
    ]);
    expect(codes(excel.ranking(names, scores, undefined, 1))).toEqual([
      [1, "ج", 50, ""],
      ["", "أ", "#VALUE!", ""],
    ]);
  });
  test("leaps, the greatest first", () => {
    const rows = excel.leaps(column("أ", "ب", "ج"), column(60, 70, "x"), column(75, 72, 9), 2);
    expect(codes(rows)).toEqual([
      [1, "أ", 60, 75, 15],
      [2, "ب", 70, 72, 2],
      ["", "ج", "", 9, "#VALUE!"],
    ]);
    expect((rows[2]?.[4] as Error).message).toContain("before");
    const [[, , ...repeated]] = excel.leaps(column("أ", "ا"), column(60, 70), column(75, 72)) as [unknown[]];
    expect(repeated).toEqual([60, 75, expect.objectContaining({ message: expect.stringContaining("مكرر") })]);
  });
  test("spellings of one group are one, called as it is spelled first", () => {
    const rows = excel.ranking(column("أ", "ب", "ج"), column(80, 90, 70), column("خدمية", "خدميه", "غير خدمية"));
    expect(rows.map(([rank, , , group]) => [rank, group])).toEqual([
      [1, "خدمية"],
      [2, "خدمية"],
      [1, "غير خدمية"],
    ]);
  });
  test.each([
    (error: unknown) => excel.ranking(column("أ", error), column(1, 2)),
    (error: unknown) => excel.ranking(column("أ", "ب"), column(1, 2), column("خ", error)),
    (error: unknown) => excel.leaps(column("أ", error), column(1, 2), column(1, 2)),
  ])("an error is no name and no group (%#)", (call) => {
    expect(errorOf(() => call({ code: "#REF!" })).message).toContain("#REF!");
  });
  test.each([
    () => excel.ranking(column("أ"), column(1, 2)),
    () => excel.ranking(column("أ"), column(1), undefined, 1.5),
    () => excel.leaps(column("أ"), column(1), column(1, 2)),
  ])("a wrong argument is #VALUE! (%#)", (call) => {
    expect(errorOf(call).code).toBe("#VALUE!");
  });
});

test("names that are all blank give nothing to rank", () => {
  expect(errorOf(() => excel.ranking(column("", null), column(1, 2))).code).toBe("#N/A");
});

describe("PROGRESS, GROWTH, EGDI and POSSIBLECOUNTS", () => {
  test.each<[string, unknown[][], number]>([
    ["simplified services", excel.progress(one(2680), one(2869)), 2680 / 2869],
    ["digitised priority services", excel.progress(one(1700), one(2523)), 1700 / 2523],
    ["transactions", excel.growth(one(9427548), one(26989120)), 1.863],
    ["Oman 2024", excel.egdi(one(0.80774), one(0.96739), one(0.79767)), 0.8576],
  ])("%s", (_, result, expected) => {
    expect(result[0]![0]).toBeCloseTo(expected, 3);
  });
  test.each<[number, number, number[]]>([
    [0.59, 66, [39]],
    [0.14, 66, [9]],
    [0.59, 660, [387, 388, 389, 390, 391, 392]],
    [0.29, 100, [29]],
  ])("%d of %d", (share, of, counts) => {
    expect(excel.possibleCounts(one(share), of)).toEqual([counts]);
  });
  test("every share of a whole up to 200 has its own count", () => {
    for (let of = 1; of <= 200; of++)
      for (let count = 0; count <= of; count++) expect(excel.possibleCounts(one(count / of), of)[0]).toContain(count);
  });
  test("several percentages: a row each", () => {
    expect(codes(excel.possibleCounts(column(0.59, 0.5, 1.2), 3))).toEqual([["#N/A"], ["#N/A"], ["#VALUE!"]]);
    expect(excel.possibleCounts(column(0.33, 0), 6)).toEqual([[2], [0]]);
    expect(excel.possibleCounts(column(0.1, 0.105), 200)).toEqual([
      [19, 20],
      [21, ""],
    ]);
  });
  test("percentages by the hundred thousand: a long column", () => {
    const shares = Array.from({ length: 200_000 }, () => [0.59]);
    const counts = excel.possibleCounts(shares, 132);
    expect([counts.length, counts.at(-1)]).toEqual([200_000, [78]]);
  });
  test("STAGESCORE takes per cents for points as little as a scorecard's check does", () => {
    const refused = errorOf(() => excel.stageScore([["presence"]], [[0.62, 0.68]]));
    expect(refused).toEqual({ code: "#VALUE!", message: expect.stringMatching(/0\.62.* كسر .*0\.68.* كسر /u) });
    expect(excel.stageScore([["presence"]], [[0.5, 3]], [[5, 5]])).toEqual([[35]]);
    expect(excel.stageScore([["presence"]], [[120, 100]], [[150, 150]])[0]?.[0]).toBeCloseTo((100 * 220) / 300);
  });
  test("no more counts than a sheet has columns, however many there are", () => {
    expect(excel.possibleCounts(one(0.5), 1_638_400)[0]).toHaveLength(16_384);
    for (const [of, least] of [
      [1_638_500, "811058"],
      [1e10, "4950000000"],
    ] as const) {
      const refused = errorOf(() => excel.possibleCounts(one(0.5), of));
      expect(refused).toEqual({ code: "#N/A", message: expect.stringContaining(least) });
    }
  });
  test.each([
    [() => excel.progress(one(5), one(0)), "#N/A", "0"],
    [() => excel.progress(one("x"), one(5)), "#VALUE!", "done"],
    [() => excel.growth(one(null), one(5)), "#N/A", "before"],
    [() => excel.growth(one(5), one(NaN)), "#N/A", "#NUM!"],
    [() => excel.progress(one(1e308), one(1e-308)), "#N/A", "#NUM!"],
    [() => excel.growth(one(1e-308), one(-1e308)), "#N/A", "#NUM!"],
    [() => excel.egdi(one(1.2), one(0.5), one(0.5)), "#VALUE!", "1.2"],
    [() => excel.egdiGroup(one(-0.1)), "#VALUE!", "-0.1"],
    [() => excel.possibleCounts(one(0.59), 6.5), "#VALUE!", "of"],
    [() => excel.possibleCounts(one(0.5), 3), "#N/A", "50"],
  ])("error %#", (call, code, words) => {
    expect(errorOf(call)).toEqual({ code, message: expect.stringContaining(words) });
  });
});

describe("CANONICAL", () => {
  test.each([
    ["یدو ی", "automation", "ar", "يدوي"],
    ["Manual", "وضعية ميكنة الإجراءات الداخلية", "ar", "يدوي"],
    ["يدوي", "automation", "en", "Manual"],
    ["K", "تستلزم رسوماً", "ar", "لا"],
    [true, "fees", "en", "Yes"],
    ["خدمة تهم عدد ضغير من المستفيدين", "strategicValue", "ar", "خدمة تهم عدد صغير من المستفيدين"],
    ["G2B، الأفراد", "recipient", "en", "Government to citizens (G2C), Government to business (G2B)"],
    ["٢٠٢٤م", "simplified", "ar", 2024],
    ["اسم\u200F  الخدمة", "name", "ar", "اسم الخدمة"],
  ])("%p in %s, %s", (value, field, language, expected) => {
    expect(excel.canonical(one(value), field, language)).toEqual([[expected]]);
  });
  test.each([
    ["تفاعليه جدا", "nature", "تفاعلية"],
    ["Interactiv", "nature", "تفاعلية"],
    ["zzz", "nature", "معلوماتية"],
    ["نعم، لا", "fees", "اختر من"],
    [0, "fees", "فارغة"],
    [5, "name", "النص الصحيح"],
    [1999, "priority", "2000–2040"],
    ["G2C،G2X", "recipient", "«\u2068G2X\u2069»"],
    [{ code: "#DIV/0!" }, "fees", "#DIV/0!"],
  ])("%p in %s is not certain: #N/A", (value, field, words) => {
    expect(errorOf(() => excel.canonical(one(value), field))).toEqual({
      code: "#N/A",
      message: expect.stringContaining(words),
    });
  });
  test.each(["Y", "N", "y", " Y "])(
    "%p alone may be English or a scanner's «لا»: #N/A, and the sentence says why",
    (value) => {
      for (const [language, words] of [
        [undefined, "جواباً بلغة أخرى"],
        ["ar", "خطأً من الماسح الضوئي"],
      ] as const)
        expect(errorOf(() => excel.canonical(one(value), "seasonal", language))).toEqual({
          code: "#N/A",
          message: expect.stringContaining(words),
        });
    },
  );
  test.each(["K", "X", "У", "Х", "צ", "A", "Я", "¥", "К", "Ŋ"])("%p is disputed by no language: «لا»", (value) => {
    expect(excel.canonical(one(value), "seasonal")).toEqual([["لا"]]);
  });
  test("Y and N are answers where the range answers in English alone; longer answers are in any", () => {
    expect(excel.canonical([["Y"], ["N"]], "seasonal", "en")).toEqual([["Yes"], ["No"]]);
    expect(excel.canonical([["Y"], ["N"]], "seasonal")).toEqual([["نعم"], ["لا"]]);
    expect([excel.canonical(one("Yes"), "seasonal"), excel.canonical(one("✓"), "seasonal", "en")]).toEqual([
      [["نعم"]],
      [["Yes"]],
    ]);
  });
  test.each<[string, unknown[], (string | null)[]]>([
    ["also in English", ["Y", "N", "Y", "نعم"], [null, null, null, "نعم"]],
    ["in English", ["Y", "N", "Y", "Yes"], ["نعم", "لا", "نعم", "نعم"]],
    ["in Arabic, with nothing of a scanner", ["نعم", "Y", "لا"], ["نعم", null, "لا"]],
    ["by other misreadings", ["Y", "K"], ["لا", "لا"]],
    ["with this letter alone", ["Y", "Y"], [null, null]],
    ["by ticks", ["K", "", "K"], [null, null, null]],
  ])("a range that answers %s is judged as a column", (_, values, expected) => {
    const cells = excel.canonical(column(...values), "seasonal");
    expect(cells.flat().map((cell) => (cell instanceof Error ? null : cell))).toEqual(expected);
  });
  test("the language asked for is that of the answer: what is read does not depend on it", () => {
    const range = column("Y", "نعم", "لا", "K");
    expect(excel.canonical(range, "fees", "en")).toEqual(column("No", "Yes", "No", "No"));
    expect(excel.canonical(range, "fees", "ar")).toEqual(column("لا", "نعم", "لا", "لا"));
    expect(codes(excel.canonical(column("Y", "Y"), "fees", "en"))).toEqual(column("#N/A", "#N/A"));
  });
  test("a range gives what the same column of the inventory is counted by", () => {
    const answers = ["Y", "N", "Y", "نعم"];
    const range = column(...answers);
    const inventory = [header, ...answers.map((value, at) => seasonalService(`طلب ترخيص رقم ${at}`, value))];
    expect(["yes", "no", "unreadable"].map((answer) => excel.serviceCount(inventory, "seasonal", answer))).toEqual([
      1, 0, 3,
    ]);
    expect(codes(excel.canonical(range, "seasonal"))).toEqual(column("#N/A", "#N/A", "#N/A", "نعم"));
  });
  test("an unknown column is #VALUE!", () => {
    expect(errorOf(() => excel.canonical(one("x"), "colour", "en"))).toEqual({
      code: "#VALUE!",
      message: expect.stringContaining("Nature of service"),
    });
  });
});

describe("functions over an inventory", () => {
  test.each<[unknown[][], string, unknown, number]>([
    [cleanMuscat(), "recipient", "G2C", 41],
    [cleanMuscat(), "وضعية ميكنة الإجراءات الداخلية", "يدوي", 41],
    [cleanMuscat(), "visit", "yes", 38],
    [cleanMuscat(), "visit", "blank", 9],
    [cleanMuscat(), "visit", "فارغ", 9],
    [scannedMuscat("asScanned"), "visit", "نعم", 38],
    [scannedMuscat("asScanned"), "seasonal", true, 5],
    [scannedMuscat("reading"), "channel", "unreadable", 2],
    [scannedMuscat("reading"), "channel", "غير مقروءة", 2],
  ])("SERVICECOUNT and SERVICESHARE in Muscat (%#)", (inventory, field, value, count) => {
    expect(excel.serviceCount(inventory, field, value)).toBe(count);
    expect(excel.serviceShare(inventory, field, value)).toBe(count / 66);
  });

  test("a blank cell counts the same as null and as 0", () => {
    const asZero = cleanMuscat().map((row) => row.map((cell) => cell ?? 0));
    expect(excel.inventoryStats(asZero)).toEqual(excel.inventoryStats(cleanMuscat()));
    expect(excel.inventoryFindings(asZero)).toEqual(excel.inventoryFindings(cleanMuscat()));
  });

  test("INVENTORYSTATS leaves the interval that unreadable cells leave", () => {
    const visit = excel.inventoryStats(cleanMuscat(), "en").filter(([field]) => field === "Requires a visit");
    expect(visit).toEqual([
      ["Requires a visit", "Yes", 38, 38 / 66, 38 / 66, 47 / 66],
      ["Requires a visit", "No", 19, 19 / 66, 19 / 66, 28 / 66],
      ["Requires a visit", "Blank", 9, 9 / 66, "", ""],
    ]);
  });

  test("INVENTORYFINDINGS: nothing wrong is one empty text; a wrong value has its cell, column and what to do", () => {
    const good = [header, goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")];
    expect(excel.inventoryFindings(good)).toEqual([[""]]);
    const bad = good.map((row, index) => (index === 2 ? row.map((cell, at) => (at === 1 ? "تفاعليه" : cell)) : row));
    expect(excel.inventoryFindings(bad)).toEqual([
      [expect.any(String), "B3", "طبيعة الخدمة", expect.any(String), expect.stringContaining("تفاعلية")],
    ]);
  });

  test("one row does not tell whose letter a Y or an N is: neither is read, with or without a proposal", () => {
    const firstFinding = (...answers: string[]): unknown => {
      const rows = answers.map((answer, at) => seasonalService(`طلب ترخيص رقم ${at}`, answer));
      return excel.serviceFindings([header], rows, "en")[0]?.[0];
    };
    expect(firstFinding("Y")).toContain("Not a value of the column");
    expect(firstFinding("N")).toContain("Not a value of the column");
    expect(firstFinding("K")).toContain("it was read as «\u2068لا\u2069»");
    expect(firstFinding("Y", "نعم")).toContain("Not a value of the column");
    expect(firstFinding("Y", "У")).toContain("it was read as «\u2068لا\u2069»");
  });

  test("SERVICEFINDINGS: one text a row, duplicates among the rows told", () => {
    const rows = [
      goodService("تجديد بطاقة شخصية"),
      goodService("تغيير عنوان السكن"),
      ["تجديد بطاقة شخصيه", ...goodService("").slice(1)],
    ];
    expect(excel.serviceFindings([header], rows)).toEqual([
      [expect.stringContaining("شخصي")],
      [""],
      [expect.stringContaining("شخصي")],
    ]);
    expect(excel.serviceFindings([header], [rows[0]!])).toEqual([[""]]);
    expect(excel.serviceFindings([header], [rows[0]!.map((cell, at) => (at === 6 ? "" : cell))], "en")).toEqual([
      [expect.stringContaining("تستلزم رسوماً: ")],
    ]);
  });

  test("SERVICEFINDINGS begins with what stands under a header that is unknown, blank, an error or there twice", () => {
    const service = goodService("تجديد بطاقة شخصية");
    for (const unknown of ["نوع المعاملة", null, { code: "#REF!" }, "خدمة موسمية"]) {
      const headers = header.map((text, at) => (at === 1 ? unknown : text));
      expect(excel.serviceFindings([headers], [service], "en")[0]?.[0]).toMatch(/^The header .*«\u2068تفاعلية\u2069»/);
    }
    const remarks = excel.serviceFindings([[...header, "ملاحظات"]], [[...service, "جيد"]]);
    expect(remarks).toEqual([[""]]);
  });

  test("INVENTORYFINDINGS: a place that is cut short has its number of cells", () => {
    const places = excel.inventoryFindings(scannedMuscat("asScanned")).map(([, place]) => String(place));
    expect(places.filter((place) => place.includes("…")).every((place) => /… \(\d+\)$/.test(place))).toBe(true);
    expect(places.some((place) => place.includes("…"))).toBe(true);
  });

  test.each([
    [() => excel.serviceCount([["a", "b"]], "fees", "yes"), "#VALUE!", "صف العناوين"],
    [() => excel.serviceCount(cleanMuscat(), "name", "x"), "#VALUE!", "name"],
    [() => excel.serviceCount(cleanMuscat(), "fees", "K"), "#VALUE!", "نعم"],
    [() => excel.serviceCount(cleanMuscat(), "digitised", 1999), "#VALUE!", "2000–2040"],
    [() => excel.serviceCount(cleanMuscat(), "linkage", "both"), "#N/A", "ارتباط"],
    [
      () =>
        excel.serviceCount(
          [header.map((text, at) => (at === 2 ? "تستلزم رسوماً" : text)), goodService("خدمة أولى")],
          "fees",
          "yes",
        ),
      "#N/A",
      "مكرر",
    ],
    [() => excel.serviceShare([header], "fees", "yes"), "#N/A", "لا خدمة"],
    [() => excel.inventoryStats([["x"]], "en"), "#VALUE!", "header row"],
    [() => excel.serviceFindings([header], [["x"]], "en"), "#VALUE!", "headers"],
    [() => excel.serviceFindings([goodService("شكوى")], [header], "en"), "#VALUE!", "header row"],
  ])("error %#", (call, code, words) => {
    expect(errorOf(call)).toEqual({ code, message: expect.stringContaining(words) });
  });
});

test("whatever the cells hold, an answer is a rectangle without null or NaN, or one of the two errors", () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(null, undefined, "", 0, 50, "نعم", { code: "#N/A" }, { basicType: "Double", basicValue: 7 }),
  );
  const range = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
  const functions = Object.values(excel) as ((...args: unknown[]) => unknown)[];
  fc.assert(
    fc.property(
      fc.constantFrom(...functions),
      fc.array(fc.oneof(cell, range), { minLength: 4, maxLength: 4 }),
      (call, args) => {
        let value: unknown;
        try {
          value = call(...args);
        } catch {
          expect(["#VALUE!", "#N/A"]).toContain(errorOf(() => call(...args)).code);
          return;
        }
        const rows = Array.isArray(value) ? (value as unknown[][]) : [[value]];
        for (const row of rows) {
          expect(row).toHaveLength(rows[0]!.length);
          for (const each of row) expect(each === null || each === undefined || Number.isNaN(each)).toBe(false);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
