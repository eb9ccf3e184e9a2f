import type { ServiceRule } from "./rule";

/** Gives information only, yet asks fees. */
export const informationalWithFees: ServiceRule<"informationalWithFees"> = {
  id: "informationalWithFees",
  severity: "note",
  scope: "service",
  conditions: [
    { field: "nature", value: "informational" },
    { field: "fees", value: "yes" },
  ],
};
