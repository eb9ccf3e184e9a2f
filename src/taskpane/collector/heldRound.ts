import type { HeldRound } from "./standingRound";

/** The round that stands, for all who work with it. */
export interface RoundHolder {
  /** Undefined where the open workbook holds none, or it was not read. */
  readonly now: () => HeldRound | undefined;
  /** Throws where there is none. */
  readonly sure: () => HeldRound;
  readonly hold: (round: HeldRound | undefined) => void;
}

export function heldRound(): RoundHolder {
  let held: HeldRound | undefined;
  return {
    now: () => held,
    sure() {
      if (!held) throw new Error("No round has been read.");
      return held;
    },
    hold: (round) => void (held = round),
  };
}
