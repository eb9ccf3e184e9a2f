import type { PaneRepairWords } from "../../../messages/paneRepairWords";
import { Button } from "../fluent";
import type { PaneProposal } from "../../checker/checker";
import type { CheckedPlace } from "../../session/paneState";
import { usePane } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { JournalList } from "./JournalList";
import { acceptButtons, PlanPreview } from "./PlanPreview";
import { ProposalList } from "./ProposalList";

/** Proposals to accept, what accepting them writes, and the repairs that were made, to be taken back. */
export default function RepairTab() {
  const { state, words } = usePane();
  const { place, repair } = state;
  return (
    <>
      <TabHeading>{words.repair.heading}</TabHeading>
      {!place && <p className="quiet">{words.repair.nothingYet}</p>}
      {place && repair.plan && <PlanPreview plan={repair.plan} forgottenCells={repair.forgottenCells ?? 0} />}
      {place && !repair.plan && <Proposals place={place} />}
      <JournalList />
    </>
  );
}

function Proposals({ place }: { readonly place: CheckedPlace }) {
  const { state, actions, words, isBusy } = usePane();
  const { repair } = words;
  const { proposals, proposalTotals } = place.checked;
  const { certain, likely } = proposalTotals;
  const here = [...proposals, ...state.repair.more];
  const of = (certainty: PaneProposal["certainty"]) => here.filter((proposal) => proposal.certainty === certainty);
  const { chosen } = state.repair;
  if (certain.decisions + likely.decisions === 0) return <p>{withoutProposals(place, repair)}</p>;
  const left = certain.decisions + likely.decisions - here.length;
  return (
    <>
      {certain.decisions > 0 && (
        <section className="proposals" aria-labelledby="certain">
          <h3 id="certain">{repair.certain(certain.decisions, certain.cells)}</h3>
          <p className="quiet">{repair.certainMeans}</p>
          <div className="buttons">
            <Button
              id={acceptButtons.certain}
              appearance="primary"
              disabledFocusable={isBusy}
              onClick={() => void actions.planRepairs("certain")}
            >
              {repair.acceptCertain(certain.cells)}
            </Button>
          </div>
          <details>
            <summary>{repair.oneByOne}</summary>
            <ProposalList proposals={of("certain")} />
          </details>
        </section>
      )}
      {likely.decisions > 0 && (
        <section className="proposals" aria-labelledby="likely">
          <h3 id="likely">{repair.likely(likely.decisions, likely.cells)}</h3>
          <p className="quiet">{repair.likelyMeans}</p>
          <ProposalList proposals={of("likely")} chosen={chosen} />
          <div className="buttons">
            <Button
              id={acceptButtons.chosen}
              appearance={certain.decisions > 0 ? "secondary" : "primary"}
              disabledFocusable={isBusy || chosen.length === 0}
              onClick={() => void actions.planRepairs(chosen)}
            >
              {repair.acceptChosen(chosen.length)}
            </Button>
          </div>
        </section>
      )}
      {left > 0 && (
        <div className="buttons">
          <Button size="small" onClick={() => void actions.moreProposals()}>
            {words.shell.more(left)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Where nothing is proposed, errors may be left all the same. */
function withoutProposals({ checked }: CheckedPlace, words: PaneRepairWords): string {
  return checked.counts.error > 0 ? words.noneProposed : words.none;
}
