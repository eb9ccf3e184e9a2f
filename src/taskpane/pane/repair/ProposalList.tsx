import { Checkbox, Link } from "../fluent";
import type { PaneProposal } from "../../checker/checker";
import { usePane } from "../paneContext";
import { ValueChanges } from "./ValueChanges";

/** Proposals, one a line: in which column, what becomes what, and in how many cells. With `chosen` each can be chosen. */
export function ProposalList({
  proposals,
  chosen,
}: {
  readonly proposals: readonly PaneProposal[];
  readonly chosen?: readonly number[];
}) {
  return (
    <ul className="findings">
      {proposals.map((proposal) => (
        <ProposalItem key={proposal.id} proposal={proposal} isChosen={chosen?.includes(proposal.id)} />
      ))}
    </ul>
  );
}

function ProposalItem({ proposal, isChosen }: { readonly proposal: PaneProposal; readonly isChosen?: boolean }) {
  const { actions, words, isBusy } = usePane();
  const { id, area, header, cells, count, why } = proposal;
  return (
    <li className="finding">
      {isChosen === undefined ? (
        <p>
          <ValueChanges changes={proposal.changes} />
        </p>
      ) : (
        <Checkbox
          checked={isChosen}
          disabled={isBusy}
          label={<ValueChanges changes={proposal.changes} />}
          onChange={(_, { checked }) => actions.chooseProposal(id, checked === true)}
        />
      )}
      <p className="quiet">{why}</p>
      <p className="place">
        {area ? (
          <Link as="button" onClick={() => void actions.select(area)}>
            {words.check.goTo(cells)}
          </Link>
        ) : (
          <bdi dir="ltr">{cells}</bdi>
        )}
        <span>{words.check.column(header)}</span>
        {count > 1 && <span>{words.shell.cellCount(count)}</span>}
      </p>
    </li>
  );
}
