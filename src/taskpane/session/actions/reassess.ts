import type { SessionContext } from "../sessionContext";
import { assessPlace } from "./assessPlace";
import { assessCard } from "./scores";

/** Puts the results into another language, or counts them by other choices, without reading a cell again. */
export async function reassess(context: SessionContext): Promise<void> {
  const { place, scores } = context.store.get();
  if (place) await assessPlace(context, place);
  if (scores.card) await assessCard(context, scores.card);
}
