import { cellFindings } from "./cellFindings";
import type { Finding } from "./finding";
import { findingsInOrder } from "./findingsInOrder";
import type { Rule, RuleContext } from "./rule";
import { serviceFindings } from "./serviceFindings";
import { tableFindings } from "./tableFindings";

/** The findings of those of the rules that the catalogue leaves on, in sheet order. */
export function runRules(context: RuleContext, rules: readonly Rule[]): Finding[] {
  const off = new Set(context.catalogue.rules.off);
  const active = rules.filter((rule) => !off.has(rule.id));
  return findingsInOrder([
    ...tableFindings(active, context),
    ...cellFindings(active, context),
    ...serviceFindings(active, context),
  ]);
}
