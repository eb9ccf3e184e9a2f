import { Button, Field, Select } from "../fluent";
import { useState } from "react";
import { languages } from "../../../messages/language";
import type { TemplateKind } from "../../../report/template/templateSheet";
import { usePane } from "../paneContext";

const kinds: readonly TemplateKind[] = ["inventory", "stages", "performance", "programme"];

/** Adds an empty inventory, scorecard or programme sheet in the language that the user chooses. */
export function NewSheetSection() {
  const { state, actions, words, isBusy } = usePane();
  const { newSheet: text, settings } = words.more;
  const [kind, setKind] = useState<TemplateKind>("inventory");
  const [language, setLanguage] = useState(state.language);
  return (
    <section className="newSheet" aria-labelledby="new-sheet">
      <h3 id="new-sheet">{text.heading}</h3>
      <p className="quiet">{text.introduction}</p>
      <Field label={text.kind}>
        <Select value={kind} onChange={(_, { value }) => setKind(kinds.find((each) => each === value) ?? "inventory")}>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.language}>
        <Select
          value={language}
          onChange={(_, { value }) => setLanguage(languages.find((each) => each === value) ?? language)}
        >
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {settings.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
      <div className="buttons">
        <Button disabledFocusable={isBusy} onClick={() => void actions.newSheet(kind, language)}>
          {text.add}
        </Button>
      </div>
    </section>
  );
}
