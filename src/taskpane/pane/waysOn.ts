import type { WayOn } from "../../messages/paneFailureWords";
import type { Failure } from "../session/failure";

/** The buttons under a failure, the best first: there is always at least one that leads on. */
export function waysOn(
  { problem, during }: Pick<Failure, "problem" | "during">,
  hasFindings: boolean,
): readonly WayOn[] {
  switch (problem.kind) {
    case "sheetProtected":
      return hasFindings ? ["writeList", "again"] : ["again"];
    case "workbookProtected":
      return during === "writeList" ? ["copyList", "again"] : ["again"];
    case "sheetGone":
      return ["checkFront"];
    case "notSupported":
      return during === "mark" ? ["writeList"] : ["dismiss"];
    case "tooLarge":
      return during === "mark" ? ["writeList", "copyDetails"] : ["again", "copyDetails"];
    case "other":
    case "ours":
      return ["again", "copyDetails"];
    case "copyRefused":
      return ["dismiss"];
    case "noHost":
    case "cellBeingEdited":
    case "noAnswer":
    case "cancelled":
    case "templateMissing":
      return ["again"];
  }
}
