import { useEffect, useMemo, useRef } from "react";
import { roundActions } from "../../session/round/roundActions";
import { usePaneSession } from "../paneContext";
import { TabHeading } from "../TabHeading";
import { CollectedFiles } from "./CollectedFiles";
import { CompareSection } from "./CompareSection";
import { FileChooser } from "./FileChooser";
import { RoundPlanPreview } from "./RoundPlanPreview";
import { RoundContext, useRound } from "./roundContext";
import { Standing } from "./Standing";

/** The national round: submissions are collected, the round is written, compared and reported. */
export default function CollectTab() {
  const session = usePaneSession();
  const actions = useMemo(() => session.bind(roundActions), [session]);
  return (
    <RoundContext.Provider value={actions}>
      <Round />
    </RoundContext.Provider>
  );
}

function Round() {
  const { round, words } = useRound();
  useFreshWords();
  return (
    <>
      <TabHeading>{words.heading}</TabHeading>
      <p className="quiet">{words.introduction}</p>
      <Standing />
      <FileChooser />
      {(round.files.length > 0 || round.notReached > 0) && <CollectedFiles />}
      {round.plan && <RoundPlanPreview plan={round.plan} />}
      {round.standing?.kind === "round" && <CompareSection />}
    </>
  );
}

/** Looks for the round whenever the tab is opened and none was found before; in another language, or another reading of levels, all is told anew. */
function useFreshWords(): void {
  const { round, actions, pane } = useRound();
  const { language, scoring } = pane.state;
  const { policy } = scoring;
  const isOpened = useRef(true);
  useEffect(() => {
    const { standing, toldBy } = round;
    const isToldAnew = toldBy?.language !== language || toldBy.policy !== policy;
    if (!standing || (standing.kind === "none" && isOpened.current && !isToldAnew)) void actions.readStanding();
    else if (isToldAnew) void actions.tellAgain();
    isOpened.current = false;
    // Only opening the tab and a change of these two ask for anything.
  }, [language, policy]);
}
