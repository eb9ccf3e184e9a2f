import { workerRemote } from "../worker/workerRemote";
import type { Checker } from "./checker";
import { sendMarksAsNumbers } from "./marksTransfer";

/** A checker in a worker of its own, dist/checker.js. */
export function startChecker(): Checker {
  sendMarksAsNumbers();
  return workerRemote<Checker>("checker.js", {
    begin: true,
    receive: true,
    readTops: true,
    check: true,
    edit: true,
    findings: true,
    findingsAt: true,
    runAfter: true,
    marks: true,
    notes: true,
    proposals: true,
    plan: true,
    takeBack: true,
    describeFindings: true,
    describeStatistics: true,
    scoresInPlace: true,
    readPublished: true,
    seal: true,
  });
}
