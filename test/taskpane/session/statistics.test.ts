import { publishedActions } from "../../../src/taskpane/session/actions/publishedActions";
import { cleanMuscat, goodService, header } from "../../fixtures/inventories";
import { FakeWorkbook } from "../fakes/fakeWorkbook";
import { openFake } from "../fakes/openFake";

/** A session with the actions that are loaded with the Statistics tab. */
async function opened(workbook: FakeWorkbook) {
  const pane = await openFake(workbook);
  return { ...pane, actions: { ...pane.actions, ...pane.session.bind(publishedActions) } };
}

async function checkedPane() {
  const workbook = new FakeWorkbook();
  const sheet = workbook.sheet("الخدمات", cleanMuscat());
  const pane = await opened(workbook);
  await pane.actions.check();
  return { workbook, sheet, ...pane };
}

type Checked = Awaited<ReturnType<typeof checkedPane>>;

const sentences = ({ state }: Checked) => state().place?.checked.reconciliation ?? [];

/** The published figure that stands beside an answer. */
function publishedOf({ state }: Checked, field: string, value: string) {
  const block = state().place?.checked.statistics.find(({ heading }) => heading === field);
  return block?.lines.find(({ label }) => label === value)?.published;
}

test("typed figures stand beside the statistics, bring sentences, and are kept with the workbook", async () => {
  const pane = await checkedPane();
  const { actions, state, workbook } = pane;
  const [block] = state().place?.checked.statistics ?? [];
  const [first, second] = block?.lines ?? [];
  if (!block || !first || !second) throw new Error("No statistics");
  await actions.typePublished("66", [
    { field: block.heading, value: first.label, count: String(first.count), percent: "" },
    { field: block.heading, value: second.label, count: "", percent: "12" },
    { field: block.heading, value: "anything", count: "", percent: " " },
  ]);
  expect(state().published.problems).toEqual([]);
  expect(publishedOf(pane, block.heading, first.label)).toEqual({ count: first.count });
  expect(publishedOf(pane, block.heading, second.label)).toEqual({ percent: 12 });
  expect(sentences(pane).map(({ agreement }) => agreement)).toEqual(expect.arrayContaining(["agrees", "differs"]));
  expect(state().notice).toEqual({ kind: "publishedKept", figures: 2 });
  expect(workbook.settings["jahiz.published"]).toMatchObject({ figures: { services: 66 } });
  expect(workbook.called("read")).toHaveLength(1);

  const later = await openFake(workbook);
  await later.actions.check();
  expect(later.state().place?.checked.reconciliation).toEqual(state().place?.checked.reconciliation);
  expect(later.state().published.source).toBeUndefined();
});

test.each([
  ["a count that is no number", { count: "many", percent: "" }],
  ["a percentage above all", { count: "", percent: "-5" }],
])("%s is refused by name, and nothing is taken", async (_, typed) => {
  const pane = await checkedPane();
  const [block] = pane.state().place?.checked.statistics ?? [];
  await pane.actions.typePublished("66", [
    { field: block?.heading ?? "", value: block?.lines[0]?.label ?? "", ...typed },
  ]);
  expect(pane.state().published.problems).toHaveLength(1);
  expect(pane.state().published.figures).toBeUndefined();
  expect(pane.workbook.settings).toEqual({});
});

test("figures are read from a sheet, which is named", async () => {
  const pane = await checkedPane();
  const { actions, state, workbook } = pane;
  const published = workbook.sheet("المنشور", [
    ["الحقل", "القيمة", "العدد", "النسبة"],
    ["خدمات المؤسسة", null, 66, null],
    ["طبيعة الخدمة", "معلوماتية", 1, 0.02],
  ]);
  await actions.readPublishedFrom(published);
  expect(state().published).toMatchObject({ source: "المنشور", problems: [] });
  expect(state().place?.sheet.name).toBe("الخدمات");
  expect(sentences(pane)).not.toEqual([]);
  await actions.forgetPublished();
  expect(sentences(pane)).toEqual([]);
  expect(workbook.settings).toEqual({});
  expect(state().published.figures).toBeUndefined();
});

test("a sheet that holds no figures is refused in words, and what was kept stays", async () => {
  const pane = await checkedPane();
  const other = pane.workbook.sheet("other", [[1, 2, 3]]);
  await pane.actions.readPublishedFrom(other);
  expect(pane.state().published.problems).toHaveLength(1);
  expect(pane.workbook.settings).toEqual({});
});

test("the statistics are written to a sheet of their own", async () => {
  const { actions, state, workbook } = await checkedPane();
  await actions.writeStatistics();
  expect(workbook.called("addSheets")).toHaveLength(1);
  const [{ sheets }] = workbook.called("addSheets") as [{ sheets: { charts?: unknown[] }[] }];
  expect(sheets[0]?.charts?.length).toBeGreaterThan(0);
  expect(state().notice).toEqual({ kind: "wroteSheet", sheet: workbook.sheets[1]?.name });
});

test("a seal is kept for a sheet without errors, and says later whether the sheet still is what it was", async () => {
  const workbook = new FakeWorkbook();
  const sheet = workbook.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية"), goodService("تغيير عنوان السكن")]);
  const pane = await openFake(workbook);
  await pane.actions.check();
  await pane.actions.seal();
  expect(pane.state().place?.seal).toMatchObject({ matches: true, seal: { date: "2026-03-01", services: 2 } });
  expect(pane.state().notice).toEqual({ kind: "sealed", sheet: "الخدمات" });

  const later = await openFake(workbook);
  await later.actions.check();
  expect(later.state().place?.seal?.matches).toBe(true);
  sheet.rows[1] = goodService("تجديد جواز سفر");
  await later.actions.check();
  expect(later.state().place?.seal?.matches).toBe(false);
});

test("a sheet with errors, or an edited one, is not sealed", async () => {
  const { actions, state, workbook, sheet } = await checkedPane();
  sheet.rows[1] = [null, "x"];
  await actions.check();
  await actions.seal();
  expect(state().place?.seal).toBeUndefined();
  const good = new FakeWorkbook();
  const goodSheet = good.sheet("الخدمات", [header, goodService("تجديد بطاقة شخصية")]);
  const pane = await openFake(good);
  await pane.actions.setPreferences({ rechecks: false });
  await pane.actions.check();
  good.type(goodSheet, 2, 0, "تجديد جواز سفر");
  await pane.actions.seal();
  expect([workbook.settings, good.settings]).toEqual([{}, {}]);
});
