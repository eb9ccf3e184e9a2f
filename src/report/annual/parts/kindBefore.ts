import { institutionKey, type RoundInstitution } from "../../../core";
import type { AnnualContext } from "../annualContext";

/** The institution in the round before where it was of the other kind there: its two scores rest on other weights. */
export function kindBefore(name: string, { now, before }: AnnualContext): RoundInstitution | undefined {
  const key = institutionKey(name);
  const present = now.institutions.find((each) => institutionKey(each.name) === key);
  const past = before?.institutions.find((each) => institutionKey(each.name) === key);
  return present && past && present.isService !== past.isService ? past : undefined;
}

/** The names of all institutions that were of the other kind. */
export function namesOfOtherKind(context: AnnualContext): readonly string[] {
  return context.now.institutions.filter(({ name }) => kindBefore(name, context)).map(({ name }) => name);
}
