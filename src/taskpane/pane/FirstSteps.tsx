import { Button } from "./fluent";
import { focusTabHeading } from "./focusTabHeading";
import { usePane } from "./paneContext";

/** Three short steps for whoever opens the pane for the first time; gone after the first check. */
export function FirstSteps() {
  const { state, actions, words } = usePane();
  if (state.preferences.hasSeenSteps) return null;
  const { heading, steps, dismiss } = words.shell.steps;
  const leave = () => {
    void actions.setPreferences({ hasSeenSteps: true });
    focusTabHeading();
  };
  return (
    <section className="firstSteps" aria-labelledby="first-steps">
      <h2 id="first-steps">{heading}</h2>
      <ol>
        {steps.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
      <Button onClick={leave}>{dismiss}</Button>
    </section>
  );
}
