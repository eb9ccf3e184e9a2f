import type { ServiceRule } from "./rule";

/** Available electronically, yet information on it is not. */
export const electronicButInformationOffline: ServiceRule<"electronicButInformationOffline"> = {
  id: "electronicButInformationOffline",
  severity: "warning",
  scope: "service",
  conditions: [
    { field: "channel", value: "electronic" },
    { field: "infoOnline", value: "no" },
  ],
};
