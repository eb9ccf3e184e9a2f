import { Button } from "../fluent";
import { useState } from "react";
import type { PlannedProposal, RepairPlan } from "../../checker/checker";
import { usePane } from "../paneContext";
import { usePreview } from "../usePreview";
import { ShowMore } from "./ShowMore";
import { ValueChanges } from "./ValueChanges";

/** What accepting the chosen repairs writes, before anything is written: how many cells, which are left out, and why. */
export function PlanPreview({ plan, forgottenCells }: { readonly plan: RepairPlan; readonly forgottenCells: number }) {
  const { state, actions, words, isBusy } = usePane();
  const { plan: text } = words.repair;
  const [shown, setShown] = useState(firstShown);
  const opener = isOfChosen(plan, state.repair.chosen) ? "chosen" : "certain";
  const { heading, leave, leaveOnEscape } = usePreview(actions.forgetPlan, acceptButtons[opener]);
  const leftCount = plan.leftOut.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="plan" aria-labelledby="plan" onKeyDown={leaveOnEscape}>
      <h3 id="plan" ref={heading} tabIndex={-1}>
        {text.heading}
      </h3>
      <p>
        <strong>{plan.cells === 0 ? text.nothing : text.willChange(plan.cells)}</strong>
      </p>
      {plan.cells > 0 && <p className="quiet">{text.canBeTakenBack(state.environment.mergesUndo)}</p>}
      {forgottenCells > 0 && <p className="warning">{text.forgets(forgottenCells)}</p>}
      <ul className="changes">
        {plan.proposals.slice(0, shown).map((proposal) => (
          <PlannedChanges key={proposal.id} proposal={proposal} />
        ))}
      </ul>
      <ShowMore left={plan.proposals.length - shown} show={() => setShown(shown + onePage)} />
      {leftCount > 0 && (
        <>
          <p className="warning">{text.leftOut(leftCount)}</p>
          <ul className="left">
            {plan.leftOut.map(({ proposal, why, cells, text: reason }) => (
              <li key={`${proposal}:${why}`}>
                <bdi dir="ltr">{cells}</bdi>: {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="buttons">
        {plan.cells > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.writeRepairs()}>
            {text.write(plan.cells)}
          </Button>
        )}
        <Button onClick={leave}>{plan.cells > 0 ? words.shell.cancel : words.shell.back}</Button>
      </div>
    </section>
  );
}

/** The ids of the buttons that ask for a plan. */
export const acceptButtons = { certain: "accept-certain", chosen: "accept-chosen" } as const;

function isOfChosen({ proposals, leftOut }: RepairPlan, chosen: readonly number[]): boolean {
  return [...proposals.map(({ id }) => id), ...leftOut.map(({ proposal }) => proposal)].some((id) => chosen.includes(id));
}

function PlannedChanges({ proposal }: { readonly proposal: PlannedProposal }) {
  const { words } = usePane();
  return (
    <li>
      <ValueChanges changes={proposal.changes} />
      <span className="place">
        <span>{words.check.column(proposal.header)}</span>
        <span>{words.shell.cellCount(proposal.cells)}</span>
      </span>
    </li>
  );
}

/** Repairs that are listed at once, and those that each press shows besides. */
const firstShown = 12;
const onePage = 50;
