import { AsciiBytes } from "../../../../src/host/xlsx/bulk/asciiBytes";

test("what is added comes out as its bytes, longer than the room at first, and begins anew", () => {
  const bytes = new AsciiBytes();
  const long = '<row r="1">'.repeat(300_000);
  for (const text of ["", "ab", long, "c"]) bytes.add(text);
  expect(bytes.size).toBe(long.length + 3);
  expect(Buffer.from(bytes.take()).equals(Buffer.from(`ab${long}c`))).toBe(true);
  expect(bytes.size).toBe(0);
  bytes.add("d");
  expect(Buffer.from(bytes.take()).toString()).toBe("d");
});
