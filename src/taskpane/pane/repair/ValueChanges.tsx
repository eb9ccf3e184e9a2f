import type { ChangeTexts } from "../../../report/proposalLines";
import { ValueChange } from "./ValueChange";

/** The changes of one repair, each on a line of its own: values of one cell stay beside each other. */
export function ValueChanges({ changes }: { readonly changes: readonly ChangeTexts[] }) {
  return (
    <span className="valueChanges">
      {changes.map(({ before, after }) => (
        <ValueChange key={JSON.stringify([before, after])} before={before} after={after} />
      ))}
    </span>
  );
}
