import { Button } from "../fluent";
import type { CheckedFact } from "../../../messages/paneCheckWords";
import type { CheckedPlace } from "../../session/paneState";
import { usePane } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { AtSelection } from "./AtSelection";
import { FindingGroups } from "./FindingGroups";
import { MappingList } from "./MappingList";

/** What was found, in groups; or the list in which the user says what the columns are. */
export function CheckTab() {
  const { state, words } = usePane();
  const { place, view } = state;
  const { check } = words;
  if (!place || place.checked.kind === "empty") {
    return (
      <>
        <TabHeading>{check.heading}</TabHeading>
        <p className="quiet">{check.nothingYet}</p>
      </>
    );
  }
  if (view.mapsColumns && place.checked.headers.length > 0)
    return <MappingList key={place.version} checked={place.checked} />;
  return (
    <>
      <TabHeading>{check.heading}</TabHeading>
      <AtSelection />
      <FindingGroups place={place} />
      <Untold place={place} />
      <ListButtons />
    </>
  );
}

/** What this version of Excel does not tell, as far as findings depend on it. */
function Untold({ place }: { readonly place: CheckedPlace }) {
  const { words } = usePane();
  const { facts, untold } = words.check;
  const names = place.untold.flatMap((fact) => (fact in facts ? [facts[fact as CheckedFact]] : []));
  return names.length > 0 && <p className="quiet">{untold(names.join(words.shell.comma))}</p>;
}

/** What can be done with the findings as a whole. */
function ListButtons() {
  const { state, actions, words, isBusy } = usePane();
  const { check } = words;
  const { place } = state;
  if (!place) return null;
  const { checked } = place;
  const hasFindings = checked.groups.rule.length > 0;
  return (
    <div className="buttons listButtons">
      {hasFindings && (
        <>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.copyList()}>
            {check.copyList}
          </Button>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.writeList()}>
            {check.writeList}
          </Button>
        </>
      )}
      {place.isMarked && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.clearMarks()}>
          {check.clearMarks}
        </Button>
      )}
      {checked.kind !== "scorecard" && checked.headers.length > 0 && (
        <Button size="small" onClick={() => actions.view({ mapsColumns: true })}>
          {check.mapping.open}
        </Button>
      )}
    </div>
  );
}
