import { useRef } from "react";
import type { ListedSheet } from "../../../host/sheet";
import type { OtherFile, SubmissionFile } from "../../collector/collector";
import { Button } from "../fluent";
import { SheetChooser } from "../SheetChooser";
import { Comparison } from "./Comparison";
import { readable } from "./FileChooser";
import { ReportSection } from "./ReportSection";
import { Sentences } from "./Standing";
import { useRound } from "./roundContext";
import { WeightsSection } from "./WeightsSection";

/** The round that stands: against the one before, under other weights, as a report. */
export function CompareSection() {
  const { round, actions, words, isBusy } = useRound();
  const { compare: text } = words;
  return (
    <>
      <section className="compare" aria-labelledby="compare">
        <h3 id="compare">{text.heading}</h3>
        <OtherFileChooser
          label={text.before}
          hint={text.beforeHint}
          choose={text.chooseBefore}
          purpose="before"
          file={round.before}
          take={actions.chooseBefore}
        />
        <OtherFileChooser
          label={text.programme}
          hint={text.programmeHint}
          choose={text.chooseProgramme}
          purpose="programme"
          file={round.programme}
          take={actions.chooseProgramme}
        />
        {!round.programme && <ProgrammeSheet />}
        <div className="buttons">
          <Button
            appearance={round.comparison ? "secondary" : "primary"}
            disabledFocusable={isBusy}
            onClick={() => void actions.compare()}
          >
            {text.compare}
          </Button>
        </div>
      </section>
      {round.comparison && <Comparison comparison={round.comparison} />}
      {round.weights && <WeightsSection weights={round.weights} />}
      <ReportSection />
    </>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly hint: string;
  readonly choose: string;
  readonly purpose: string;
  readonly file: OtherFile | undefined;
  readonly take: (file: SubmissionFile | undefined) => unknown;
}

/** One file beside the round: chosen, read, and to be let go again. */
function OtherFileChooser({ label, hint, choose, purpose, file, take }: ChooserProps) {
  const { words, isBusy } = useRound();
  const { compare: text } = words;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="otherFile" role="group" aria-label={label}>
      <strong>{label}</strong>
      {!file && <p className="quiet">{hint}</p>}
      {file && (
        <>
          <p>
            <bdi>{file.file}</bdi>
          </p>
          <div className={file.isRead ? undefined : "error"} role={file.isRead ? undefined : "alert"}>
            <Sentences sentences={file.sentences} />
          </div>
        </>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={readable}
        data-purpose={purpose}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen) take(chosen);
          target.value = "";
        }}
      />
      <div className="buttons">
        <Button size="small" disabledFocusable={isBusy} onClick={() => input.current?.click()}>
          {choose}
        </Button>
        {file && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            aria-label={text.forgetFile(file.file)}
            onClick={() => take(undefined)}
          >
            {text.forget}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The programme's figures may stand in the open workbook itself, or be about to be filled in there. */
function ProgrammeSheet() {
  const { actions, words, isBusy, pane } = useRound();
  const { programmeSheet, readSheet, newProgrammeSheet } = words.compare;
  const { workbook, language } = pane.state;
  const sheets = (workbook?.sheets ?? []).filter(({ visibility }) => visibility === "visible");
  const take = (sheet: ListedSheet) => void actions.takeProgrammeSheet(sheet);
  return (
    <>
      <SheetChooser label={programmeSheet} action={readSheet} sheets={sheets} take={take} />
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void pane.actions.newSheet("programme", language)}
        >
          {newProgrammeSheet}
        </Button>
      </div>
    </>
  );
}
