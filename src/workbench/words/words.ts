import type { StrangerKind, ProblemKind } from "./wordKinds";
import type { LostKind } from "../files/save/savedBook";
import type { FileFailure } from "../../host/sheet";

/** Every word of the workbench's own page. The pane has its own; this page stands outside of the product. */
export interface Words {
  readonly title: string;
  /** Says on the page's face what it is and what it cannot do. */
  readonly banner: {
    readonly text: string;
    readonly more: string;
    readonly limits: readonly string[];
    readonly close: string;
  };
  readonly open: string;
  readonly download: string;
  readonly dropHere: string;
  readonly undo: string;
  readonly redo: string;
  readonly otherLanguage: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cellEditor: string;
  readonly grid: string;
  readonly pane: string;
  readonly closePane: string;
  readonly ribbon: string;
  readonly tabs: {
    readonly label: string;
    readonly add: string;
    readonly menu: string;
    readonly rename: string;
    readonly remove: string;
    readonly hide: string;
    readonly show: (name: string) => string;
    readonly protect: string;
    readonly unprotect: string;
    readonly newName: (number: number) => string;
    readonly askName: string;
    readonly askRemove: (name: string) => string;
    readonly badName: string;
    readonly lastSheet: string;
  };
  readonly conditions: {
    readonly label: string;
    readonly level: string;
    readonly newest: string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly highContrast: string;
    readonly editMode: string;
    readonly editModeHint: string;
  };
  readonly loading: (name: string) => string;
  readonly askDiscard: string;
  readonly askLanguage: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly notSaved: (name: string) => string;
  readonly status: {
    readonly sum: string;
    readonly average: string;
    readonly count: string;
  };
  readonly keep: {
    readonly title: string;
    readonly text: string;
    readonly item: (kind: string, count: number, sheet: string) => string;
    readonly kinds: Readonly<Record<StrangerKind, string>>;
    /** What the new file does not hold, or not as it should be. */
    readonly lostText: string;
    readonly lostKinds: Readonly<Record<LostKind, string>>;
    readonly notAsXlsx: string;
    readonly go: string;
  };
  readonly refused: {
    readonly protected: (sheet: string) => string;
    readonly notAFormula: (text: string) => string;
    readonly invalid: string;
    readonly insist: string;
    readonly partOfArray: string;
    readonly outside: string;
    readonly clipboard: string;
    readonly hidden: string;
    readonly command: (name: string) => string;
  };
  readonly problem: {
    readonly kept: string;
    readonly spill: (area: string) => string;
    readonly kinds: Readonly<Record<ProblemKind, (text: string) => string>>;
  };
  readonly failure: {
    readonly title: (name: string) => string;
    readonly kinds: Readonly<Record<FileFailure["kind"], string>>;
    readonly unexpected: (message: string) => string;
  };
  readonly choices: string;
  readonly yes: string;
  readonly no: string;
  readonly ok: string;
  readonly cancel: string;
}
