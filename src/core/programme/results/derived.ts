import { clearBinaryNoise } from "../../scoring/clearBinaryNoise";
import type { Measured } from "../../scoring/measured";
import type { ProgrammeNumber } from "../programmeReading";
import { ifAllMeasured } from "./ifAllMeasured";

/**
 * A figure made of others, and how: their sum, or what is left of the first when the others are taken from it. One number
 * alone is its own sum. A reader can do it again over the cells.
 */
export interface Derived {
  readonly value: Measured<number>;
  readonly plus: readonly ProgrammeNumber[];
  readonly minus: readonly ProgrammeNumber[];
}

/** The sum of some numbers less that of others; not measured where one of them is not. */
export function derived(plus: readonly ProgrammeNumber[], minus: readonly ProgrammeNumber[] = []): Derived {
  const value = ifAllMeasured([...plus, ...minus], () => clearBinaryNoise(sumOf(plus) - sumOf(minus)));
  return { value, plus, minus };
}

/** The sum of the numbers that were measured. */
export function sumOf(numbers: readonly ProgrammeNumber[]): number {
  return numbers.reduce((all, { value }) => all + (value.measured ? value.value : 0), 0);
}
