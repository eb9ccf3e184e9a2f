import type { ChangeTexts } from "../../../report/proposalLines";
import { ValueChange } from "./ValueChange";

/** The changes of one repair, each different one once on a line of its own: values of one cell stay beside each other. */
export function ValueChanges({ changes }: { readonly changes: readonly ChangeTexts[] }) {
  const different = new Map(changes.map(({ before, after }) => [JSON.stringify([before, after]), { before, after }]));
  return (
    <span className="valueChanges">
      {[...different].map(([key, { before, after }]) => (
        <ValueChange key={key} before={before} after={after} />
      ))}
    </span>
  );
}
