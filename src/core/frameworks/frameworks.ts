import egdiData from "./egdi.json";
import type {
  EgdiFramework,
  Frameworks,
  LevelsFramework,
  PerformanceFramework,
  StagesFramework,
} from "./frameworkTypes";
import levelsData from "./levels.json";
import performanceData from "./performance.json";
import stagesData from "./stages.json";

/** Readiness by stage, with its component maxima, as the Muscat document prints it. */
export const stagesFramework: StagesFramework = stagesData;

/** «قياس الإجادة» 2021–2025: perspectives, weights and axes of the annual report 2024. */
export const performanceFramework: PerformanceFramework = performanceData;

/** The levels of institutional performance and the two policies for the gap between 25 and 36. */
export const levelsFramework: LevelsFramework = levelsData;

/** The UN e-government development index and its groups. */
export const egdiFramework: EgdiFramework = egdiData;

/** What every score is computed with unless the user brings a framework of their own. */
export const builtInFrameworks: Frameworks = {
  stages: stagesFramework,
  performance: performanceFramework,
  levels: levelsFramework,
  egdi: egdiFramework,
};
