import type { FunctionTexts } from "../functionSignatures";

export const en: FunctionTexts = {
  parameters: {
    language: "Language of the answer: «ar» or «en». Arabic when left out.",
    policy:
      "«published» (the bands as printed, where 26–35 belong to no level) or «contiguous» (26–35 read as low). «published» when left out.",
    inventory: "The range of the service inventory, header row included.",
    field: "The column: its header in Arabic or English, or its id.",
  },
  functions: {
    MATURITYLEVEL: {
      summary: "The maturity level of a performance score. The score is first rounded half-up to a whole per cent.",
      parameters: { score: "A score from 0 to 100, or a range of them." },
      returns: "The level's name, in place of each score; «No published level» for 26–35 under «published».",
    },
    LEVELNUMBER: {
      summary: "The number of the maturity level of a score, from 1 (low) to 5 (advanced).",
      parameters: { score: "A score from 0 to 100, or a level's name; or a range of them." },
      returns: "The level's number, in place of each score.",
      errors: "#N/A for 26–35 under «published».",
    },
    STAGESCORE: {
      summary: "The score of a readiness stage: points ÷ maxima × 100.",
      parameters: {
        stage: "The stage's name or id; or several below each other, with the points of each in its own row.",
        points: "The points of its components, in the order of the assessment form.",
        maxima: "The components' highest points, where they are not the published ones.",
      },
      returns: "A score from 0 to 100 for each stage.",
      errors: "#VALUE! when points are above their maximum or not one for each component; #N/A when points are blank.",
    },
    PERFORMANCESCORE: {
      summary:
        "The institutional performance score (2021–2025): the perspectives by their weights, 40:30:30. Without services 40:30 rescaled, which is an assumption.",
      parameters: {
        readiness: "Institutional readiness, from 0 to 100.",
        maturity: "Maturity of digital services, from 0 to 100. Ignored for an institution without services.",
        impact: "Actual impact, from 0 to 100.",
        isServiceInstitution: "FALSE for an institution without services. TRUE when left out; a range says it of each.",
      },
      returns: "A score from 0 to 100; with ranges, one for each institution.",
      errors:
        "#N/A when a perspective is blank: what is missing is never taken as 0, unless it arrives as 0 (Windows and Mac).",
    },
    LEVELDISTRIBUTION: {
      summary: "How many scores each maturity level has, the highest level first.",
      parameters: { scores: "The range of scores, from 0 to 100. Blank cells are left out, unless they arrive as 0." },
      returns:
        "A row for each level: name, count, share of the scores. Scores in no published band, if any, have a row of their own.",
      errors: "#VALUE! when a cell holds text or a number outside 0–100; the sentence says which.",
    },
    RANKING: {
      summary: "Ranks names by score, the highest first; equal scores share a rank. Each group is ranked apart.",
      parameters: {
        names: "The range of names. Rows without a name are left out.",
        scores: "Their scores, from 0 to 100: a range of the same size.",
        groups: "Their groups (service and non-service institutions, say): a range of the same size.",
        top: "How many ranks to list, in each group; ties at the end included. All when left out.",
      },
      returns:
        "Rows of rank, name, score, group. Names without a score come last, without a rank, unless a blank arrives as 0 (Windows and Mac).",
    },
    LEAPS: {
      summary: "Ranks names by how far their score rose between two periods, the greatest leap first.",
      parameters: {
        names: "The range of names. Rows without a name are left out.",
        before: "Their earlier scores, from 0 to 100: a range of the same size.",
        now: "Their present scores, from 0 to 100: a range of the same size.",
        top: "How many ranks to list; ties at the end included. All when left out.",
      },
      returns:
        "Rows of rank, name, before, now, leap (in points). Names that cannot be compared come last, with the score they have and the reason.",
    },
    PROGRESS: {
      summary: "What was done as a share of the target.",
      parameters: { done: "What was done.", target: "The target, above 0." },
      returns: "A fraction of 1: format it as a percentage.",
      errors: "#N/A when the target is not above 0.",
    },
    GROWTH: {
      summary: "The growth from one figure to another: (now − before) ÷ before.",
      parameters: {
        before: "The earlier figure, above 0.",
        now: "The present figure, over a period of the same length.",
      },
      returns: "A fraction of 1: format it as a percentage.",
      errors: "#N/A when the earlier figure is not above 0.",
    },
    EGDI: {
      summary: "The UN e-government development index: the mean of its three indices.",
      parameters: {
        onlineServices: "Online services index, from 0 to 1.",
        infrastructure: "Telecommunication infrastructure index, from 0 to 1.",
        humanCapital: "Human capital index, from 0 to 1.",
      },
      returns: "An index from 0 to 1.",
    },
    EGDIGROUP: {
      summary:
        "The UN's group for an e-government development index: very high from 0.75, high from 0.50, middle from 0.25, low below.",
      parameters: { index: "An index from 0 to 1, or a range of them." },
      returns: "The group's name.",
    },
    CANONICAL: {
      summary: "A value of the inventory as the service catalogue writes it, where that is certain.",
      parameters: {
        value:
          "The value as it stands in the cell, or a range of them. It is read in the language of the range, whatever that of the answer.",
      },
      returns: "The canonical value; for a column of free text, the text without hidden characters.",
      errors:
        "#N/A when it is only likely, and the sentence names the proposal; or when it is no value of the column. A lone Y or N is not certain; a range is judged as one column: give all of it.",
    },
    SERVICECOUNT: {
      summary:
        "How many services of an inventory hold a value in a column. Cells that are certain to mean it are counted with it.",
      parameters: {
        value: "The value, in Arabic or English; or «blank» or «unreadable» for the cells without an answer.",
      },
      returns: "A count of services.",
      errors: "#VALUE! when the range has no header row; #N/A when the column is missing or stands twice.",
    },
    SERVICESHARE: {
      summary:
        "The share of all services of an inventory that hold a value in a column. Blank and unreadable cells are part of the base.",
      parameters: {
        value: "The value, in Arabic or English; or «blank» or «unreadable» for the cells without an answer.",
      },
      returns: "A fraction of 1: format it as a percentage.",
      errors: "#VALUE! when the range has no header row; #N/A when the column is missing or stands twice.",
    },
    INVENTORYSTATS: {
      summary: "The statistics of an inventory: every answer of every column.",
      parameters: {},
      returns:
        "Rows of column, answer, count, share, lowest share, highest share; the last two are what blank and unreadable cells leave open.",
      errors: "#VALUE! when the range has no header row. A required column that is missing has #N/A in its row.",
    },
    INVENTORYFINDINGS: {
      summary: "What is wrong with an inventory, or worth knowing about it.",
      parameters: {},
      returns:
        "Rows of severity, place (as if the range began at A1), column, what was found and what to do; one empty text when there is nothing.",
      errors: "#VALUE! when the range has no header row.",
    },
    SERVICEFINDINGS: {
      summary: "What is wrong with one service, in one cell beside it.",
      parameters: {
        headers: "The header row of the inventory.",
        row: "The service's row, of the same width; or several rows.",
      },
      returns:
        "For each row what was not read of it and its findings as one text, empty when there are none. Several rows are also compared with each other.",
      errors: "#VALUE! when the headers are not recognised.",
    },
    POSSIBLECOUNTS: {
      summary: "The whole numbers that a published percentage can stand for: 59% of 66 is 39 alone.",
      parameters: {
        share: "The percentage as published (59% or 0.59), or a range of them.",
        of: "The number it is a share of.",
      },
      returns: "The counts side by side; with a range, one row for each percentage.",
      errors: "#N/A when no count gives the percentage, or more do than a sheet has columns.",
    },
  },
  notes: [
    "A first argument that is a range gives one answer for each cell. One formula over a range is much faster than one formula a row.",
    "#VALUE! means that an argument is wrong, #N/A that the answer cannot be known. Point at the cell: a sentence says why and what to do.",
    "Names of stages, columns, languages, policies and levels may be written in Arabic or English, in any spelling of theirs. The answer is in Arabic unless language says otherwise, on every computer.",
    'Excel for Windows and Mac hands a blank cell to a function as 0. A blank score is therefore read as the score 0 there: leave blank cells out of the range, or write IF(A2="","",…) around the function. In an inventory a 0 is always read as blank.',
    "Older versions of Excel show #VALUE! for a whole range when one of its cells has an error.",
  ],
  languages: { ar: "Arabic", en: "English" },
  headings: { parameters: "Parameters", optional: "optional", returns: "Gives", errors: "Errors", example: "Example" },
};
