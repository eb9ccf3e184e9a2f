import type { FieldId, ValueId } from "../catalogue/catalogue";

/** One published figure: a count, a percentage (0–100, as printed), or both. */
export interface PublishedFigure {
  readonly count?: number;
  readonly percent?: number;
}

/** One number of a list; `base` is the number of institutions or services it was taken over, where that was printed. */
export interface PublishedPart {
  readonly label: string;
  readonly value: number;
  readonly base?: number;
}

/** A list published with its total: the services simplified by each institution, say. */
export interface PublishedList {
  readonly label: string;
  /** Several where the publication leaves open which number is the total. None for figures that are only set side by side. */
  readonly totals: readonly number[];
  readonly parts: readonly PublishedPart[];
  /** Where it stands in the source, or what is doubtful about it. */
  readonly note?: string;
}

/** The figures an institution has published of its inventory, and lists published with totals. */
export interface PublishedFigures {
  readonly format: "jahiz-published/1";
  readonly institution?: string;
  readonly source?: string;
  /** The number of services that the percentages are shares of; without it, the inventory's own number. */
  readonly services?: number;
  readonly figures: Readonly<Record<FieldId, Readonly<Record<ValueId, PublishedFigure>>>>;
  readonly lists: readonly PublishedList[];
}
