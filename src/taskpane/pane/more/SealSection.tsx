import { Button } from "../fluent";
import { canBeSealed } from "../../session/actions/seal";
import type { CheckedPlace } from "../../session/paneState";
import { usePane } from "../paneContext";

/** The seal of the checked sheet: whether it can be made, and whether the sheet is still what was sealed. */
export function SealSection() {
  const { state, words } = usePane();
  const { seal: text } = words.more;
  const { place } = state;
  return (
    <section className="sealing" aria-labelledby="seal">
      <h3 id="seal">{text.heading}</h3>
      <p className="quiet">{text.means}</p>
      {place ? <Seal place={place} /> : <p>{text.checkFirst}</p>}
    </section>
  );
}

function Seal({ place }: { readonly place: CheckedPlace }) {
  const { actions, words, isBusy } = usePane();
  const { more, shell } = words;
  const { seal: text } = more;
  const { checked, isOutdated, seal, sheet } = place;
  const isSealable = canBeSealed(checked);
  return (
    <>
      <p>{shell.sheet(sheet.name)}</p>
      {seal && (
        <>
          <p className={seal.matches ? "matches" : "differs"}>
            {seal.matches ? shell.sealMatches(seal.seal.date) : shell.sealDiffers(seal.seal.date)}
          </p>
          <p className="quiet">
            {text.details(seal.seal.services, seal.seal.catalogue, seal.seal.catalogueVersion)}{" "}
            {text.checksum(seal.seal.hash.slice(0, 12))}
          </p>
        </>
      )}
      {checked.counts.error > 0 && <p>{text.hasErrors(checked.counts.error)}</p>}
      {isOutdated && <p>{text.outdated}</p>}
      {isSealable && !isOutdated && !seal?.matches && (
        <div className="buttons">
          <Button disabledFocusable={isBusy} onClick={() => void actions.seal()}>
            {seal ? text.sealAgain : text.seal}
          </Button>
        </div>
      )}
    </>
  );
}
