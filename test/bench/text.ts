/** `npx tsx test/bench/text.ts`: milliseconds over 100,000 distinct Arabic names of about 45 characters, in five rounds. */
import { hiddenMarks } from "../../src/core/text/hiddenMarks";
import { keyBySteps } from "../../src/core/text/keySteps";
import { matchingKey } from "../../src/core/text/matchingKey";
import { rasmKey } from "../../src/core/text/rasmKey";
import { tidyText } from "../../src/core/text/tidyText";

const vocabulary = (
  "التصديق على عريضة تعريف لاستخراج جواز سفر استمارة طلب تصحيح أو إضافة إجازة خدمة الحكومة إلى الأفراد مؤقت هيئة " +
  "شهادات الميلاد تملك عقار المعاشات التقاعدية الجنسية محافظة مسقط"
).split(" ");
let seed = 1;
const next = (limit: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % limit;

function name(index: number): string {
  let text = String(index);
  while (text.length < 42) text += ` ${vocabulary[next(vocabulary.length)]}`;
  return Buffer.from(text, "utf16le").toString("utf16le");
}

const names = Array.from({ length: 100_000 }, (_, index) => name(index));
const noisy = names.map((text) => `\u200F${text.replace("ي", "ی")} `);
const letters = names.reduce((sum, text) => sum + text.length, 0) / names.length;
console.log(`${new Set(names).size} names, ${letters.toFixed(1)} characters each`);

const jobs: Record<string, () => unknown[]> = {
  matchingKey: () => names.map(matchingKey),
  "matchingKey noisy": () => noisy.map(matchingKey),
  keyBySteps: () => names.map(keyBySteps),
  rasmKey: () => names.map(rasmKey),
  "tidyText clean": () => names.map(tidyText),
  "tidyText noisy": () => noisy.map(tidyText),
  "hiddenMarks clean": () => names.map(hiddenMarks),
  "hiddenMarks noisy": () => noisy.map(hiddenMarks),
};

for (const [title, job] of Object.entries(jobs)) {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  console.log(title.padEnd(20), times.map((time) => time.toFixed(0).padStart(6)).join(""));
}
