import type { OpenWorkbook } from "../../host/sheet";
import type { MessageLanguage } from "../../messages/language";
import type { DescribedWorkbook } from "../../report/describedWorkbook";
import type { TemplateKind } from "../../report/template/templateSheet";
import type { Checker } from "../checker/checker";
import type { Collector } from "../collector/collector";

/** What the session works with; the mount file joins it to Excel and the browser, tests to stand-ins. */
export interface SessionParts {
  readonly workbook: OpenWorkbook;
  /** A new checker with nothing in it. Called once at the first check, and once more for the scores. */
  readonly startChecker: () => Checker;
  /** A new collector with nothing in it. Called when the Collect tab first needs one. */
  readonly startCollector: () => Collector;
  readonly keptPreferences: KeptText;
  readonly clipboard: { write(text: string): Promise<void> };
  /** Hands a text over to be downloaded as a file of this name. */
  readonly download: (name: string, text: string) => void;
  readonly now: () => Date;
  /** A new unique id each time. */
  readonly newId: () => string;
  readonly templates: Templates;
}

/** One text that outlives the page; both fail softly, for a browser may refuse to keep anything. */
export interface KeptText {
  read(): string | undefined;
  write(text: string): void;
}

/** The empty sheets that the build has written. */
export interface Templates {
  /** A workbook file, as base64. Rejects where it cannot be fetched. */
  file(kind: TemplateKind, language: MessageLanguage): Promise<string>;
  /** The same sheets as data, for hosts that insert no files. */
  description(kind: TemplateKind, language: MessageLanguage): Promise<DescribedWorkbook>;
}
