import { strToU8, Zip, ZipDeflate } from "fflate";

const words = [
  "إصدار",
  "تجديد",
  "ترخيص",
  "بلدي",
  "شهادة",
  "عدم",
  "ممانعة",
  "طلب",
  "تصريح",
  "مؤقت",
  "خدمة",
  "المواطنين",
];
const values = [
  "إجرائية",
  "تفاعلية",
  "نعم",
  "لا",
  "يدوي",
  "آلية جزئياً",
  "تقليدية غير إلكترونية",
  "من الحكومة إلى الأفراد (G2C)",
];
const columns = "ABCDEFGHIJKL";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook as Excel writes it: `rows` × 12 Arabic cells, all shared strings, a distinct name in the first column. The same for the same number. */
export function serviceWorkbook(rows: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((_, piece) => pieces.push(piece));
  const add = (name: string, chunks: Iterable<string>): void => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    for (const chunk of chunks) part.push(strToU8(chunk));
    part.push(new Uint8Array(0), true);
  };
  add("[Content_Types].xml", [
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
  ]);
  add("_rels/.rels", [
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ]);
  add("xl/workbook.xml", [
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="الخدمات" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ]);
  add("xl/_rels/workbook.xml.rels", [
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  ]);
  add("xl/sharedStrings.xml", sharedStrings(rows));
  add("xl/worksheets/sheet1.xml", sheet(rows));
  zip.end();
  return Buffer.concat(pieces);
}

function* sharedStrings(rows: number): Generator<string> {
  yield `${head}<sst xmlns="${main}" count="${rows * 12}" uniqueCount="${rows + values.length}">`;
  yield values.map((value) => `<si><t>${value}</t></si>`).join("");
  for (let row = 0; row < rows; row += 1000) {
    let chunk = "";
    for (let at = row; at < Math.min(row + 1000, rows); at++) {
      const name = [1, 5, 7, 11].map((step) => words[(at * step + (at >> 4)) % words.length]).join(" ");
      chunk += `<si><t>${name} ${at}</t></si>`;
    }
    yield chunk;
  }
  yield "</sst>";
}

function* sheet(rows: number): Generator<string> {
  yield `${head}<worksheet xmlns="${main}"><sheetViews><sheetView rightToLeft="1" workbookViewId="0"/></sheetViews><sheetData>`;
  for (let row = 0; row < rows; row += 1000) {
    let chunk = "";
    for (let at = row; at < Math.min(row + 1000, rows); at++) {
      chunk += `<row r="${at + 1}" spans="1:12">`;
      for (let column = 0; column < 12; column++) {
        const index = column === 0 ? values.length + at : (at * 7 + column * 3 + (at >> 3)) % values.length;
        chunk += `<c r="${columns[column]}${at + 1}" s="0" t="s"><v>${index}</v></c>`;
      }
      chunk += "</row>";
    }
    yield chunk;
  }
  yield "</sheetData></worksheet>";
}
