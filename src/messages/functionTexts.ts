import { ar } from "./ar/functionTexts";
import { en } from "./en/functionTexts";
import type { FunctionName, FunctionTexts } from "./functionSignatures";
import type { MessageLanguage } from "./language";

/** A formula whose arguments are written out, and the first row it shows, cells divided by " | ", direction marks left out. Tests run them. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: string;
}

const inventory =
  '{"الاسم العربي","طبيعة الخدمة","تستلزم رسوماً";"تجديد بطاقة","تفاعلية","نعم";"تغيير عنوان","تفاعلية","لا"}';

export const functionExamples: Readonly<Record<FunctionName, FunctionExample>> = {
  MATURITYLEVEL: { formula: "=JAHIZ.MATURITYLEVEL(89.5)", result: "متقدم" },
  LEVELNUMBER: { formula: '=JAHIZ.LEVELNUMBER(30,"contiguous")', result: "1" },
  STAGESCORE: { formula: '=JAHIZ.STAGESCORE("presence",{31,34})', result: "65" },
  PERFORMANCESCORE: { formula: "=JAHIZ.PERFORMANCESCORE(80,70,90)", result: "80" },
  LEVELDISTRIBUTION: { formula: '=JAHIZ.LEVELDISTRIBUTION({95,80,60,40},"en")', result: "Advanced | 1 | 0.25" },
  RANKING: { formula: '=JAHIZ.RANKING({"أ","ب"},{80,90},{"خدمية","خدمية"})', result: "1 | ب | 90 | خدمية" },
  LEAPS: { formula: '=JAHIZ.LEAPS({"أ","ب"},{60,70},{75,72})', result: "1 | أ | 60 | 75 | 15" },
  PROGRESS: { formula: "=JAHIZ.PROGRESS(2680,2869)", result: "0.934123" },
  GROWTH: { formula: "=JAHIZ.GROWTH(9427548,26989120)", result: "1.862793" },
  EGDI: { formula: "=JAHIZ.EGDI(0.80774,0.96739,0.79767)", result: "0.8576" },
  EGDIGROUP: { formula: "=JAHIZ.EGDIGROUP(0.8576)", result: "مرتفع جداً" },
  CANONICAL: { formula: '=JAHIZ.CANONICAL("یدوى","automation")', result: "يدوي" },
  SERVICECOUNT: { formula: `=JAHIZ.SERVICECOUNT(${inventory},"fees","نعم")`, result: "1" },
  SERVICESHARE: { formula: `=JAHIZ.SERVICESHARE(${inventory},"fees","نعم")`, result: "0.5" },
  INVENTORYSTATS: {
    formula: `=JAHIZ.INVENTORYSTATS(${inventory},"en")`,
    result: "Nature of service | Informational | 0 | 0 | 0 | 0",
  },
  INVENTORYFINDINGS: {
    formula: `=JAHIZ.INVENTORYFINDINGS(${inventory},"en")`,
    result:
      "Error |  |  | The column «خدمة موسمية» is required, and missing. | Add it; if it is there by another name, correct its header.",
  },
  SERVICEFINDINGS: {
    formula: '=JAHIZ.SERVICEFINDINGS({"Name","Nature","Fees"},{"Card renewal","Interactiv","Yes"},"en")',
    result: "Nature: Not a value of the column: «Interactiv». Check whether «Interactive» is meant, then write that.",
  },
  POSSIBLECOUNTS: { formula: "=JAHIZ.POSSIBLECOUNTS(0.59,66)", result: "39" },
};

const texts: Readonly<Record<MessageLanguage, FunctionTexts>> = { ar, en };

export function functionTexts(language: MessageLanguage): FunctionTexts {
  return texts[language];
}
