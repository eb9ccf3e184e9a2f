/** Scale words by matching key, and the power of ten each stands for. Source: CLDR spell-out numbers, `ar` and `en`. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ...["الف", "الاف", "الفا", "thousand", "thousands"].map((word) => [word, 3] as const),
  ...["مليون", "مليونا", "ملايين", "million", "millions"].map((word) => [word, 6] as const),
  ...["مليار", "مليارا", "مليارات", "بليون", "billion", "billions"].map((word) => [word, 9] as const),
]);

/**
 * From this value on a figure is written in full, and a scale word after it is a slip: the annual report 2024 prints
 * "٨٨,٧٩٧,٥٢٥ مليون" for 88,797,525. Below it the word counts ("١,٤ مليار", "1,250 million").
 */
export const fullFigure = 1_000_000;
