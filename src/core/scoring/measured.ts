/** Why a value could not be measured. Ranges are inclusive. */
export type NotMeasuredReason =
  /** The cell is there and empty. */
  | { readonly kind: "blank" }
  /** The sheet has no row or column for it. */
  | { readonly kind: "missing" }
  | { readonly kind: "notNumber"; readonly text: string }
  /** An answer of the plan checklist that is neither yes nor no. */
  | { readonly kind: "notYesNo"; readonly text: string }
  | { readonly kind: "cellError"; readonly error: string }
  | { readonly kind: "outOfRange"; readonly value: number; readonly minimum: number; readonly maximum: number }
  /** Answers are there, and none of them can be read. */
  | { readonly kind: "unreadable" }
  /** Given more than once, with different values. */
  | { readonly kind: "contradictory" }
  /** Written as a fraction of 1 where 0–100 is expected. */
  | { readonly kind: "fraction"; readonly value: number }
  /** Given out of another maximum than the framework's: whether it may be scaled only its owner can say. */
  | { readonly kind: "otherMaximum"; readonly value: number; readonly maximum: number }
  /** Some of the parts that make it up are not measured. */
  | { readonly kind: "parts"; readonly parts: readonly { readonly id: string; readonly reason: NotMeasuredReason }[] }
  /** A share, growth or progress over a base that is not above 0. */
  | { readonly kind: "baseNotPositive"; readonly base: number }
  /** A mean or share over nothing. */
  | { readonly kind: "nothingToCount" };

/** A value that was measured, or the reason why it was not. Never 0, NaN or blank in place of "not measured". */
export type Measured<T> =
  { readonly measured: true; readonly value: T } | { readonly measured: false; readonly reason: NotMeasuredReason };

/** A value that was measured. */
export function measured<T>(value: T): Measured<T> {
  return { measured: true, value };
}

/** No value, and why there is none. */
export function notMeasured(reason: NotMeasuredReason): {
  readonly measured: false;
  readonly reason: NotMeasuredReason;
} {
  return { measured: false, reason };
}
