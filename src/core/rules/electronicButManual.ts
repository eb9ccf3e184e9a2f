import type { ServiceRule } from "./rule";

/** Available electronically, yet the procedures behind it are manual. */
export const electronicButManual: ServiceRule<"electronicButManual"> = {
  id: "electronicButManual",
  severity: "warning",
  scope: "service",
  conditions: [
    { field: "channel", value: "electronic" },
    { field: "automation", value: "manual" },
  ],
};
