/** The core's only door. Everything here is pure: no clock, no chance, no files, no host. */

// The main path: sheets in, what was found on each out, under the settings of who asks.
export * from "./assess";
export * from "./assessWorkbook";
export * from "./assessment";
export * from "./findingCounts";
export * from "./isFilledIn";
export * from "./recogniseSheet";
export * from "./rivalCards";
export * from "./settings";
export * from "./verdict";

// What an inventory is: the catalogue's fields and values, and how a user's own is read.
export * from "./catalogue/catalogue";
export * from "./catalogue/catalogueProblem";
export * from "./catalogue/serviceCatalogue";
export * from "./catalogue/withHeaderAliases";
export * from "./readUserCatalogue";

// From the cells of a sheet to typed services.
export * from "./rows/address";
export * from "./rows/canonicalText";
export { columnDoubts, spellingsOf } from "./rows/doubts";
export * from "./rows/fieldLookup";
export * from "./rows/guessHeader";
export * from "./rows/readCell";
export * from "./rows/readTable";
export * from "./rows/reading";
export * from "./rows/sheet";
export * from "./rows/table";
export * from "./rows/unreadableCells";

// What a user says of headers that are not understood.
export * from "./mapping/asMapped";
export * from "./mapping/columnMapping";
export * from "./mapping/headerMapping";
export * from "./mapping/readMapping";
export * from "./mapping/withMappedColumns";

// What is wrong with a sheet, and which repairs are proposed.
export * from "./repairs/droppedText";
export * from "./repairs/repair";
export * from "./rules/cellsOf";
export * from "./rules/columnName";
export * from "./rules/finding";
export * from "./rules/findingNames";
export * from "./rules/registry";
export * from "./rules/runRules";
export * from "./rules/sheetRules";
export * from "./rules/valueRules";

// How often each answer was given, and how that agrees with published figures.
export * from "./inventoryStatistics";
export * from "./reconcile/possibleRange";
export * from "./reconcile/publishedFigures";
export * from "./reconcile/publishedFromGrid";
export * from "./reconcile/publishedProblem";
export * from "./reconcile/readPublished";
export * from "./reconcile/reconciliation";
export * from "./statistics/statistic";

// What scores are made of: stages, perspectives, weights, levels, each with its source.
export * from "./frameworks/checkFramework";
export * from "./frameworks/frameworkProblem";
export * from "./frameworks/frameworkTypes";
export * from "./frameworks/frameworks";
export * from "./frameworks/nameKey";
export { hasBuiltInBands } from "./frameworks/ownLevels";
export * from "./frameworks/programme";
export * from "./frameworks/scorecardWords";
export * from "./frameworks/wholeNameKey";

// Scorecards and scores, levels, ranks.
export * from "./scoring/averageScore";
export * from "./scoring/cardShape";
export * from "./scoring/clearBinaryNoise";
export * from "./scoring/distanceToNextLevel";
export * from "./scoring/egdi";
export * from "./scoring/egdiGroup";
export * from "./scoring/growth";
export * from "./scoring/ifAllMeasured";
export * from "./scoring/leaps";
export * from "./scoring/level";
export * from "./scoring/levelDistribution";
export * from "./scoring/levelGaps";
export * from "./scoring/measured";
export * from "./scoring/performanceScore";
export * from "./scoring/perspectiveScore";
export * from "./scoring/perspectiveWeights";
export * from "./scoring/progress";
export * from "./scoring/ranking";
export * from "./scoring/roundHalfUp";
export * from "./scoring/scoreInterval";
export * from "./scoring/scoreScale";
export * from "./scoring/scorecard";
export * from "./scoring/scorecardFinding";
export * from "./scoring/scorecardScores";
export * from "./scoring/stageScore";
export * from "./scoring/weightedMean";
export * from "./scoring/withoutOwnResults";

// A round: the submissions of all institutions, and whose each is.
export * from "./round/collectSubmission";
export * from "./round/collectedWeights";
export * from "./round/correction";
export * from "./round/identityRemark";
export * from "./round/identityWords";
export * from "./round/institutionKey";
export * from "./round/nameOfFile";
export * from "./round/otherInstitution";
export * from "./round/readCover";
export * from "./round/readSeals";
export * from "./round/round";
export * from "./round/roundChange";
export * from "./round/roundPeriods";
export * from "./round/roundStatistics";
export * from "./round/scoredByKind";
export * from "./round/seal";
export * from "./round/sealState";
export * from "./round/sheetHash";
export * from "./round/updateRound";

// A round beside the one before it, and under other weights.
export * from "./comparison/canOvertake";
export * from "./comparison/comparePeriods";
export * from "./comparison/compareRounds";
export * from "./comparison/governorates";
export * from "./comparison/highestInstitutions";
export * from "./comparison/institutionGroup";
export * from "./comparison/nationalStatistics";
export * from "./comparison/rankingAtWeights";
export * from "./comparison/readPeriod";
export * from "./comparison/roundScores";
export * from "./comparison/stageAverages";
export * from "./comparison/stagesOfBoth";
export * from "./comparison/weightRegion";
export * from "./comparison/unansweredFields";
export * from "./comparison/weightSensitivity";
export * from "./comparison/weightsWith";

// The programme's own figures.
export * from "./programme/entries";
export * from "./programme/headerAbove";
export * from "./programme/monthPeriod";
export * from "./programme/programmeDefinitions";
export * from "./programme/programmeFinding";
export * from "./programme/programmeHeader";
export * from "./programme/programmeReading";
export * from "./programme/readProgramme";
export * from "./programme/results/changeResults";
export * from "./programme/results/derived";
export * from "./programme/results/indexResult";
export * from "./programme/results/pace";
export * from "./programme/results/programmeResults";
export * from "./programme/results/yearFigure";
export * from "./programme/results/yearProgress";

// Arabic texts and numbers.
export * from "./text/hiddenMarks";
export * from "./text/matchingKey";
export * from "./text/readNumber";
export * from "./text/tidyText";

// Groups, which all folders make.
export * from "./collections/addTo";
export * from "./collections/extent";
export * from "./collections/groupBy";
