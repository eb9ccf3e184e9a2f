import type { ServiceRule } from "./rule";

/** For the government's own employees alone, yet it asks fees. */
export const employeesPayFees: ServiceRule<"employeesPayFees"> = {
  id: "employeesPayFees",
  severity: "warning",
  scope: "service",
  conditions: [
    { field: "recipient", value: "G2E", alone: true },
    { field: "fees", value: "yes" },
  ],
};
