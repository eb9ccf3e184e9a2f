import { Button, Switch } from "../fluent";
import { useState } from "react";
import type { CheckedSheet, HeaderGuess } from "../../checker/checker";
import { focusTabHeading } from "../focusTabHeading";
import { usePane } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { mappingAfter } from "./mappingAfter";
import { MappingField } from "./MappingField";
import { mappingFaults } from "./mappingFaults";
import { isUnderstood, openHeaders } from "./openHeaders";

/** Lets the user say what the columns are whose headers were not understood; those that were only where they ask for it. */
export function MappingList({ checked }: { readonly checked: CheckedSheet }) {
  const { state, actions, words, isBusy } = usePane();
  const { mapping: text } = words.check;
  const [chosen, choose] = useState<Readonly<Record<number, string>>>(() => firstChoices(checked.headers));
  const [isAll, setAll] = useState(false);
  const open = openHeaders(checked, isAll);
  const understood = checked.headers.filter(isUnderstood).length;
  const { missing, twice } = mappingFaults(checked, chosen);
  const labelOf = (id: string) => checked.fields.find((field) => field.id === id)?.label ?? id;
  const close = () => {
    actions.view({ mapsColumns: false });
    focusTabHeading();
  };
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault();
        const sheet = state.place?.sheet.name ?? "";
        void actions.saveMapping(mappingAfter(state.mapping, sheet, checked.headers, chosen));
      }}
    >
      <TabHeading>{text.heading}</TabHeading>
      <p className="quiet">{text.introduction}</p>
      <p className="quiet">{text.understood(understood)}</p>
      {understood > 0 && (
        <Switch label={text.all} checked={isAll} onChange={(_, { checked: isOn }) => setAll(isOn)} />
      )}
      {open.map((header) => (
        <MappingField
          key={header.column}
          header={header}
          fields={checked.fields}
          chosen={chosen[header.column] ?? ""}
          choose={(field) => choose({ ...chosen, [header.column]: field })}
        />
      ))}
      {missing.length > 0 && <p className="warning">{text.missing(missing.map(labelOf).join(words.shell.comma))}</p>}
      {twice.map((field) => (
        <p key={field} className="error" role="alert">
          {text.twice(labelOf(field))}
        </p>
      ))}
      <div className="buttons">
        <Button appearance="primary" type="submit" disabledFocusable={isBusy || twice.length > 0}>
          {text.save}
        </Button>
        <Button onClick={close}>{words.shell.cancel}</Button>
      </div>
    </form>
  );
}

function firstChoices(headers: readonly HeaderGuess[]): Readonly<Record<number, string>> {
  return Object.fromEntries(headers.map(({ column, field }) => [column, field ?? ""]));
}
