import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "./fluent";
import type { PaneFailureWords, WayOn } from "../../messages/paneFailureWords";
import type { Failure, Problem } from "../session/failure";
import type { PaneActions } from "../session/paneSession";
import { focusTabHeading } from "./focusTabHeading";
import { Icon } from "./Icon";
import { usePane } from "./paneContext";
import { waysOn } from "./waysOn";

/** What did not work, why, and the ways on. */
export function FailureBar() {
  const { state, actions, words } = usePane();
  const { failure, place } = state;
  if (!failure) return null;
  const { failures, shell } = words;
  return (
    <MessageBar intent="error" layout="multiline" className="message" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{failures.during[failure.during]}</MessageBarTitle>
        <br />
        {problemText(failure.problem, failures)}
        {failure.problem.kind === "copyRefused" && (
          <textarea
            readOnly
            rows={6}
            className="toCopy"
            aria-label={failures.copyRefused}
            value={failure.problem.text}
          />
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Icon name="close" />}
            aria-label={shell.close}
            onClick={() => goOn("dismiss", failure, actions)}
          />
        }
      >
        {waysOn(failure, place !== undefined).map((way) => (
          <Button key={way} size="small" onClick={() => goOn(way, failure, actions)}>
            {failures.ways[way]}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}

function goOn(way: WayOn, failure: Failure, actions: PaneActions): void {
  switch (way) {
    case "again":
      return failure.again();
    case "writeList":
      return void actions.writeList();
    case "copyList":
      return void actions.copyList();
    case "checkFront":
      return void actions.check();
    case "copyDetails":
      return void actions.copyDetails(failure);
    case "dismiss":
      actions.dismissFailure();
      return focusTabHeading();
  }
}

export function problemText(problem: Problem, words: PaneFailureWords): string {
  switch (problem.kind) {
    case "ours":
    case "templateMissing":
    case "copyRefused":
      return words[problem.kind];
    case "cancelled":
      return "";
    default:
      return (words.host[problem.kind] as (problem: Problem) => string)(problem);
  }
}
