import { nameUuid } from "./nameUuid";

/** Drawn once for this product, so that its identifiers meet nobody else's. */
const namespace = "8d1f3c62-5b0e-4a57-9c3d-2f7e60a41b95";

/**
 * An identifier for something that has none: `urn:uuid:` and the UUID of its names. It says nothing and nobody issued it;
 * it only stays the same as long as the names do.
 */
export function derivedUrn(...names: readonly string[]): string {
  return `urn:uuid:${nameUuid(namespace, names.join("\n"))}`;
}
