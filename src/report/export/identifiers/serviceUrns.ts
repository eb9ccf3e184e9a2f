import { institutionKey, matchingKey, type RoundService } from "../../../core";
import { derivedUrn } from "./derivedUrn";

/**
 * An identifier for each service, derived from its institution's name and its own, spellings folded, so that it is the same
 * in every round. A name that an institution gives several services, and services without a name, are told apart by their
 * order.
 */
export function serviceUrns(services: readonly RoundService[]): string[] {
  const seen = new Map<string, number>();
  return services.map(({ institution, values }) => {
    const { name } = values;
    const key = `${institutionKey(institution)}\n${typeof name === "string" ? matchingKey(name) : ""}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before === 0 ? derivedUrn("service", key) : derivedUrn("service", key, String(before + 1));
  });
}
