import { Button, Field, Select } from "../fluent";
import type { ScorecardPlace } from "../../session/scoresState";
import { FindingItem } from "../check/FindingItem";
import { InstitutionChooser } from "../InstitutionChooser";
import { usePane } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { InPlace } from "./InPlace";
import { ScoreTable } from "./ScoreTable";
import { WrittenScores } from "./WrittenScores";

/** The scorecard of the workbook: found or added, its points and scores, and writing them into the sheet. */
export default function ScoresTab() {
  const { state, words } = usePane();
  const { scores: text } = words;
  const { card } = state.scores;
  return (
    <>
      <TabHeading>{text.heading}</TabHeading>
      {!card && <p className="quiet">{text.introduction}</p>}
      <Cards />
      {card && <Card card={card} />}
      <WrittenScores />
    </>
  );
}

/** Finding a scorecard, choosing among several, or adding one. */
function Cards() {
  const { state, actions, words, isBusy } = usePane();
  const { scores: text } = words;
  const { found, card } = state.scores;
  const { language } = state;
  return (
    <>
      {found?.length === 0 && <p>{text.noneFound}</p>}
      {found && found.length > 1 && card && (
        <Field label={text.chooseCard}>
          <Select
            value={card.sheet.id}
            onChange={(_, { value }) => {
              const chosen = found.find(({ id }) => id === value);
              if (chosen) void actions.showScorecard(chosen);
            }}
          >
            {found.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {!card && (
        <div className="buttons">
          <Button
            appearance={found ? "secondary" : "primary"}
            disabledFocusable={isBusy}
            onClick={() => void actions.findScorecards()}
          >
            {text.find}
          </Button>
          {(["stages", "performance"] as const).map((kind) => (
            <Button key={kind} disabledFocusable={isBusy} onClick={() => void actions.newSheet(kind, language)}>
              {kind === "stages" ? text.addStages : text.addPerformance}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Card({ card }: { readonly card: ScorecardPlace }) {
  const { actions, words, isBusy } = usePane();
  const { scores: text, shell } = words;
  const { sheet, checked, isOutdated } = card;
  const { scores } = checked;
  const isBlank = scores?.block.lines.every(({ points, score }) => points === undefined && score === undefined) ?? true;
  return (
    <>
      <section className="card" aria-labelledby="card">
        <h3 id="card">{shell.sheet(sheet.name)}</h3>
        <p className="quiet">{checked.description}</p>
        {isOutdated && <p className="warning">{shell.outdated}</p>}
        {isBlank && <p>{text.blank}</p>}
        {scores?.institution && (
          <>
            <p>{scores.institution}</p>
            <InstitutionChooser />
          </>
        )}
        <div className="buttons">
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.showScorecard(sheet)}>
            {text.readAgain}
          </Button>
        </div>
        {scores?.block.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {scores && !isBlank && <Open sentences={scores.open} />}
      {scores && <ScoreTable block={scores.block} />}
      {!isBlank && <CardFindings card={card} />}
      {scores && <InPlace scores={scores} />}
    </>
  );
}

/** What is missing, and what it could change. */
function Open({ sentences }: { readonly sentences: readonly string[] }) {
  const { words } = usePane();
  if (sentences.length === 0) return null;
  return (
    <section aria-labelledby="open">
      <h3 id="open">{words.scores.open}</h3>
      <ul className="left">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function CardFindings({ card }: { readonly card: ScorecardPlace }) {
  const { words } = usePane();
  const { scores: text } = words;
  const findings = card.checked.groups.rule.flatMap(({ first }) => first);
  return (
    <section aria-labelledby="card-findings">
      <h3 id="card-findings">{text.findings}</h3>
      {findings.length === 0 && <p>{text.noFindings}</p>}
      <ul className="findings">
        {findings.map((finding, index) => (
          <FindingItem key={index} finding={finding} sheet={card.sheet.id} />
        ))}
      </ul>
    </section>
  );
}
