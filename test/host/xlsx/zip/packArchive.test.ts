import { strToU8, unzipSync, zipSync } from "fflate";
import { packArchive } from "../../../../src/host/xlsx/zip/packArchive";
import { gzipHere } from "../../../../src/host/xlsx/zip/gzip";

const long = strToU8('خدمة إصدار ترخيص <c r="A1"/> '.repeat(40_000));
const parts = {
  "[Content_Types].xml": strToU8("<Types/>"),
  "xl/": new Uint8Array(0),
  "xl/worksheets/sheet1.xml": long,
  "empty.xml": new Uint8Array(0),
};

test("whole parts make the zip that fflate makes of them, byte for byte", async () => {
  const expected = zipSync(parts, { level: 6, mtime: new Date(2025, 0, 1) });
  expect(Buffer.from(await packArchive(parts, gzipHere)).equals(Buffer.from(expected))).toBe(true);
});

test.each([1, 7, 100_000, 5_000_000])("a part in pieces of %i bytes is the same part", async (size) => {
  const data = size < 10 ? long.subarray(0, 2000) : long;
  function* pieces() {
    for (let from = 0; from < data.length; from += size) yield data.subarray(from, from + size);
  }
  const archive = unzipSync(await packArchive({ "a.xml": strToU8("a"), "b.xml": pieces(), "c.xml": [] }, gzipHere));
  expect(Object.keys(archive)).toEqual(["a.xml", "b.xml", "c.xml"]);
  expect(Buffer.from(archive["b.xml"]!).equals(Buffer.from(data))).toBe(true);
  expect(archive["c.xml"]).toHaveLength(0);
});

test("parts are packed one after the other: what is made last may name what came before", async () => {
  const made: string[] = [];
  const part = function* (name: string) {
    made.push(name);
    yield strToU8(made.join());
  };
  const archive = unzipSync(await packArchive({ first: part("first"), second: part("second") }, gzipHere));
  expect(Buffer.from(archive["second"]!).toString()).toBe("first,second");
});
