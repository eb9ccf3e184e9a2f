import type { NumberNote } from "../text/readNumber";
import type { NameMeaning } from "./cardShape";
import type { CardPlace } from "./scorecard";

/** Where a finding stands and how grave it is. error: a score is wrong or cannot be given; warning: probably wrong; note: worth knowing. */
interface Finding {
  readonly severity: "error" | "warning" | "note";
  /** Missing where the finding is about something that the sheet does not have. */
  readonly place?: CardPlace;
}

/**
 * What is wrong or worth knowing in a scorecard. A union without prose: switch on `kind`. `name` is the part or group by
 * its framework's id; ranges are inclusive.
 */
export type ScorecardFinding = Finding &
  (
    | {
        readonly kind: "pointsAboveMaximum";
        readonly name: NameMeaning;
        readonly points: number;
        readonly maximum: number;
      }
    | { readonly kind: "negativePoints"; readonly name: NameMeaning; readonly points: number }
    | {
        readonly kind: "axisOutOfRange";
        readonly name: NameMeaning;
        readonly score: number;
        readonly minimum: number;
        readonly maximum: number;
      }
    | { readonly kind: "pointsNotNumber"; readonly name: NameMeaning; readonly text: string }
    | { readonly kind: "pointsCellError"; readonly name: NameMeaning; readonly error: string }
    | { readonly kind: "pointsBlank"; readonly name: NameMeaning }
    /** `readings`: what was probably meant, in points; two where a share of 1 and a cell of per cents give different points. */
    | {
        readonly kind: "scoreAsFraction";
        readonly name: NameMeaning;
        readonly value: number;
        readonly maximum: number;
        readonly readings: readonly number[];
      }
    /** A 1 that no figure beside it explains: a cell that shows 100% holds it too. It was read as 1. */
    | { readonly kind: "oneOrHundred"; readonly name: NameMeaning; readonly maximum: number }
    /** No score of the card is above `highest`: all were probably given on another scale than `maximum`. They were read as they are. */
    | { readonly kind: "smallScale"; readonly highest: number; readonly maximum: number }
    | {
        readonly kind: "numberAsText";
        readonly name: NameMeaning;
        readonly text: string;
        readonly value: number;
        readonly notes: readonly NumberNote[];
      }
    /** `text` is "" for a figure without a name. */
    | { readonly kind: "unknownComponent"; readonly text: string; readonly nearest?: NameMeaning }
    /** A text without a figure, such as a footnote: it was taken for a remark and not read. */
    | { readonly kind: "remarkRow"; readonly text: string }
    | { readonly kind: "missingComponent"; readonly name: NameMeaning; readonly group: NameMeaning }
    | {
        readonly kind: "duplicateComponent";
        readonly name: NameMeaning;
        readonly rows: readonly number[];
        readonly isContradictory: boolean;
      }
    | {
        readonly kind: "maximumDiffers";
        readonly name: NameMeaning;
        /** As they stand on the sheet, out of its own maximum; missing where there is no such number. */
        readonly points?: number;
        readonly sheet: number;
        readonly framework: number;
      }
    | {
        readonly kind: "stageSumDiffers";
        readonly name: NameMeaning;
        readonly printed: number;
        readonly computed: number;
      }
    /** The card's own result, sum or mean, and the computed figure nearest to it. `text` names the row. */
    | {
        readonly kind: "totalDiffers";
        readonly text: string;
        readonly printed: number;
        readonly computed: number;
      }
    /** A stage or perspective whose parts the sheet does not list: scored from the sheet's own sum. */
    | { readonly kind: "partsNotGiven"; readonly name: NameMeaning }
    | { readonly kind: "pointsColumnMissing"; readonly rivals: readonly number[] }
    | { readonly kind: "pointsColumnGuessed" }
    | { readonly kind: "otherScorecard"; readonly isRead: boolean }
    /** Other sheets of the workbook are cards of the same framework, and nothing says which counts. */
    | { readonly kind: "severalScorecards"; readonly sheets: readonly string[] }
    /** The card of the cover's period stands on another sheet, and that one counts. */
    | { readonly kind: "otherPeriodCard"; readonly sheets: readonly string[] }
    | { readonly kind: "planAnswerUnreadable"; readonly item: string; readonly text: string }
    | { readonly kind: "planAnswerContradictory"; readonly item: string }
  );
