import fc from "fast-check";
import { dropDiacritics } from "../../../src/core/text/dropDiacritics";
import { dropTatweel } from "../../../src/core/text/dropTatweel";
import { foldAlefMaksura } from "../../../src/core/text/foldAlefMaksura";
import { foldForeignLetters } from "../../../src/core/text/foreignLetters";
import { foldHamza } from "../../../src/core/text/foldHamza";
import { foldLatin } from "../../../src/core/text/foldLatin";
import { foldPunctuation } from "../../../src/core/text/foldPunctuation";
import { foldTehMarbuta } from "../../../src/core/text/foldTehMarbuta";
import { keySteps } from "../../../src/core/text/keySteps";
import { toAsciiDigits } from "../../../src/core/text/toAsciiDigits";
import { noisyText } from "./noisyText";

test.each([
  [dropDiacritics, "جزَّئياً", "جزئيا"],
  [dropDiacritics, "رحمٰن ۖ أ\u0654", "رحمن  أ"],
  [dropDiacritics, "e\u0301 हिन्दी", "e हिन्दी"],
  [dropTatweel, "١٤٤٥ هـ", "١٤٤٥ ه"],
  [foldHamza, "أداء إجراءات آلية ٱلمؤقتة", "اداء اجراءات الية الموقتة"],
  [foldHamza, "شئ شيء", "شي شيء"],
  [foldAlefMaksura, "إلى", "إلي"],
  [foldTehMarbuta, "خدمة", "خدمه"],
  [foldForeignLetters, "ێ ڪ ھ ہ ە ۃ", "ي ك ه ه ه ة"],
  [foldForeignLetters, "گلی", "گلي"],
  [toAsciiDigits, "٢٠٢٤ و ۲۰۲۵", "2024 و 2025"],
  [foldLatin, "Café (G2C) İI Ａ ﬁ", "cafe (g2c) ii a fi"],
  [foldLatin, "УХ", "УХ"],
  [foldPunctuation, "تحويل/ استمرارية (راتب)؟", "تحويل  استمرارية  راتب  "],
  [foldPunctuation, "٥٩٪ ¥ ×", "٥٩% ¥ ×"],
])("%p: %j", (step, text, expected) => {
  expect(step(text)).toBe(expected);
});

const steps = keySteps;

test.each(steps.map((step, index) => [step.name || `step ${index}`, step] as const))("%s twice is once", (_, step) => {
  fc.assert(fc.property(noisyText, (text) => expect(step(step(text))).toBe(step(text))));
});
