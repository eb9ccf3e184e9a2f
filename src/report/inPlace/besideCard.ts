import type { CardFrame } from "./cardFrame";
import type { SheetSpace } from "./sheetSpace";

/** A scorecard in its sheet: where it stands, and what stands around it. */
export interface BesideCard {
  readonly space: SheetSpace;
  readonly frame: CardFrame;
}
