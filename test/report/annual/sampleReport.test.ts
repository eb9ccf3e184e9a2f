import { sampleReport } from "../../../scripts/sampleRounds/sampleReport";
import { describedReport } from "../../../src/report/annual/describedReport";
import { differing, recalculated } from "./workbook/recalculated";

describe.each(["ar", "en"] as const)("the report of the sample rounds, in %s", (language) => {
  const sources = sampleReport(language);

  test("our own engine gives the result of every formula", async () => {
    const all = await recalculated(describedReport(sources).workbook);
    expect(all.length).toBeGreaterThan(500);
    expect(differing(all).slice(0, 20)).toEqual([]);
  });

  test("so it does in the sheet of one institution", async () => {
    const institution = "وزارة الإسكان والتخطيط العمراني";
    const all = await recalculated(describedReport({ ...sources, institution }).workbook);
    expect(all.length).toBeGreaterThan(30);
    expect(differing(all)).toEqual([]);
  });
});
