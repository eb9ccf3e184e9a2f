import type { OpenNeed, ReconciliationFinding } from "../core";

type Open = Extract<ReconciliationFinding, { kind: "open" }>;

/** What a sentence about open cells has to say. */
export interface OpenNeeds {
  /** Values whose number among the open cells is bounded; those with a published figure first. */
  readonly telling: readonly OpenNeed[];
  /** Values the open cells may still hold, where that is not all of them and nothing else is known. */
  readonly possible: readonly OpenNeed[];
}

/** Leaves out values that no open cell can hold, and values of which the published figures say nothing. */
export function openNeeds({ needs, rows }: Open): OpenNeeds {
  const held = needs.filter((need) => need.most > 0);
  const bounded = held.filter((need) => need.least > 0 || need.most < rows.length);
  const telling = [...bounded.filter((need) => need.figure), ...bounded.filter((need) => !need.figure)];
  return { telling, possible: telling.length === 0 && held.length < needs.length ? held : [] };
}
