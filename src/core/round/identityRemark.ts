import type { Labels } from "../frameworks/frameworkTypes";
import type { MappedHeader } from "../mapping/asMapped";
import type { RepeatedServices } from "../repeatedServices";
import type { Severity } from "../rules/finding";
import type { CardPlace, Scorecard } from "../scoring/scorecard";
import type { CoverLabel } from "./identityWords";

/** Where a remark stands in the file: a sheet, and a cell of it where there is one. */
interface Remark {
  readonly severity: Severity;
  readonly sheet?: string;
  readonly place?: CardPlace;
}

/** What a hidden sheet holds: so many services, or a scorecard of one framework. */
export type HiddenContent =
  { readonly kind: "inventory"; readonly services: number } | { readonly kind: Scorecard["kind"] };

/**
 * What is to be known of whose a submission is and of what was taken from it. A union without prose: switch on `kind`.
 * An error: the scores may be reckoned wrongly, or filed under the wrong name, until somebody says what is right.
 */
export type IdentityRemark = Remark &
  (
    | { readonly kind: "nameFromFile"; readonly name: string }
    /** The cover asks for it and nobody has answered. */
    | { readonly kind: "coverBlank"; readonly label: CoverLabel }
    /** Answered in two ways; the first answer holds. */
    | {
        readonly kind: "coverContradictory";
        readonly label: CoverLabel;
        readonly first: string;
        readonly second: string;
      }
    /** Not one of the answers that can be read; the usual one is assumed. */
    | {
        readonly kind: "coverUnreadable";
        readonly label: CoverLabel;
        readonly text: string;
      }
    | { readonly kind: "kindAssumed" }
    /** The cover's answer holds, whatever the name says. */
    | { readonly kind: "governorateDiffers"; readonly name: string; readonly stated: boolean }
    | { readonly kind: "nonServiceWithServices"; readonly services: number }
    /** Scores of perspectives on which an institution without services is not scored. */
    | { readonly kind: "nonServiceWithScores"; readonly perspectives: readonly Labels[] }
    /** `sheet` holds the programme's figures: they are given to the yearly report. */
    | { readonly kind: "programmeLeftOut" }
    /** `sheet` is of no kind that is collected; so many of its rows hold something. */
    | { readonly kind: "sheetUnread"; readonly sheet: string; readonly rows: number }
    /** `sheet` is hidden and was not collected, whatever it holds. */
    | { readonly kind: "sheetHidden"; readonly sheet: string; readonly holds: HiddenContent }
    /** So many services of `sheet` stand, by name, on `others` too, and were counted there already. */
    | ({ readonly kind: "servicesTwice" } & RepeatedServices)
    /** `sheet` is a card left out: the one of the cover's period stands on another. */
    | { readonly kind: "otherPeriodCard"; readonly counted: readonly string[] }
    /** Headers that were read as the file's user had said in the pane. */
    | { readonly kind: "headersMapped"; readonly headers: readonly MappedHeader[] }
    | { readonly kind: "severalScorecards"; readonly card: Scorecard["kind"]; readonly sheets: readonly string[] }
  );
