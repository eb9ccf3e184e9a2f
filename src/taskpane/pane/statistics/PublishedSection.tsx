import { Button } from "../fluent";
import type { ListedSheet } from "../../../host/sheet";
import type { StatisticBlock } from "../../../report/statisticBlocks";
import { usePane } from "../paneContext";
import { SheetChooser } from "../SheetChooser";
import { firstDraft, PublishedForm } from "./PublishedForm";
import { usePublishedActions } from "./usePublishedActions";

/** The institution's published figures: typed, or read from a sheet, or forgotten again. */
export function PublishedSection({ blocks }: { readonly blocks: readonly StatisticBlock[] }) {
  const { state, words, isBusy } = usePane();
  const actions = usePublishedActions();
  const { statistics: text } = words;
  const { figures, source, problems, draft } = state.published;
  return (
    <section className="published" aria-labelledby="published">
      <h3 id="published">{text.publishedHeading}</h3>
      <p className="quiet">{text.publishedIntroduction}</p>
      {figures && <p>{source === undefined ? text.publishedTyped : text.publishedFrom(source)}</p>}
      <Problems problems={problems} />
      {draft ? (
        <PublishedForm blocks={blocks} draft={draft} />
      ) : (
        <div className="buttons">
          <Button size="small" onClick={() => actions.draftPublished(firstDraft(blocks, figures?.services))}>
            {text.type}
          </Button>
          {figures && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.forgetPublished()}>
              {text.forget}
            </Button>
          )}
        </div>
      )}
      <ReadFromSheet />
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  const { words } = usePane();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="error">
      <p>{words.statistics.problems}</p>
      <ul className="left">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}

function ReadFromSheet() {
  const { state, words } = usePane();
  const actions = usePublishedActions();
  const { chooseSheet, readSheet } = words.statistics;
  const sheets = (state.workbook?.sheets ?? []).filter(({ id }) => id !== state.place?.sheet.id);
  const read = (sheet: ListedSheet) => void actions.readPublishedFrom(sheet);
  return <SheetChooser label={chooseSheet} action={readSheet} sheets={sheets} take={read} />;
}
