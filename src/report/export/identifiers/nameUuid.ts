import { sha1 } from "./sha1";

const encoder = new TextEncoder();
const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/**
 * The UUID of a name within a namespace, itself a UUID: the same name gives the same UUID, anywhere and at any time.
 * Source: RFC 9562, version 5.
 *
 * @example nameUuid("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com") === "2ed6657d-e927-568b-95e1-2665a8aea6a2"
 */
export function nameUuid(namespace: string, name: string): string {
  const space = namespace.replace(/-/g, "").match(/../g) ?? [];
  const encoded = encoder.encode(name);
  const bytes = new Uint8Array(space.length + encoded.length);
  bytes.set(space.map((pair) => parseInt(pair, 16)));
  bytes.set(encoded, space.length);
  const digest = sha1(bytes);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(digest.subarray(0, 16), (byte) => hex[byte]).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
