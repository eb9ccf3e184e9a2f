import type { InstitutionGroup } from "../../core";
import { Field, Select } from "./fluent";
import { usePane } from "./paneContext";

/** By which kind of institution performance is scored: the cover's, or the one that the user chooses for this workbook. */
export function InstitutionChooser() {
  const { state, actions, words, isBusy } = usePane();
  const { institution: label, institutions } = words.more.settings;
  return (
    <Field label={label}>
      <Select
        value={state.scoring.institution ?? "cover"}
        disabled={isBusy}
        onChange={(_, { value }) => void actions.setScoring({ institution: groupOf(value) })}
      >
        {(["cover", "service", "nonService"] as const).map((each) => (
          <option key={each} value={each}>
            {institutions[each]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function groupOf(value: string): InstitutionGroup | undefined {
  return value === "service" || value === "nonService" ? value : undefined;
}
