import type { Finding } from "./finding";
import { findingOf } from "./findingOf";
import type { Rule, RuleContext } from "./rule";

/** What the rules about the whole table find. */
export function tableFindings(rules: readonly Rule[], context: RuleContext): Finding[] {
  return rules.flatMap((rule) => {
    if (rule.scope !== "table") return [];
    return rule.check(context).map(({ place, parameters }) => findingOf(rule, place, parameters));
  });
}
