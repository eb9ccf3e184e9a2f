import { plainFacts, type ProgrammeReading, type Round } from "../../core";
import type { Collector } from "./collector";
import { comparison } from "./comparison";
import type { Untimed } from "./createCollector";
import type { RoundHolder } from "./heldRound";
import { programmeSheet, readBefore, readProgrammeFile, type ReadOther } from "./otherFiles";
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
    | "compare"
    | "rankingAt"
    | "weights"
    | "reportSheets"
    | "reportPage"
  >
>;

/** Compares the round that stands, and makes the report of it. */
export function comparingMethods(round: RoundHolder, readFile: ReadFile): Methods {
  let before: Round | undefined;
  let programme: ReportParts["programme"];
  const sensitivity = madeOnce();
  const parts = (date: string): ReportParts => ({ date, ...(before && { before }), ...(programme && { programme }) });
  const takeProgramme = ({ content, shown }: ReadOther<ProgrammeReading>, isInWorkbook: boolean) => {
    programme = content && { reading: content, isInWorkbook };
    return shown;
  };
  return {
    async readBefore(file, { language }) {
      const read = file && (await readBefore(file, readFile, language));
      before = read?.content;
      return read?.shown;
    },
    async readProgramme(file, { language }) {
      if (file) return takeProgramme(await readProgrammeFile(file, readFile, language), false);
      programme = undefined;
      return undefined;
    },
    takeProgramme: (name, grid, { language }) =>
      takeProgramme(programmeSheet({ name, grid, facts: plainFacts }, language), true),
    compare: (choices) => comparison(round.sure().round, before, choices),
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
