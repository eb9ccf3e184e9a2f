import type { Rule } from "./rule";
import { sheetRulesById } from "./sheetRules";
import { valueRules } from "./valueRules";

/** All rules, in the order in which a reference lists them and findings of one cell are told. */
export const rules: readonly Rule[] = [...valueRules, ...Object.values(sheetRulesById)];
