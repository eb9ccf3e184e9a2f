import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { drawIcon, iconNames } from "../../scripts/drawIcon";
import { iconSizes } from "../../scripts/iconSizes";
import { pngFile } from "../../scripts/pngFile";

/** The pixels of a file that pngFile has written: one IDAT chunk, no row filters. */
function pixelsOf(file: Buffer, size: number): Uint8Array {
  const start = file.indexOf("IDAT");
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  const pixels = Array.from({ length: size }, (_, y) => [
    ...rows.subarray(y * (size * 4 + 1) + 1, (y + 1) * (size * 4 + 1)),
  ]);
  return Uint8Array.from(pixels.flat());
}

const files = iconNames.flatMap((name) => iconSizes.map((size) => [name, size] as const));

test.each(files)("assets/%s-%d.png is what the script draws", (name, size) => {
  const file = readFileSync(join(__dirname, "..", "..", "assets", `${name}-${size}.png`));
  expect(Buffer.compare(pixelsOf(file, size), drawIcon(size, name))).toBe(0);
});

test.each(iconSizes)("no two icons of %d pixels are alike", (size) => {
  const drawn = iconNames.map((name) => Buffer.from(drawIcon(size, name)).toString("base64"));
  expect(new Set(drawn).size).toBe(iconNames.length);
});

test("a picture comes back from its file as it went in", () => {
  const pixels = Uint8Array.from({ length: 2 * 2 * 4 }, (_, index) => index * 16);
  expect(pixelsOf(pngFile(pixels, 2), 2)).toEqual(pixels);
});

test.each(iconNames)("the tile of %s is full in the middle and round at the corners", (name) => {
  const alphaAt = (x: number, y: number) => drawIcon(16, name)[(y * 16 + x) * 4 + 3];
  expect(alphaAt(8, 8)).toBe(255);
  for (const [x, y] of [
    [0, 0],
    [15, 0],
    [0, 15],
    [15, 15],
  ] as const)
    expect(alphaAt(x, y)).toBeLessThan(64);
});
