import { type FileFailure, ReadFailure, type Workbook } from "../../../src/host/sheet";
import { readFileBytes } from "../../../src/host/xlsx/readFileBytes";
import { workbookBytes } from "./workbookBytes";

const sound = workbookBytes({
  sheets: [{ name: "الخدمات", data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45413</v></c></row>' }],
  sharedStrings: "<si><t>إصدار ترخيص بلدي</t></si>",
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
});

/** What becomes of the bytes; any error that is not a `ReadFailure` fails the test. */
function outcome(bytes: Uint8Array): Workbook | FileFailure {
  try {
    return readFileBytes(bytes);
  } catch (error) {
    if (error instanceof ReadFailure) return error.failure;
    throw error;
  }
}

const whole = JSON.stringify(outcome(sound));

test("a file cut anywhere is refused, never read in part (39)", () => {
  const read = [];
  for (let length = 4; length < sound.length; length++) {
    if (!("kind" in outcome(sound.slice(0, length)))) read.push(length);
  }
  expect(read).toEqual([]);
});

test("a file with any one byte changed is refused, or nothing that is read of it has changed (39)", () => {
  const changed = [];
  for (let at = 0; at < sound.length; at++) {
    const spoilt = sound.slice();
    spoilt[at] = (sound[at] as number) ^ 0x21;
    const result = outcome(spoilt);
    if (!("kind" in result) && JSON.stringify(result) !== whole) changed.push(at);
  }
  expect(changed).toEqual([]);
});
