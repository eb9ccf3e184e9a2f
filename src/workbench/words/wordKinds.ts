import type { Stranger } from "../files/fileContents";
import type { FormulaProblemKind } from "../formulas/formulaProblem";

export type StrangerKind = Stranger["kind"];
export type ProblemKind = FormulaProblemKind["kind"];
