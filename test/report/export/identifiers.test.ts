import { createHash } from "node:crypto";
import fc from "fast-check";
import { nameUuid } from "../../../src/report/export/identifiers/nameUuid";
import { serviceUrns } from "../../../src/report/export/identifiers/serviceUrns";
import { sha1 } from "../../../src/report/export/identifiers/sha1";
import { service } from "./exportedServices";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test.each([
  ["", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
  ["abc", "a9993e364706816aba3e25717850c26c9cd0d89d"],
])("SHA-1 of %j, from its standard", (text, digest) => {
  expect(hex(sha1(Buffer.from(text)))).toBe(digest);
});

test("SHA-1 is Node's, whatever the length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha1(bytes))).toBe(createHash("sha1").update(bytes).digest("hex"));
    }),
  );
});

test("the example of RFC 9562, version 5", () => {
  expect(nameUuid("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

describe("identifiers of services", () => {
  test("are version 5 UUIDs and do not say that anybody issued them", () => {
    expect(serviceUrns([service("وزارة", { name: "إصدار رخصة" })])[0]).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test("stay the same over rounds: for other spellings, rows, sheets and answers", () => {
    const [now, before] = serviceUrns([service("هيئة البيئة", { name: "إصدار رخصة" })]).concat(
      serviceUrns([{ ...service("هيئه البيئة ", { name: "اصدار  رخصة", fees: ["no"] }, 9), sheet: "Services" }]),
    );
    expect(now).toBe(before);
  });

  test("differ between services, institutions, services of one name, and services without one", () => {
    const urns = serviceUrns([
      service("أ", { name: "إصدار رخصة" }),
      service("ب", { name: "إصدار رخصة" }),
      service("أ", { name: "تجديد رخصة" }),
      service("أ", { name: "إصدار رخصة" }),
      service("أ", {}),
      service("أ", {}),
    ]);
    expect(new Set(urns).size).toBe(6);
  });
});
