import { builtInFrameworks, type Frameworks } from "../../../../../src/core";
import { annualMessages } from "../../../../../src/messages/annualMessages";
import { levelFormula } from "../../../../../src/report/annual/parts/cells/levelFormula";
import { noLevelWord } from "../../../../../src/report/annual/parts/noLevelWord";

const terms = { language: "en", notMeasured: "not measured", noLevel: "none" } as const;

/** The built-in levels, the lowest and the highest of which reach less far as published. */
const narrow: Frameworks = {
  ...builtInFrameworks,
  levels: {
    ...builtInFrameworks.levels,
    levels: builtInFrameworks.levels.levels.map((level) => ({
      ...level,
      bands: {
        ...level.bands,
        ...(level.id === "low" && { published: { from: 5, to: 20 } }),
        ...(level.id === "advanced" && { published: { from: 90, to: 98 } }),
      },
    })),
  },
};

test.each([
  [
    "published",
    builtInFrameworks,
    '{0,26,36,50,71,90},{"Low","none","Below average","Average","Above average","Advanced"}',
  ],
  ["contiguous", builtInFrameworks, '{0,36,50,71,90},{"Low","Below average","Average","Above average","Advanced"}'],
  [
    "published",
    narrow,
    '{0,5,21,36,50,71,90,99},{"none","Low","none","Below average","Average","Above average","Advanced","none"}',
  ],
] as const)("the level of a cell, %s: each band and each gap begins at its per cent", (policy, frameworks, steps) => {
  expect(levelFormula("A1", { ...terms, frameworks, policy })).toBe(
    `IF(ISNUMBER(A1),LOOKUP(ROUND(ROUND(A1,10),0),${steps}),"not measured")`,
  );
});

test.each([
  ["en", "In no published level (0–4, 21–35, 99–100)"],
  ["ar", "خارج المستويات المنشورة (0–4، 21–35، 99–100)"],
] as const)("in %s the word for no level names the per cents that the levels in use leave out", (language, word) => {
  const said = noLevelWord({ frameworks: narrow, policy: "published", messages: annualMessages(language) });
  expect(said.replace(/[\u2066-\u2069]/g, "")).toBe(word);
});
