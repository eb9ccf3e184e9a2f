import type { Frameworks } from "../core";

interface AxesMessages {
  readonly axesWeighEqually: string;
  readonly axesWeighByFramework: string;
}

/** What is to be said of the weights of axes: that they are equal where that is assumed, or that a framework has them differ. */
export function axesSentences({ performance }: Frameworks, messages: AxesMessages): readonly string[] {
  const { perspectives } = performance;
  if (perspectives.some(({ axes }) => axes.some(({ weight }) => weight !== axes[0]?.weight)))
    return [messages.axesWeighByFramework];
  return perspectives.some(({ axes }) => axes.some(({ assumption }) => assumption)) ? [messages.axesWeighEqually] : [];
}
