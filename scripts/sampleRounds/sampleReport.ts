import {
  builtInFrameworks,
  readProgramme,
  serviceCatalogue,
  type CollectedSubmission,
  type Round,
  type Settings,
} from "../../src/core";
import type { MessageLanguage } from "../../src/messages/language";
import type { ReportSources } from "../../src/report/annual/describedReport";
import { collectedRound } from "../../src/report/round/collectedRound";
import { collectSheets } from "../../src/report/round/collectSheets";
import { sampleProgramme } from "../sampleProgramme";
import { plainSheets } from "./plainSheets";
import type { SampleYear } from "./sampleInstitution";
import { sampleRound } from "./sampleRound";

const settings: Settings = {
  catalogue: serviceCatalogue,
  frameworks: builtInFrameworks,
  policy: "published",
  isServiceInstitution: true,
};

/** A sample round as the product collects it, without files between. */
export function collectedSample(year: SampleYear, language: MessageLanguage): Round {
  const collected = sampleRound(year).flatMap(({ file, workbook }): CollectedSubmission[] => {
    const submitted = { path: file, collected: `${year}-12-31`, seal: "none" as const };
    const found = collectSheets(submitted, plainSheets(workbook), { settings, language, known: [] });
    return found.kind === "submission" ? [found.collected] : [];
  });
  const run = { collected, unread: [], policy: settings.policy, frameworks: builtInFrameworks };
  return collectedRound(undefined, run, language).round;
}

/** What the yearly report of the sample rounds is made of, the programme's published figures included. */
export function sampleReport(language: MessageLanguage): ReportSources {
  return {
    now: collectedSample(2024, language),
    before: collectedSample(2023, language),
    programme: readProgramme(plainSheets(sampleProgramme()), builtInFrameworks),
    language,
    policy: settings.policy,
    frameworks: builtInFrameworks,
    catalogue: serviceCatalogue,
    date: "2025-01-15",
    inWorkbook: true,
  };
}
