import type { ServiceRule } from "./rule";

/** For the government's own employees alone, yet it asks fees. */
export const employeesPayFees: ServiceRule<"employeesPayFees"> = {
  id: "employeesPayFees",
  severity: "warning",
  scope: "service",
  conditions: [
    { field: "recipient", holds: "only", values: ["G2E"] },
    { field: "fees", holds: "oneOf", values: ["yes"] },
  ],
};
