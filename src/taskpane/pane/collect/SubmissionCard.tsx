import { useEffect, useState } from "react";
import { isSamePeriod, type Severity } from "../../../core";
import type { CollectedSubmissionFile, Correction } from "../../collector/collector";
import type { FilesWords } from "../../../messages/paneCollectMessages";
import { Button, Checkbox, Field, Input, Select } from "../fluent";
import { focusBeside } from "../focusBeside";
import { Icon } from "../Icon";
import { useRound } from "./roundContext";
import { Sentences } from "./Standing";

const severities: readonly Severity[] = ["error", "warning", "note"];
const icons = { accepted: "accepted", repairable: "warning", rejected: "error" } as const;

/** One submission: name, kind and governorate to be corrected, and below what came of the check. */
export function SubmissionCard({ file }: { readonly file: CollectedSubmissionFile }) {
  const { round, actions, words, isBusy } = useRound();
  const { files: text } = words;
  const { verdict, counts, period } = file;
  const ofRound = round.standing?.kind === "round" ? round.standing.period : null;
  const isOther = period !== null && ofRound !== null && round.period === "" && !isSamePeriod(period, ofRound);
  const otherPeriod = isOther ? text.otherPeriod(period, ofRound) : undefined;
  return (
    <li className="submission" tabIndex={-1}>
      <p className="place">
        <bdi>{file.file}</bdi>
      </p>
      <Identity file={file} />
      <p className={`verdict ${verdict}`}>
        <Icon name={icons[verdict]} />
        <strong>{text.verdict[verdict]}</strong>
      </p>
      <p className="facts">
        <span>{text.services(file.services)}</span>
        {severities.map((severity) => counts[severity] > 0 && <i key={severity}>{text.count(severity, counts[severity])}</i>)}
        <span>{text.seal[file.seal]}</span>
        {round.standing?.kind === "round" && <span>{file.isKnown ? text.known : text.isNew}</span>}
      </p>
      <p>{text.overall(file.overall, file.level)}</p>
      {otherPeriod !== undefined && <p className="warning">{otherPeriod}</p>}
      <Sentences sentences={[...about(file, text), ...file.remarks]} />
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={isBusy}
          aria-label={text.leaveOutFile(file.file)}
          onClick={({ currentTarget }) => {
            focusBeside(currentTarget.closest("li"));
            void actions.leaveOut(file.id);
          }}
        >
          {text.leaveOut}
        </Button>
      </div>
    </li>
  );
}

/** What is to be known of it beside the other files. */
function about({ namesakes, isNewer }: CollectedSubmissionFile, text: FilesWords): string[] {
  return [...(namesakes > 0 ? [text.namesakes(namesakes)] : []), ...(isNewer ? [text.isNewer] : [])];
}

/** A name counts when its field is left, the others at once. */
function Identity({ file }: { readonly file: CollectedSubmissionFile }) {
  const { actions, words, isBusy } = useRound();
  const { files: text } = words;
  const [name, setName] = useState(file.name);
  useEffect(() => setName(file.name), [file.name]);
  const isBlank = name.trim() === "";
  const correct = (correction: Partial<Correction>) => {
    const { isService, isGovernorate } = file;
    const said = { name: file.name, isService, isGovernorate, ...correction };
    if (said.name === file.name && said.isService === isService && said.isGovernorate === isGovernorate) return;
    void actions.correct(file.id, said);
  };
  return (
    <div className="identity">
      <Field
        label={text.name}
        hint={text.source[file.source]}
        validationMessage={isBlank ? text.nameMissing : undefined}
      >
        <Input
          value={name}
          disabled={isBusy}
          onChange={(_, { value }) => setName(value)}
          onBlur={() => !isBlank && correct({ name: name.trim() })}
        />
      </Field>
      <Field label={text.kind}>
        <Select
          value={file.isService ? "service" : "nonService"}
          disabled={isBusy}
          onChange={(_, { value }) => correct({ isService: value === "service" })}
        >
          <option value="service">{text.service}</option>
          <option value="nonService">{text.nonService}</option>
        </Select>
      </Field>
      <Checkbox
        label={text.governorate}
        checked={file.isGovernorate}
        disabled={isBusy}
        onChange={(_, { checked }) => correct({ isGovernorate: checked === true })}
      />
    </div>
  );
}
