import type { JoinedOfficePage } from "../../fixtures/officePage";

/** Lets the page's Excel refuse every request that names this, as versions and sheets may that the stand-in is not like. */
export function refuse(page: JoinedOfficePage, named: RegExp, code: string, location: string): void {
  const answer = page.standin.answer.bind(page.standin);
  page.standin.answer = (text, flags) => {
    if (!named.test(text)) return answer(text, flags);
    const failure = { Code: code, Message: code, ActionIndex: 0, Location: location, HttpStatusCode: 400 };
    return Promise.resolve({ body: JSON.stringify({ Results: [], Error: failure }) });
  };
}
