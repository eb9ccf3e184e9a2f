import { linkSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { builtInFrameworks } from "../../src/core";
import { readFileBytes } from "../../src/host/xlsx/readFileBytes";
import { writeWorkbook } from "../../src/host/xlsx/writeWorkbook";
import { goodService, header, scannedMuscat } from "../fixtures/inventories";
import { withSettings } from "../host/xlsx/settings/withSettings";
import { command, csv, temporaryFolder } from "./commandRun";

const at = temporaryFolder();
const good = [header, goodService("إصدار ترخيص بناء"), goodService("تجديد سجل تجاري")];
const misread = [header, goodService("إصدار ترخيص بناء").map((cell, index) => (index === 6 ? "У" : cell))];
const published = { format: "jahiz-published/1", services: 2, figures: { visit: { yes: { percent: 50 } } } };

const sheet = (name: string, rows: readonly (readonly string[])[], hidden = false) => ({
  name,
  hidden,
  columns: header.map(() => ({ width: 20 })),
  rows: rows.map((cells) => ({ style: "body" as const, cells })),
});

beforeAll(async () => {
  writeFileSync(at("good.csv"), csv(good));
  writeFileSync(at("misread.csv"), csv(misread));
  writeFileSync(at("muscat.csv"), csv(scannedMuscat("reading")));
  writeFileSync(at("broken.xlsx"), "PK\u0003\u0004 and no more");
  writeFileSync(at("text.csv"), "مرحباً\nلا شيء هنا\n");
  writeFileSync(at("published.json"), JSON.stringify(published));
  writeFileSync(
    at("published.csv"),
    csv([
      ["الحقل", "القيمة", "النسبة"],
      ["هل الخدمة تتطلب زيارة مواقع", "نعم", "50%"],
    ]),
  );
  writeFileSync(
    at("good.xlsx"),
    await writeWorkbook({ rightToLeft: true, sheets: [sheet("الخدمات", good, false), sheet("Old", misread, true)] }),
  );
  const strange = [header.map((text) => (text === "طبيعة الخدمة" ? "الصنف" : text)), goodService("إصدار ترخيص بناء")];
  const mapped = await writeWorkbook({ rightToLeft: true, sheets: [sheet("الخدمات", strange, false)] });
  writeFileSync(at("mapped.xlsx"), withSettings(mapped, { "jahiz.mapping": { الصنف: "nature" } }));
  mkdirSync(at("folder", "deep"), { recursive: true });
  writeFileSync(at("folder", "deep", "b.csv"), csv(good));
  writeFileSync(at("folder", "~$b.xlsx"), "lock");
  mkdirSync(at("empty"));
  mkdirSync(at("old"));
  writeFileSync(at("old", "a.csv"), csv(good));
  writeFileSync(at("old", "b.XLS"), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
  writeFileSync(at("old", "c.docx"), "no table");
});

test("headers are read as the pane's user mapped them, and the report says so", async () => {
  const { code, out } = await command(["check", at("mapped.xlsx"), "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Read as was said of these headers .*B1.*الصنف.*Nature/);
  const { out: json } = await command(["check", at("mapped.xlsx"), "--json"]);
  const { files } = JSON.parse(json) as { files: { mappedHeaders: unknown }[] };
  expect(files[0]!.mappedHeaders).toEqual([{ sheet: "الخدمات", cell: "B1", text: "الصنف", field: "nature" }]);
});

describe("exit codes", () => {
  test.each([
    ["accepted", ["good.csv"], 0],
    ["repairable", ["misread.csv"], 1],
    ["rejected", ["muscat.csv"], 1],
    ["no inventory in it", ["text.csv"], 1],
    ["broken", ["broken.xlsx"], 2],
    ["missing", ["nowhere.xlsx"], 2],
    ["an empty folder", ["empty"], 2],
    ["of several the worst", ["good.csv", "broken.xlsx", "misread.csv"], 2],
    ["a folder, its lock file skipped", ["folder"], 0],
    ["a folder with an old workbook, which is named", ["old"], 2],
    ["a pattern that the shell left alone", ["**/b.csv"], 0],
    ["a pattern without a match", ["*.ods"], 2],
  ])("%s", async (_, files, expected) => {
    const { code } = await command(["check", ...files.map((file) => at(file))]);
    expect(code).toBe(expected);
  });
});

describe("the words of the command", () => {
  test.each([
    ["an unknown option", ["check", "--colour", "a.csv"], "--colour"],
    ["an unknown command", ["chek"], "chek"],
    ["no command", [], "check"],
    ["no files", ["check"], "ملف"],
    ["a language that there is not", ["check", "a.csv", "--lang", "fr"], "ar, en"],
    ["a policy that there is not", ["check", "a.csv", "--policy", "mine"], "published, contiguous"],
    ["an option without its value", ["check", "a.csv", "--out"], "--out"],
    ["a template without a place", ["template"], "--out"],
    ["a folder for --html that is not there", ["check", "a.csv", "--html", at("no", "a.html")], "a.html"],
    ["a catalogue that is no JSON", ["check", "a.csv", "--catalogue", at("good.csv")], "JSON"],
    ["a framework of another kind", ["check", "a.csv", "--framework", at("published.json")], "--framework"],
  ])("%s: a sentence on err, nothing on out, code 2", async (_, args, word) => {
    const { code, out, err } = await command(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(word);
    expect(err).toMatch(/[\u0600-\u06FF]/);
  });

  test("in English when asked", async () => {
    const { err } = await command(["check", "--lang", "en", "--colour"]);
    expect(err).toContain("There is no option --colour.");
    expect(err).not.toMatch(/[\u0600-\u06FF]/);
  });

  test.each([
    [["check", "a.csv", "--colour"], "There is no option --colour.\nFor help: jahiz check --help\n"],
    [["--lang", "en", "report"], "Name the file that is to be read.\nFor help: jahiz report --help\n"],
    [["collect", "--out", "round.xlsx"], "Name at least one file or folder.\nFor help: jahiz collect --help\n"],
    [["export"], "Name the file that is to be read.\nFor help: jahiz export --help\n"],
    [["colour"], "functions.\nFor help: jahiz --help\n"],
  ])("the help that is named is that of the command: %j", async (args, ending) => {
    const { err } = await command([...args, "--lang", "en"]);
    expect(err.endsWith(ending)).toBe(true);
  });

  test("help goes to out with code 0", async () => {
    const { code, out } = await command(["check", "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--published");
    expect(out).toContain("الخيارات:");
  });
});

describe("--json", () => {
  test("one object on out and nothing else", async () => {
    const { out, err } = await command(["check", at("good.csv"), at("broken.xlsx"), "--json"]);
    const { format, files } = JSON.parse(out);
    expect(format).toBe("jahiz-check/1");
    expect(files.map(({ verdict }: { verdict: string }) => verdict)).toEqual(["accepted", null]);
    expect(files[1].error.kind).toMatch(/^[a-zA-Z]+$/);
    expect(err).toBe("");
  });

  test("a CSV and a workbook of the same rows give the same sheet", async () => {
    const sheets = await Promise.all(
      ["good.csv", "good.xlsx"].map(
        async (file) => JSON.parse((await command(["check", at(file), "--json"])).out).files[0].sheets,
      ),
    );
    expect({ ...sheets[0][0], name: "" }).toEqual({ ...sheets[1][0], name: "" });
  });

  test.each(["published.json", "published.csv"])("%s: figures are compared", async (file) => {
    const { out } = await command(["check", at("good.csv"), "--json", "--published", at(file)]);
    expect(JSON.parse(out).files[0].sheets[0].reconciliation).toContainEqual(
      expect.objectContaining({ kind: "percentDiffers", field: "visit", value: "yes", published: 50, counted: 2 }),
    );
  });
});

describe("--sheet", () => {
  test("a hidden sheet is listed and not checked, unless it is named", async () => {
    const usual = await command(["check", at("good.xlsx"), "--lang", "en"]);
    expect(usual.code).toBe(0);
    expect(usual.out).toContain("Hidden sheets were not checked: «\u2068Old\u2069»");
    expect((await command(["check", at("good.xlsx"), "--sheet", "old"])).code).toBe(1);
  });

  test("the other sheets are said not to have been chosen, not to be unknown", async () => {
    const { out } = await command(["check", at("good.xlsx"), "--sheet", "old", "--json"]);
    const { files } = JSON.parse(out) as { files: { skipped: { name: string; why: string }[] }[] };
    expect(files[0]?.skipped).toEqual([{ name: "الخدمات", why: "notChosen" }]);
  });

  test("a sheet that there is not: the names of those there are", async () => {
    const { code, out } = await command(["check", at("good.xlsx"), "--sheet", "X"]);
    expect(code).toBe(2);
    expect(out).toContain("الخدمات");
  });
});

test("services that stand on two sheets are told in words and in the JSON", async () => {
  const twice = [sheet("2023", good), sheet("2024", [...good, goodService("طلب وثيقة")])];
  writeFileSync(at("twice.xlsx"), await writeWorkbook({ rightToLeft: true, sheets: twice }));
  const { code, out } = await command(["check", at("twice.xlsx"), "--lang", "en"]);
  expect(code).toBe(0);
  expect(out.replace(/[\u2066-\u2069]/g, "")).toContain("Names on the sheet «2024» stand on «2023» too: 2 services,");
  const json = JSON.parse((await command(["check", at("twice.xlsx"), "--json"])).out) as { files: object[] };
  expect(json.files[0]).toMatchObject({ repeated: [{ sheet: "2024", others: ["2023"], services: 2 }] });
});

describe("--non-service", () => {
  test("an institution without services needs no maturity axes, and is scored on the others", async () => {
    const axes = builtInFrameworks.performance.perspectives
      .filter(({ id }) => id !== "maturity")
      .flatMap((perspective) => perspective.axes.map((axis) => [axis.label.ar, "70"]));
    writeFileSync(at("card.csv"), csv([["المحور", "الدرجة"], ...axes]));
    const [usual, without] = await Promise.all(
      [[], ["--non-service"]].map(async (more) => command(["check", at("card.csv"), "--json", ...more])),
    );
    const scores = (json = "") => JSON.parse(json).files[0].sheets[0].scores;
    expect([usual?.code, scores(usual?.out).overall.score]).toEqual([1, null]);
    expect([without?.code, scores(without?.out)]).toMatchObject([
      0,
      { isServiceInstitution: false, overall: { score: 70 } },
    ]);
  });
});

describe("the kind of institution on the cover", () => {
  const axes = builtInFrameworks.performance.perspectives.flatMap(({ id, axes: own }) =>
    own.map((axis) => [axis.label.ar, id === "maturity" ? "" : "70"]),
  );
  const submission = async (file: string, kind: string) => {
    const cover = sheet("الغلاف", [
      ["المؤسسة", "هيئة المشاريع"],
      ["نوع المؤسسة", kind],
    ]);
    const card = sheet("قياس الإجادة", [["المحور", "الدرجة"], ...axes]);
    writeFileSync(at(file), await writeWorkbook({ rightToLeft: true, sheets: [cover, card] }));
  };

  test("without services: scored so, and the text says why; with services, the option still wins", async () => {
    await submission("without.xlsx", "غير خدمية");
    await submission("with.xlsx", "خدمية");
    const [byCover, asService, asked] = await Promise.all(
      [["without.xlsx"], ["with.xlsx"], ["with.xlsx", "--non-service"]].map(async ([file, ...more]) =>
        command(["check", at(file!), "--lang", "en", ...more]),
      ),
    );
    expect([byCover?.code, asService?.code, asked?.code]).toEqual([0, 1, 0]);
    const said = "By its cover the institution has no services";
    expect([byCover, asService, asked].map((each) => each?.out.includes(said))).toEqual([true, false, false]);
  });
});

test("the lists of a template are nobody's sheet to check", async () => {
  const sheets = [sheet("الخدمات", good), sheet("القوائم", [["نعم"]], true)];
  writeFileSync(at("lists.xlsx"), await writeWorkbook({ rightToLeft: true, sheets }));
  expect((await command(["check", at("lists.xlsx")])).out).not.toContain("القوائم");
});

describe("written reports", () => {
  test("a page and a workbook; said on err; the submission is as it was", async () => {
    const before = readFileSync(at("muscat.csv"));
    const { err } = await command(["check", at("muscat.csv"), "--html", at("r.html"), "--out", at("r.xlsx")]);
    expect(err).toContain("r.html");
    expect(err).toContain("r.xlsx");
    expect(readFileSync(at("r.html"), "utf8")).toContain("<!doctype html>");
    expect(readFileBytes(readFileSync(at("r.xlsx"))).sheets.map(({ name }) => name)).toContain("الإحصاءات");
    expect(readFileSync(at("muscat.csv")).equals(before)).toBe(true);
  });

  test("never over an input, whatever its name looks like", async () => {
    symlinkSync(at("good.xlsx"), at("link.xlsx"));
    linkSync(at("good.xlsx"), at("hard.xlsx"));
    const before = statSync(at("good.xlsx")).mtimeMs;
    for (const place of ["good.xlsx", "link.xlsx", "hard.xlsx", "empty/../good.xlsx"]) {
      const { code, out } = await command(["check", at("good.xlsx"), "--out", at(place)]);
      expect({ place, code, out }).toEqual({ place, code: 2, out: "" });
    }
    expect((await command(["check", at("folder"), "--html", at("folder/deep/b.csv")])).code).toBe(2);
    expect(
      (await command(["check", at("good.xlsx"), "--published", at("published.json"), "--html", at("published.json")]))
        .code,
    ).toBe(2);
    expect(statSync(at("good.xlsx")).mtimeMs).toBe(before);
  });

  test("not both into one place, and not onto a folder", async () => {
    expect((await command(["check", at("good.csv"), "--html", at("same"), "--out", at("same")])).code).toBe(2);
    expect((await command(["check", at("good.csv"), "--html", at("empty")])).code).toBe(2);
  });
});
