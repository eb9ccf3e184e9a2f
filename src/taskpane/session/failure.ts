import { HostFailure, type HostProblem } from "../../host/sheet";
import type { FailedTask } from "../../messages/paneFailureWords";

/** A mistake of ours, or of the machine around us: nobody foresaw it, so its own words are for "copy details" only. */
export interface OwnProblem {
  readonly kind: "ours";
  readonly message: string;
  readonly stack: string;
}

export type Problem =
  | HostProblem
  | OwnProblem
  | { readonly kind: "templateMissing" }
  | { readonly kind: "copyRefused"; readonly text: string };

/** Something that did not work, and how to do it again. */
export interface Failure {
  readonly problem: Problem;
  readonly during: FailedTask;
  readonly again: () => void;
}

/** A failure of the pane's own making that has its own sentence. */
export class PaneFailure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
    this.name = "PaneFailure";
  }
}

/** What an error means. An error that crossed from the worker is no longer of its class, so its name decides nothing here. */
export function problemOf(error: unknown): Problem {
  if (error instanceof HostFailure || error instanceof PaneFailure) return error.problem;
  if (error instanceof Error) return { kind: "ours", message: error.message, stack: error.stack ?? "" };
  return { kind: "ours", message: String(error), stack: "" };
}
