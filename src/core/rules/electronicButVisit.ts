import type { ServiceRule } from "./rule";

/** Available electronically, yet a visit is needed. */
export const electronicButVisit: ServiceRule<"electronicButVisit"> = {
  id: "electronicButVisit",
  severity: "warning",
  scope: "service",
  conditions: [
    { field: "channel", holds: "oneOf", values: ["electronic"] },
    { field: "visit", holds: "oneOf", values: ["yes"] },
  ],
};
