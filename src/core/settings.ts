import type { Catalogue } from "./catalogue/catalogue";
import type { Frameworks, LevelPolicy } from "./frameworks/frameworkTypes";
import type { PublishedFigures } from "./reconcile/publishedFigures";

/** What an assessment goes by: all of it data. */
export interface Settings {
  readonly catalogue: Catalogue;
  readonly frameworks: Frameworks;
  readonly policy: LevelPolicy;
  /** False for an institution without services: it has no maturity perspective. Default: true. */
  readonly isServiceInstitution?: boolean;
  /** The institution's own published figures, to be compared with its inventory. */
  readonly published?: PublishedFigures;
}
