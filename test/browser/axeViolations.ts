import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong in the page and in the frames within it: the rule, and the first element that breaks it. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(violationsIn));
  return found.flat();
}

/** Once colours no longer change: halfway between two, a button that is just enabled has the contrast of neither. */
const settled = `Promise.allSettled(
  document.getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished),
)`;

async function violationsIn(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(settled);
  await frame.evaluate(axe);
  const options = { iframes: false, resultTypes: ["violations"], rules: rulesFor(frame) };
  const { violations } = await frame.evaluate<{ violations: readonly Violation[] }>(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  return violations.map(
    ({ id, nodes }) => `${frame.url()}: ${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`,
  );
}

/** The workbench's sheet scrolls within its grid, which has the focus and takes the keys; axe looks only inside. */
function rulesFor(frame: Frame): Readonly<Record<string, { enabled: boolean }>> {
  return frame.url().includes("/pane/") ? {} : { "scrollable-region-focusable": { enabled: false } };
}
