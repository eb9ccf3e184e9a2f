import type { EgdiFramework } from "../../frameworks/frameworkTypes";
import { egdi } from "../../scoring/egdi";
import { egdiGroup } from "../../scoring/egdiGroup";
import type { Measured } from "../../scoring/measured";
import type { OpenScore } from "../../scoring/weightedMean";
import { definitionOf, entriesOf, ofLatestPeriod } from "../entries";
import { lastYearOf } from "../monthPeriod";
import { figureGroups } from "../programmeDefinitions";
import type { ProgrammeEntry, ProgrammeReading } from "../programmeReading";
import { changeResults, type ChangeResult } from "./changeResults";
import { indexResult, type IndexResult } from "./indexResult";

/** All that is computed from a programme sheet. */
export interface ProgrammeResults {
  readonly indices: readonly IndexResult[];
  /** A change for each entry that has something before it to be compared with, in the sheet's order. */
  readonly changes: readonly ChangeResult[];
  readonly egdi: EgdiResult;
  /** Targets of the readiness stages by stage id, 0–100; those that were not measured are absent. */
  readonly stageTargets: Readonly<Record<string, number>>;
}

/** The e-government development index made of its three parts, of the latest year that the sheet tells of. */
export interface EgdiResult {
  readonly parts: readonly ProgrammeEntry[];
  /** As the sheet states it. */
  readonly published?: ProgrammeEntry;
  readonly index: OpenScore;
  /** Id of the UN group. */
  readonly group: Measured<string>;
}

/** Indices, curves, paces, changes and the EGDI, from what was read. */
export function programmeResults({ figures }: ProgrammeReading, framework: EgdiFramework): ProgrammeResults {
  const survey = ofLatestPeriod(
    figures.filter((entry) => ["egdiIndex", "egdi"].includes(definitionOf(entry).role)),
    lastYearOf,
  );
  const parts = entriesOf(survey, "international", "egdiIndex");
  const index = egdi(new Map(parts.map((entry) => [definitionOf(entry).index ?? "", entry.value.value])), framework);
  return {
    indices: figureGroups.filter(({ isIndex }) => isIndex).flatMap((group) => indexResult(figures, group) ?? []),
    changes: changeResults(figures),
    egdi: {
      parts,
      published: entriesOf(survey, "international", "egdi")[0],
      index,
      group: egdiGroup(index.score, framework),
    },
    stageTargets: Object.fromEntries(
      entriesOf(figures, "stages", "stageTarget").flatMap(({ detail, target }) =>
        detail?.id === undefined || !target.value.measured ? [] : [[detail.id, target.value.value] as const],
      ),
    ),
  };
}
