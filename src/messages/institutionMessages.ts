import { ar } from "./ar/institution";
import { en } from "./en/institution";
import type { MessageLanguage } from "./language";

/** Why no statistic of a column could be measured; `noAnswer` where its cells are blank or cannot be read. */
export type UnmeasuredReason = "columnMissing" | "columnTwice" | "noAnswer";

/** The words of an institution's own sheet that no other report has. */
export interface InstitutionMessages {
  readonly title: (name: string) => string;
  readonly headings: Readonly<Record<"institution" | "inventory", string>>;
  /** At most 31 characters, unlike the round's own sheets. */
  readonly sheetNames: Readonly<Record<"institution" | "inventory", string>>;
  readonly kind: (isService: boolean, isGovernorate: boolean) => string;
  /** Which file it was read from, and when (ISO date). */
  readonly collected: (file: string, date: string) => string;
  readonly captions: {
    readonly check: string;
    readonly stages: string;
    readonly stagesChart: string;
    readonly components: string;
    readonly plan: string;
    readonly performance: string;
    readonly statistics: string;
    readonly inventory: (services: number) => string;
  };
  readonly columns: Readonly<
    Record<
      "what" | "count" | "stage" | "component" | "points" | "maximum" | "answer" | "perspective" | "row" | "averageOf",
      string
    >
  >;
  /** What the rows of stages show in the checklist of components. */
  readonly stageRows: string;
  /** In place of the checklist where the round was written before points were kept. */
  readonly componentsNotKept: string;
  /** Heads the fields of yes and no. */
  readonly saysYes: string;
  /** Why the statistic of a column was not measured, in brackets behind its name. */
  readonly unmeasured: Readonly<Record<UnmeasuredReason, string>>;
  readonly services: string;
  readonly noInventory: string;
  readonly noStages: string;
  readonly outOf100: string;
  /**
   * Where government averages come from: of how many institutions, one number where it is the same for all of them, else in the
   * order of their rows; and the cells in the whole round.
   */
  readonly averageOf: (institutions: readonly number[], origin: string) => string;
  readonly levelsReadBy: (policy: string) => string;
  /** The file and the sheets that services come from. */
  readonly submitted: (file: string, sheets: readonly string[]) => string;
  /** What `sign` stands for in the list of services. */
  readonly unreadCells: (sign: string) => string;
}

const messages: Readonly<Record<MessageLanguage, InstitutionMessages>> = { ar, en };

export function institutionMessages(language: MessageLanguage): InstitutionMessages {
  return messages[language];
}
