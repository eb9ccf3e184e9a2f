import { useState } from "react";
import type { ListedSheet } from "../../host/sheet";
import { Button, Field, Select } from "./fluent";
import { usePane } from "./paneContext";

interface Props {
  readonly label: string;
  /** What the button says. */
  readonly action: string;
  readonly sheets: readonly ListedSheet[];
  readonly take: (sheet: ListedSheet) => unknown;
}

/** Chooses one of these sheets, at first the one in front, to be read; nothing where there is none. */
export function SheetChooser({ label, action, sheets, take }: Props) {
  const { state, isBusy } = usePane();
  const [chosen, choose] = useState("");
  const named = (id: string | undefined) => sheets.find((sheet) => sheet.id === id);
  const sheet = named(chosen) ?? named(state.workbook?.front?.id) ?? sheets[0];
  if (!sheet) return null;
  return (
    <div className="readFrom">
      <Field label={label}>
        <Select value={sheet.id} onChange={(_, { value }) => choose(value)}>
          {sheets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className="buttons">
        <Button size="small" disabledFocusable={isBusy} onClick={() => take(sheet)}>
          {action}
        </Button>
      </div>
    </div>
  );
}
