import type { Severity } from "../../sheet";

/** How marks look: a light fill under dark text. Every pair has a contrast above 7:1 (WCAG AAA). */
export const markLooks: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#F8D7DA", font: "#58151C" },
  warning: { fill: "#FFF0C2", font: "#4D3800" },
  note: { fill: "#DCEBFA", font: "#0A2A4A" },
};
