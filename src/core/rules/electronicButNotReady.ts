import type { ServiceRule } from "./rule";

/** Available electronically, yet said to be unable to go online: one of the two is wrong. */
export const electronicButNotReady: ServiceRule<"electronicButNotReady"> = {
  id: "electronicButNotReady",
  severity: "error",
  scope: "service",
  conditions: [
    { field: "channel", value: "electronic" },
    { field: "eReady", value: "no" },
  ],
};
