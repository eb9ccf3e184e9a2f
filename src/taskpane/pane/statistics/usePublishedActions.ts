import { useMemo } from "react";
import { publishedActions } from "../../session/actions/publishedActions";
import { usePaneSession } from "../paneContext";

/** What can be done with published figures, joined to the session. */
export function usePublishedActions(): ReturnType<typeof publishedActions> {
  const session = usePaneSession();
  return useMemo(() => session.bind(publishedActions), [session]);
}
