import { checkerMessages } from "../../messages/checkerMessages";
import type { CheckRequest } from "./checker";

/** As which kind of institution a scorecard is scored, and whether the user, the cover or nobody has said so. */
export function institutionSentence({ institution, cover, language }: CheckRequest): string {
  const { chosen, chosenAgainst, fromCover, leftOpen, unsaid } = checkerMessages(language).institution;
  if (!institution) {
    if (!cover) return unsaid;
    return cover.institution ? fromCover(cover.institution, cover.sheet) : leftOpen(cover.sheet);
  }
  const differs = cover?.institution !== undefined && cover.institution !== institution;
  return differs ? chosenAgainst(institution, cover.sheet) : chosen(institution);
}
