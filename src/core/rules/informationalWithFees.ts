import type { ServiceRule } from "./rule";

/** Gives information only, yet asks fees. */
export const informationalWithFees: ServiceRule<"informationalWithFees"> = {
  id: "informationalWithFees",
  severity: "note",
  scope: "service",
  conditions: [
    { field: "nature", holds: "oneOf", values: ["informational"] },
    { field: "fees", holds: "oneOf", values: ["yes"] },
  ],
};
