import { plainFacts, type ProgrammeReading } from "../../core";
import type { Collector } from "./collector";
import { comparison } from "./comparison";
import type { Untimed } from "./createCollector";
import type { RoundHolder } from "./heldRound";
import { programmeSheet, readBefore, readProgrammeFile, type ReadOther, type ReadRound } from "./otherFiles";
import type { ReadFile } from "./readFile";
import { reportPage, reportSheets, type ReportParts } from "./roundReport";
import type { HeldRound } from "./standingRound";
import { rankingView, sensitivityOf, weightsView, type Sensitivity } from "./weights";

type Methods = Untimed<
  Pick<
    Collector,
    | "readBefore"
    | "readProgramme"
    | "takeProgramme"
    | "tellOthers"
    | "compare"
    | "rankingAt"
    | "weights"
    | "reportSheets"
    | "reportPage"
  >
>;

/** Compares the round that stands, and makes the report of it. */
export function comparingMethods(round: RoundHolder, readFile: ReadFile): Methods {
  let before: ReadOther<ReadRound> | undefined;
  let programme: (ReadOther<ProgrammeReading> & { readonly isInWorkbook: boolean }) | undefined;
  const sensitivity = madeOnce();
  const parts = (date: string): ReportParts => ({
    date,
    ...(before?.content && { before: before.content }),
    ...(programme?.content && { programme: { reading: programme.content, isInWorkbook: programme.isInWorkbook } }),
  });
  return {
    async readBefore(file, { language }) {
      before = file && (await readBefore(file, readFile));
      return before?.tell(language);
    },
    async readProgramme(file, { language }) {
      programme = file && { ...(await readProgrammeFile(file, readFile)), isInWorkbook: false };
      return programme?.tell(language);
    },
    takeProgramme(name, grid, { language }) {
      programme = { ...programmeSheet({ name, grid, facts: plainFacts }), isInWorkbook: true };
      return programme.tell(language);
    },
    tellOthers: ({ language }) => ({ before: before?.tell(language), programme: programme?.tell(language) }),
    compare: (choices) => comparison(round.sure().round, before?.content?.round, choices),
    rankingAt: (given, { language }) =>
      rankingView(round.sure().round.institutions, given, sensitivity(round.sure()), language),
    weights: ({ language }) => weightsView(sensitivity(round.sure()), language),
    reportSheets: (date, choices) => reportSheets(round.sure(), parts(date), choices),
    reportPage: (date, choices) => reportPage(round.sure(), parts(date), choices),
  };
}

/** The sensitivity is the dear part: it is worked out once for a round, and not with every move of a slider. */
function madeOnce(): (held: HeldRound) => Sensitivity {
  let known: { readonly held: HeldRound; readonly sensitivity: Sensitivity } | undefined;
  return (held) => {
    if (known?.held !== held) known = { held, sensitivity: sensitivityOf(held.round.institutions) };
    return known.sensitivity;
  };
}
