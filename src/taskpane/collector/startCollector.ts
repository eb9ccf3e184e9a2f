import { workerRemote } from "../worker/workerRemote";
import type { Collector } from "./collector";

/** A collector in a worker of its own, dist/collector.js, which is loaded for the first file. */
export function startCollector(): Collector {
  return workerRemote<Collector>("collector.js", {
    sheetKind: true,
    beginStanding: true,
    receive: true,
    readStanding: true,
    tellStanding: true,
    collect: true,
    correct: true,
    leaveOut: true,
    tellAgain: true,
    forgetFiles: true,
    plan: true,
    sheets: true,
    rows: true,
    written: true,
    readBefore: true,
    readProgramme: true,
    takeProgramme: true,
    tellOthers: true,
    compare: true,
    rankingAt: true,
    weights: true,
    reportSheets: true,
    reportPage: true,
  });
}
