import type { KeptSettings } from "../../../host/sheet";
import { readKept } from "../readKept";
import type { SessionContext } from "../sessionContext";

/** Puts what is kept with the workbook into the state. */
export function takeKept({ store }: SessionContext, settings: KeptSettings): void {
  const { journal, mapping, published, scoring, average, target, writings } = readKept(settings);
  const { scores, published: before } = store.get();
  store.change({
    kept: settings,
    journal,
    mapping,
    scoring,
    published: {
      ...(published && { figures: published.figures, source: published.source }),
      problems: before.problems,
      ...(before.draft && { draft: before.draft }),
    },
    scores: { ...scores, average, target, writings },
  });
}
