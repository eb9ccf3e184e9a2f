import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../src/messages/ar");
const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));

test.each([
  ["خلايا مدمجة", /مدموج/],
  ["إكسل", /[\u0600-\u06FF] Excel|ltr\("Excel"\)/],
  ["مجموعة الأمم المتحدة", /فئة الأمم/],
  ["قدّمت المؤسسة", /سلّمت|لم تُسلَّم|لم يُسلَّم/],
])("one thing has one name: %s", (_, other) => expect(texts.filter((text) => other.test(text))).toEqual([]));
