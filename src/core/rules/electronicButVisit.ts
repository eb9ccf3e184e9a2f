import type { ServiceRule } from "./rule";

/** Available electronically, yet a visit is needed. */
export const electronicButVisit: ServiceRule<"electronicButVisit"> = {
  id: "electronicButVisit",
  severity: "warning",
  scope: "service",
  conditions: [
    { field: "channel", value: "electronic" },
    { field: "visit", value: "yes" },
  ],
};
