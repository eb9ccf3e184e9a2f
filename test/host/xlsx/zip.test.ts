import { strToU8 } from "fflate";
import fc from "fast-check";
import { pieceDecoder, type XmlEncoding } from "../../../src/host/xlsx/xml/pieceDecoder";
import { crc32 } from "../../../src/host/xlsx/zip/crc32";

test("CRC-32 of the standard check value and of nothing", () => {
  expect(crc32(strToU8("123456789"), 0)).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0), 0)).toBe(0);
});

test("a CRC is the same however the bytes are cut", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut), 0))).toBe(crc32(bytes, 0));
    }),
  );
});

test.each<XmlEncoding>(["utf-8", "utf-16le", "utf-16be"])(
  "text in %s is the same however its bytes are cut",
  (encoding) => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "é", "خ", "€", "😀", "\ufeff"), maxLength: 20 }),
        fc.array(fc.nat(50)),
        (text, cuts) => {
          const bytes = encode(text, encoding);
          const decode = pieceDecoder(encoding);
          const ends = [...cuts, bytes.length].map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b);
          let read = "";
          let from = 0;
          for (const to of ends) {
            read += decode(bytes.slice(from, to), false);
            from = to;
          }
          expect(read + decode(new Uint8Array(0), true)).toBe(text);
        },
      ),
    );
  },
);

test("half a character at the end is an error", () => {
  const decode = pieceDecoder("utf-8");
  expect(decode(encode("خ", "utf-8").slice(0, 1), false)).toBe("");
  expect(() => decode(new Uint8Array(0), true)).toThrow("not valid");
});

function encode(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === "utf-8") return strToU8(text);
  const bytes = Buffer.from(text, "utf16le");
  return new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
}
