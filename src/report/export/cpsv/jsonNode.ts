/** A node of a JSON-LD document, or a value in one. */
export type JsonValue = string | number | readonly JsonValue[] | JsonNode;

export interface JsonNode {
  readonly [key: string]: JsonValue;
}
