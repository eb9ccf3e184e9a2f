import { useMemo } from "react";
import { scoreActions } from "../../session/actions/scoreActions";
import { usePaneSession } from "../paneContext";

/** What can be done in the Scores tab alone, joined to the session. */
export function useScoreActions(): ReturnType<typeof scoreActions> {
  const session = usePaneSession();
  return useMemo(() => session.bind(scoreActions), [session]);
}
