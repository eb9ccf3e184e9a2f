import type { Choices } from "../../collector/collector";
import type { RoundState } from "../roundState";
import type { SessionContext } from "../sessionContext";

/** Puts new properties of the Collect tab beside the others. */
export function changeRound({ store }: SessionContext, properties: Partial<RoundState>): void {
  store.change({ round: { ...store.get().round, ...properties } });
}

/** How the round is told and scored now. */
export function choicesOf({ store }: SessionContext): Choices {
  const { language, scoring } = store.get();
  return { language, policy: scoring.policy };
}

/** The day, as it stands in the round and on the report: of this machine's clock. */
export function today({ now }: SessionContext): string {
  const day = now();
  const two = (number: number): string => String(number).padStart(2, "0");
  return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join("-");
}
