import type { CollectedSubmissionFile, UnreadSubmissionFile } from "../../collector/collector";
import { Button, Field, Input } from "../fluent";
import { focusBeside } from "../focusBeside";
import { planButton } from "./RoundPlanPreview";
import { SubmissionCard } from "./SubmissionCard";
import { useRound } from "./roundContext";

/** The files that were read: whose each is, for correction, what came of it, and those that could not be used. */
export function CollectedFiles() {
  const { round, words } = useRound();
  const { files: text } = words;
  const submissions = round.files.filter((file): file is CollectedSubmissionFile => file.kind === "submission");
  const unread = round.files.filter((file): file is UnreadSubmissionFile => file.kind === "unread");
  return (
    <>
      {round.notReached > 0 && <p className="warning" role="alert">{text.notReached(round.notReached)}</p>}
      {unread.length > 0 && <Unread files={unread} />}
      {submissions.length > 0 && (
        <section className="collected" aria-labelledby="collected">
          <h3 id="collected">{text.heading(submissions.length)}</h3>
          <p className="quiet">{text.checkIdentity}</p>
          <ul className="submissions">
            {submissions.map((file) => (
              <SubmissionCard key={file.id} file={file} />
            ))}
          </ul>
        </section>
      )}
      {!round.plan && <WriteRound canWrite={submissions.length > 0} />}
    </>
  );
}

function Unread({ files }: { readonly files: readonly UnreadSubmissionFile[] }) {
  const { actions, words, isBusy } = useRound();
  return (
    <section className="unread" aria-labelledby="unread">
      <h3 id="unread">{words.files.unreadHeading(files.length)}</h3>
      <ul className="findings">
        {files.map(({ id, file, reason }) => (
          <li key={id} className="finding error" tabIndex={-1}>
            <strong>
              <bdi>{file}</bdi>
            </strong>
            <p>{reason}</p>
            <div className="buttons">
              <Button
                size="small"
                disabledFocusable={isBusy}
                aria-label={words.files.leaveOutFile(file)}
                onClick={({ currentTarget }) => {
                  focusBeside(currentTarget.closest("li"));
                  void actions.leaveOut(id);
                }}
              >
                {words.files.leaveOut}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function WriteRound({ canWrite }: { readonly canWrite: boolean }) {
  const { round, actions, words, isBusy } = useRound();
  const { plan: text, files } = words;
  return (
    <section className="writeRound">
      {canWrite && (
        <Field label={text.period} hint={text.periodHint}>
          <Input value={round.period} onChange={(_, { value }) => actions.setPeriod(value)} />
        </Field>
      )}
      <div className="buttons">
        {canWrite && (
          <Button
            id={planButton}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void actions.plan()}
          >
            {round.standing?.kind === "round" ? text.seeChanges : text.write}
          </Button>
        )}
        <Button disabledFocusable={isBusy} onClick={() => void actions.forget()}>
          {files.forget}
        </Button>
      </div>
    </section>
  );
}
