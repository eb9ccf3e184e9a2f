import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInFrameworks, readProgramme, serviceCatalogue, type ProgrammeReading } from "../../../../src/core";
import { readFileBytes } from "../../../../src/host/xlsx/readFileBytes";
import { describedReport } from "../../../../src/report/annual/describedReport";
import { programmeYear } from "../../../../src/report/annual/programme/programmeYear";
import { now } from "../annualRounds";

const file = join(__dirname, "..", "..", "..", "..", "assets", "samples", "programme-2024.xlsx");
const reading = readProgramme(readFileBytes(readFileSync(file)).sheets, builtInFrameworks);

test("the latest single year with an achieved figure; a plan, and what runs on into years to come, are none", () => {
  expect(programmeYear(reading)).toBe(2024);
  expect(programmeYear(undefined)).toBeUndefined();
  expect(programmeYear({ ...reading, figures: [] })).toBeUndefined();
  const none = { ...reading.figures[0]!.value, value: { measured: false, reason: { kind: "blank" } } } as const;
  expect(
    programmeYear({ ...reading, figures: reading.figures.map((each) => ({ ...each, value: none })) }),
  ).toBeUndefined();
});

const said = (period: string | null, language: "ar" | "en", programme: ProgrammeReading | undefined) => {
  const { document } = describedReport({
    now: { ...now, period },
    ...(programme && { programme }),
    language,
    policy: "published",
    frameworks: builtInFrameworks,
    catalogue: serviceCatalogue,
    inWorkbook: false,
  });
  const texts = document.parts[0]!.blocks.flatMap((block) => (block.kind === "remark" ? [block.text] : []));
  return texts.join("\n").replace(/[\u200e\u2066-\u2069]/g, "");
};

test("the programme sheet of another year than the round's is asked about, in either language", () => {
  expect(said("2025", "en", reading)).toContain(
    "The programme's figures are of 2024 at the latest, and this round is of 2025",
  );
  expect(said("النصف الأول ٢٠٢٥", "ar", reading)).toContain("آخر سنة في أرقام البرنامج 2024، وهذه الجولة لسنة 2025");
});

test.each(["2024", "H1 2024", null, "الجولة الأولى"])("and nothing is said where the period is %s", (period) => {
  expect(said(period, "en", reading)).not.toContain("programme's figures are of");
  expect(said(period, "en", undefined)).not.toContain("programme's figures are of");
});
