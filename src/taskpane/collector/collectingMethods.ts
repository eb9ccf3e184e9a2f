import type { CollectedRun } from "../../core";
import type { Choices, CollectedFile, Collector, RoundSheets } from "./collector";
import type { Untimed } from "./createCollector";
import type { RoundHolder } from "./heldRound";
import type { ReadFile } from "./readFile";
import { roundPlan, type PlannedRound } from "./roundPlan";
import { shownStanding, standingAfter } from "./standingRound";
import { submissionFiles, type SubmissionFiles } from "./submissionFiles";

type Methods = Untimed<
  Pick<
    Collector,
    "collect" | "correct" | "leaveOut" | "tellAgain" | "forgetFiles" | "plan" | "sheets" | "rows" | "written"
  >
>;

/** Collects files, and puts them into the round that stands, or into a new one. */
export function collectingMethods(round: RoundHolder, readFile: ReadFile): Methods {
  const files = submissionFiles(readFile, () => round.now()?.round.institutions ?? []);
  let planned: PlannedRound | undefined;
  const plan = (): PlannedRound => {
    if (!planned) throw new Error("No round has been planned.");
    return planned;
  };
  const shown = (): readonly CollectedFile[] => files.shown();
  return {
    async collect(file, today, choices) {
      await files.add(file, today, choices);
      return shown();
    },
    correct(id, correction, choices) {
      files.correct(id, correction, choices);
      return shown();
    },
    leaveOut(id) {
      files.leaveOut(id);
      return shown();
    },
    tellAgain(choices) {
      files.tellAgain(choices);
      return shown();
    },
    forgetFiles: () => files.forget(),
    plan(period, choices) {
      // The round that stands may have been corrected since the files were read: its corrections hold for them.
      files.tellAgain(choices);
      planned = roundPlan(round.now(), runOf(files, period, choices), choices);
      return planned.shown;
    },
    sheets: () => withoutRows(plan()),
    rows: (sheet, from, count) => plan().workbook.sheets[sheet]?.rows.slice(from, from + count) ?? [],
    written(names, { language }) {
      round.hold(standingAfter(plan(), names));
      files.forget();
      planned = undefined;
      return shownStanding(round.reading(), language);
    },
  };
}

function runOf(files: SubmissionFiles, period: string, { policy }: Choices): CollectedRun {
  return { collected: files.collected(), unread: files.unread(), policy, ...(period !== "" && { period }) };
}

function withoutRows({ workbook, standing }: PlannedRound): RoundSheets {
  return {
    rightToLeft: workbook.rightToLeft,
    sheets: workbook.sheets.map(({ rows, ...sheet }, index) => {
      const name = standing[index];
      return { ...sheet, rowCount: rows.length, ...(name !== undefined && { standing: name }) };
    }),
  };
}
