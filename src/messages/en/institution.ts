import { englishCount } from "../countedNoun";
import type { InstitutionMessages } from "../institutionMessages";
import { quoted } from "../isolate";

export const en: InstitutionMessages = {
  title: (name) => `Digital readiness of ${quoted(name)}`,
  headings: { institution: "Results of the assessment", inventory: "Inventory of services" },
  sheetNames: { institution: "Institution", inventory: "Inventory" },
  kind: (isService, isGovernorate) =>
    `${isService ? "Service institution" : "Non-service institution"}${isGovernorate ? ", governorate" : ""}`,
  collected: (file, date) => `read from the file ${quoted(file)} on ${date}`,
  captions: {
    check: "Result of the check",
    stages: "Readiness by stage",
    components: "Components of the stages",
    stagesChart: "Readiness: the institution and the government average",
    plan: "Transformation plan",
    performance: "Institutional performance",
    statistics: "Statistics of the services",
    inventory: (services) => `The institution's services: ${englishCount(services, "service", "services")}`,
  },
  columns: {
    what: "Item",
    count: "Number",
    stage: "Stage",
    component: "Component",
    points: "Points",
    maximum: "Maximum",
    answer: "Answer",
    perspective: "Perspective",
    row: "Row",
    averageOf: "Institutions averaged",
  },
  stageRows: "a stage's row has its score out of 100, which is its components' points over their maxima",
  componentsNotKept:
    "The round was written before the points of components were kept: collect the submissions again to see them.",
  saysYes: "Services that say yes",
  unmeasured: {
    columnMissing: "the sheet has no such column",
    columnTwice: "the column is there more than once, and none is counted",
    noAnswer: "no service has an answer that can be read",
  },
  services: "Services",
  noInventory: "no inventory handed in",
  noStages: "The institution handed in no scorecard of the stages, so its stages are not measured.",
  outOf100: "Scores are out of 100",
  averageOf: (counts, origin) => {
    const [count = 0, ...others] = counts;
    if (others.length > 0)
      return `average of those measured in the whole round (by row: ${counts.join(", ")} institutions): ${origin}`;
    return count === 0
      ? "not measured for any institution of this round"
      : `average of ${englishCount(count, "institution", "institutions")} of the whole round: ${origin}`;
  },
  levelsReadBy: (policy) => `Scores are out of 100; levels read by: ${policy}`,
  submitted: (file, sheets) =>
    `file ${quoted(file)}, ${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map(quoted).join(", ")}; the row is the service's row there`,
  unreadCells: (sign) => `${sign} is a cell that is blank or cannot be read`,
};
