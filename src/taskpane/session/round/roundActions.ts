import type { Correction, SubmissionFile } from "../../collector/collector";
import type { SheetName } from "../../../host/sheet";
import type { SessionContext } from "../sessionContext";
import { changeRound } from "./changeRound";
import { collectFiles, correctFile, forgetFiles, leaveOutFile } from "./collectFiles";
import { chooseBefore, chooseProgramme, compareRound, setWeights, takeProgrammeSheet } from "./compareRound";
import { readStanding } from "./readStanding";
import { tellAgain } from "./tellAgain";
import { downloadReport, forgetReport, writeReport, type WayBesideReport } from "./writeReport";
import { forgetRoundPlan, planRound, writeRound } from "./writeRound";

export type RoundActions = ReturnType<typeof roundActions>;

/** What can be done in the Collect tab. They are loaded with it, so that whoever never collects need not load them. */
export function roundActions(context: SessionContext) {
  return {
    readStanding: () => readStanding(context),
    collect: (files: readonly SubmissionFile[]) => collectFiles(context, files),
    correct: (id: number, correction: Correction) => correctFile(context, id, correction),
    leaveOut: (id: number) => leaveOutFile(context, id),
    forget: () => forgetFiles(context),
    tellAgain: () => tellAgain(context),
    setPeriod: (period: string) => changeRound(context, { period, plan: undefined }),
    plan: () => planRound(context),
    forgetPlan: () => forgetRoundPlan(context),
    write: () => writeRound(context),
    chooseBefore: (file: SubmissionFile | undefined) => chooseBefore(context, file),
    chooseProgramme: (file: SubmissionFile | undefined) => chooseProgramme(context, file),
    takeProgrammeSheet: (sheet: SheetName) => takeProgrammeSheet(context, sheet),
    compare: () => compareRound(context),
    setWeights: (given: Readonly<Record<string, number>>) => setWeights(context, given),
    writeReport: (way?: WayBesideReport) => writeReport(context, way),
    forgetReport: () => forgetReport(context),
    download: (name: string, handed: () => void) => downloadReport(context, name, handed),
  };
}
