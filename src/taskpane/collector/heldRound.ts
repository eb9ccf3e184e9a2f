import type { HeldRound, StandingReading } from "./standingRound";

/** The round that stands, for all who work with it. */
export interface RoundHolder {
  /** What the open workbook holds; none before it was read. */
  readonly reading: () => StandingReading;
  /** Undefined where the open workbook holds none, or it was not read. */
  readonly now: () => HeldRound | undefined;
  /** Throws where there is none. */
  readonly sure: () => HeldRound;
  readonly hold: (reading: StandingReading) => void;
}

export function heldRound(): RoundHolder {
  let reading: StandingReading = { kind: "none" };
  const now = () => (reading.kind === "round" ? reading.held : undefined);
  return {
    reading: () => reading,
    now,
    sure() {
      const held = now();
      if (!held) throw new Error("No round has been read.");
      return held;
    },
    hold: (read) => void (reading = read),
  };
}
