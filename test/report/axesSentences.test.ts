import { builtInFrameworks, type Frameworks } from "../../src/core";
import { reportMessages } from "../../src/messages/reportMessages";
import { axesSentences } from "../../src/report/axesSentences";

const messages = reportMessages("en");

/** The built-in framework with other axes: their weights by place, and whether they are assumed. */
function frameworkWith(weights: readonly number[], assumption: boolean): Frameworks {
  const { performance } = builtInFrameworks;
  const perspectives = performance.perspectives.map((perspective) => ({
    ...perspective,
    axes: perspective.axes.map((axis, index) => ({ ...axis, weight: weights[index] ?? 1, assumption })),
  }));
  return { ...builtInFrameworks, performance: { ...performance, perspectives } };
}

test.each<[string, Frameworks, readonly string[]]>([
  ["the built-in framework assumes that they are equal", builtInFrameworks, [messages.axesWeighEqually]],
  ["equal and stated: nothing is assumed", frameworkWith([2, 2, 2], false), []],
  ["some weigh more", frameworkWith([2, 1, 1], true), [messages.axesWeighByFramework]],
  [
    "equal within each perspective, whatever the others have",
    frameworkWith([1, 1, 1], true),
    [messages.axesWeighEqually],
  ],
])("weights of axes: %s", (_, frameworks, expected) => {
  expect(axesSentences(frameworks, messages)).toEqual(expected);
});
