import { useState } from "react";
import type { RoundState } from "../../session/roundState";
import { Button } from "../fluent";
import { Sentences } from "./Standing";
import { usePreview } from "../usePreview";
import { useRound } from "./roundContext";

type PlannedRound = NonNullable<RoundState["plan"]>;

/** The id of the button that asks for the plan. */
export const planButton = "plan-round";

/** Changes that are shown before "more" is pressed. */
const firstChanges = 20;

/** What writing the round changes, and the word that it is to be written. */
export function RoundPlanPreview({ plan }: { readonly plan: PlannedRound }) {
  const { actions, words, isBusy, pane } = useRound();
  const { shell } = pane.words;
  const { plan: text } = words;
  const { heading, leave, leaveOnEscape } = usePreview(actions.forgetPlan, planButton);
  return (
    <section className="plan" aria-labelledby="round-plan" role="region" onKeyDown={leaveOnEscape}>
      <h3 id="round-plan" ref={heading} tabIndex={-1}>
        {text.heading}
      </h3>
      <p>{text.becomes(plan.period, plan.institutions, plan.services)}</p>
      {plan.periods.length > 0 && <p className="warning">{text.periodsDiffer(plan.periods)}</p>}
      <Changes changes={plan.changes} />
      {plan.corrections.length > 0 && (
        <div>
          <p>{text.corrections}</p>
          <Sentences sentences={plan.corrections} />
        </div>
      )}
      {plan.leftOut.length > 0 && (
        <div className="warning">
          <p>{text.leftOut}</p>
          <Sentences sentences={plan.leftOut} />
        </div>
      )}
      {plan.lostCount > 0 && (
        <div role="alert">
          <p className="error">{text.lost(plan.lostCount)}</p>
          <Sentences sentences={plan.lost} />
          {plan.lostCount > plan.lost.length && <p>{words.plan.andMore(plan.lostCount - plan.lost.length)}</p>}
        </div>
      )}
      {plan.beside.length > 0 && <p className="warning">{text.beside(plan.beside.join(shell.comma))}</p>}
      {plan.namesTaken.length > 0 && <p className="warning">{text.namesTaken(plan.namesTaken)}</p>}
      {plan.replaces && <p className="quiet">{text.replaces}</p>}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.write()}>
          {plan.replaces ? text.confirm : text.write}
        </Button>
        <Button onClick={leave}>{shell.cancel}</Button>
      </div>
    </section>
  );
}

function Changes({ changes }: { readonly changes: readonly string[] }) {
  const { pane } = useRound();
  const { shell } = pane.words;
  const [all, showAll] = useState(false);
  const shown = all ? changes : changes.slice(0, firstChanges);
  return (
    <>
      <Sentences sentences={shown} />
      {changes.length > shown.length && (
        <div className="buttons">
          <Button size="small" onClick={() => showAll(true)}>
            {shell.more(changes.length - shown.length)}
          </Button>
        </div>
      )}
    </>
  );
}
