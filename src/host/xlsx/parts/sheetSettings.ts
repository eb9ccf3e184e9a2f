import { type Area, type Span, ReadFailure } from "../../sheet";
import { areaOf } from "../../cells/reference";
import { addToSpans } from "../../cells/spans";
import { sheetSize } from "../../cells/sheetSize";
import { isTrue } from "../xml/isTrue";
import type { Attributes } from "../xml/readXml";

/** Listens to what stands beside the cells of a worksheet; drop-downs, formats, drawings and the like pass by unread. */
export class SheetSettings {
  isProtected = false;
  isRightToLeft = false;
  hasFilter = false;
  /** A filter with a condition in force, or a sheet marked as filtered. */
  isFiltering = false;
  readonly merges: Area[] = [];
  readonly hiddenColumns: Span[] = [];

  constructor(private readonly sheet: string) {}

  open(name: string, attributes: Attributes, depth: number): void {
    if (depth === 1) this.openSection(name, attributes);
    else if (depth === 2) this.openItem(name, attributes);
  }

  private openSection(name: string, attributes: Attributes): void {
    if (name === "sheetPr") this.isFiltering ||= isTrue(attributes.filterMode);
    else if (name === "sheetProtection") this.isProtected ||= isTrue(attributes.sheet);
    else if (name === "autoFilter") this.hasFilter = true;
  }

  private openItem(name: string, attributes: Attributes): void {
    if (name === "mergeCell") this.addMerge(attributes.ref ?? "");
    else if (name === "col" && isTrue(attributes.hidden))
      this.hideColumns(Number(attributes.min), Number(attributes.max));
    else if (name === "sheetView") this.isRightToLeft ||= isTrue(attributes.rightToLeft);
    else if (name === "filterColumn") this.isFiltering = true;
  }

  private addMerge(reference: string): void {
    const area = areaOf(reference);
    if (area === null) throw new ReadFailure({ kind: "damagedCell", sheet: this.sheet, cell: reference });
    this.merges.push(area);
  }

  private hideColumns(min: number, max: number): void {
    if (min >= 1 && max >= min) addToSpans(this.hiddenColumns, min - 1, Math.min(max, sheetSize.columns) - 1);
  }
}
