import { Field, Select } from "../fluent";
import { columnLetter } from "../../../core";
import type { CheckedSheet, HeaderGuess } from "../../checker/checker";
import { usePane } from "../paneContext";
import { isUnderstood } from "./openHeaders";

/** One column and the fields it may be. */
export function MappingField({
  header,
  fields,
  chosen,
  choose,
}: {
  readonly header: HeaderGuess;
  readonly fields: CheckedSheet["fields"];
  readonly chosen: string;
  readonly choose: (field: string) => void;
}) {
  const { words } = usePane();
  const { mapping: text } = words.check;
  const letter = columnLetter(header.column);
  return (
    <Field
      label={header.text === "" ? text.blankHeader(letter) : `${letter}: ${header.text}`}
      hint={header.sureness === "guess" && header.field === chosen ? text.guessed : undefined}
    >
      <Select value={chosen} onChange={(_, { value }) => choose(value)}>
        {!isUnderstood(header) && (
          <option value="">{header.byColumn && header.text !== "" ? text.asHeader : text.notAField}</option>
        )}
        {fields.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
