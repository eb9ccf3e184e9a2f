/** Where a key leads in a row of tabs: the arrows go as they point, around the ends; Home and End go to the ends. */
export function tabAfter<Tab>(
  tabs: readonly Tab[],
  current: Tab,
  key: string,
  direction: "ltr" | "rtl",
): Tab | undefined {
  const forwards = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backwards = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  const at = tabs.indexOf(current);
  if (key === forwards) return tabs[(at + 1) % tabs.length];
  if (key === backwards) return tabs[(at - 1 + tabs.length) % tabs.length];
  if (key === "Home") return tabs[0];
  return key === "End" ? tabs[tabs.length - 1] : undefined;
}
