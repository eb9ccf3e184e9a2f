import type { ReportChart, ReportTable } from "../../../../../src/report/annual/reportDocument";
import { chartFigure } from "../../../../../src/report/annual/page/chart/chartFigure";
import { figureWriter } from "../../../../../src/report/annual/page/figureWriter";
import type { MessageLanguage } from "../../../../../src/messages/language";

const table: ReportTable = {
  id: "t",
  caption: "Scores <b>",
  columns: [
    { title: "Name", width: 10 },
    { title: "Score", width: 10, format: "score" },
    { title: "Target", width: 10, format: "score" },
  ],
  rows: [
    ["Alpha", 80, { value: 90, origin: "X!A1" }],
    ["Beta", "not measured", 60],
    ["Total", 40, 70],
  ],
};

function drawn(
  more: Partial<ReportChart>,
  language: MessageLanguage = "en",
  width = 720,
  of: ReportTable = table,
): string {
  const chart: ReportChart = {
    title: "The scores",
    kind: "columns",
    table: "t",
    categories: 0,
    series: [1, 2],
    format: "score",
    rows: 2,
    ...more,
  };
  const writer = figureWriter({ language, digits: "western" });
  return chartFigure(chart, of, "c", { language, writer, width }).markup;
}

const texts = (markup: string) =>
  [...markup.matchAll(/<text[^>]*>\s*\u2068([^<]*)\u2069/g)].map(([, text]) => text ?? "");

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** The bars of the picture itself, without the legend's. */
const bars = (markup: string): Bar[] =>
  [...markup.slice(markup.indexOf("<desc")).matchAll(/<rect([^>]*)\/>/g)].map(([, attributes = ""]) => {
    const at = (name: string) => Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]);
    return { x: at("x"), y: at("y"), width: at("width"), height: at("height") };
  });

test.each(["bars", "columns", "lines"] as const)("%s: names, numbers, and words where nothing was measured", (kind) => {
  const markup = drawn({ kind });
  expect(texts(markup)).toEqual(expect.arrayContaining(["Alpha", "Beta", "80", "90", "60"]));
  expect(texts(markup)).not.toContain("Total");
  if (kind !== "lines") expect(texts(markup)).toContain("not measured");
  expect(markup).toContain("The scores</title>");
  expect(markup).toContain("Scores &lt;b&gt;");
});

test("columns and bars are as long as their numbers", () => {
  const columns = bars(drawn({ kind: "columns" }));
  expect(columns).toHaveLength(3);
  const [eighty, ninety, sixty] = columns.map(({ height }) => height);
  expect(eighty! / ninety!).toBeCloseTo(80 / 90, 3);
  expect(sixty! / ninety!).toBeCloseTo(60 / 90, 3);
  const [first, second] = bars(drawn({ kind: "bars" })).map(({ width }) => width);
  expect(first! / second!).toBeCloseTo(80 / 90, 3);
});

test.each(["bars", "columns"] as const)("%s: the Arabic picture is the mirror of the English one", (kind) => {
  const [english, arabic] = [bars(drawn({ kind }, "en")), bars(drawn({ kind }, "ar"))];
  expect(arabic.map(({ x, width }) => 720 - x - width)).toEqual(english.map(({ x }) => expect.closeTo(x, 1) as number));
  expect(arabic.map(({ y, height }) => [y, height])).toEqual(english.map(({ y, height }) => [y, height]));
});

test("bars below 0 grow to the other side of the axis", () => {
  const below = {
    ...table,
    rows: [
      ["Alpha", 10, null],
      ["Beta", -5, null],
    ],
  };
  const [up, down] = bars(drawn({ kind: "bars", series: [1] }, "en", 720, below));
  expect(down!.x + down!.width).toBeCloseTo(up!.x, 1);
});

test("columns whose names have no room become bars", () => {
  const many = {
    ...table,
    rows: Array.from({ length: 12 }, (_, index) => [`Ministry of a rather long name ${index}`, index + 1, null]),
  };
  const markup = drawn({ kind: "columns", series: [1], rows: undefined }, "en", 720, many);
  const found = bars(markup);
  expect(found).toHaveLength(12);
  expect(new Set(found.map(({ height }) => height)).size).toBe(1);
});

test("a long chart goes on in a second picture by the same scale", () => {
  const many = { ...table, rows: Array.from({ length: 49 }, (_, index) => [`Name ${index}`, 100 - index, null]) };
  const markup = drawn({ kind: "bars", series: [1], rows: undefined }, "en", 720, many);
  expect(markup.match(/<figure/g)).toHaveLength(2);
  expect(markup).toContain("(part 2 of 2)");
  expect(texts(markup).filter((text) => text.startsWith("Name "))).toHaveLength(49);
  expect(texts(markup).filter((text) => text === "100").length).toBeGreaterThanOrEqual(3);
});

test("series are told apart without colour: by stripes, marks and dashes", () => {
  expect(drawn({ kind: "columns" }).match(/stroke="#ffffff"/g)!.length).toBeGreaterThan(5);
  const lines = drawn({ kind: "lines" });
  expect(lines).toContain("<polygon");
  expect(lines).toContain('stroke-dasharray="7 4"');
});

test("a line is broken where nothing was measured", () => {
  const gap = {
    ...table,
    rows: [
      ["a", 1, 1],
      ["b", null, 2],
      ["c", 3, 3],
    ],
  };
  const markup = drawn({ kind: "lines", series: [1], rows: undefined }, "en", 720, gap);
  expect(markup.match(/<polyline/g)).toHaveLength(2);
});
