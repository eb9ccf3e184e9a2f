import type { Finding, Place } from "./finding";
import type { Rule } from "./rule";

/** The finding of a rule. The parameters are those that this rule's own check gave: the compiler cannot follow that through a list of rules. */
export function findingOf<At extends Place>(
  rule: Rule,
  place: At,
  parameters: Finding["parameters"],
): Finding & { readonly place: At } {
  return { rule: rule.id, severity: rule.severity, place, parameters } as Finding & { readonly place: At };
}
