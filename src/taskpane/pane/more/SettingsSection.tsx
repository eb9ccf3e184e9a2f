import { Button, Field, Select, Switch } from "../fluent";
import { languages } from "../../../messages/language";
import { mostNotes } from "../../session/limits";
import { InstitutionChooser } from "../InstitutionChooser";
import { usePane } from "../paneContext";

/** What a person wants of the pane, and how this workbook is scored. */
export function SettingsSection() {
  const { state, actions, words } = usePane();
  const { settings: text } = words.more;
  const { preferences, environment } = state;
  return (
    <section className="settings" aria-labelledby="settings">
      <h3 id="settings">{text.heading}</h3>
      <Field label={text.language}>
        <Select
          value={preferences.language ?? ""}
          onChange={(_, { value }) =>
            void actions.setPreferences({ language: languages.find((each) => each === value) })
          }
        >
          <option value="">{text.asExcel}</option>
          {languages.map((each) => (
            <option key={each} value={each} lang={each}>
              {text.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label={text.rechecks}
        checked={preferences.rechecks}
        onChange={(_, { checked }) => void actions.setPreferences({ rechecks: checked })}
      />
      <Switch
        label={text.notes}
        checked={preferences.writesNotes && environment.hasNotes}
        disabled={!environment.hasNotes}
        onChange={(_, { checked }) => void actions.setPreferences({ writesNotes: checked })}
      />
      <p className="quiet">{environment.hasNotes ? text.mostNotes(mostNotes) : text.noNotes}</p>
      <Scoring />
      <div className="buttons">
        <Button size="small" onClick={() => void actions.setPreferences({ hasSeenSteps: false })}>
          {text.showSteps}
        </Button>
      </div>
    </section>
  );
}

function Scoring() {
  const { state, actions, words, isBusy } = usePane();
  const { settings: text } = words.more;
  const { scoring } = state;
  return (
    <>
      <Field label={text.policy}>
        <Select
          value={scoring.policy}
          disabled={isBusy}
          onChange={(_, { value }) =>
            void actions.setScoring({ policy: value === "contiguous" ? "contiguous" : "published" })
          }
        >
          <option value="published">{text.policies.published}</option>
          <option value="contiguous">{text.policies.contiguous}</option>
        </Select>
      </Field>
      <InstitutionChooser />
    </>
  );
}
