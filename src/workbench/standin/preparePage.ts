import type { FunctionMappings } from "./functionCalls";
import type { HostInfo, OfficePage } from "./officePage";

const hostInfo: HostInfo = {
  hostType: "excel",
  hostPlatform: "web",
  hostSpecificFileVersion: "16.00",
  isDialog: false,
  flags: 2,
};

/**
 * Puts into a page what Microsoft's loader, office.js, leaves there before it loads Excel's own file: call it before
 * that file runs, and `joinPage` right behind it, before any script of the pane.
 */
export function preparePage(page: OfficePage): void {
  const mappings: FunctionMappings = {};
  const listeners: (() => void)[] = [];
  page.OSF = { ...page.OSF, _OfficeAppFactory: { getHostInfo: () => hostInfo, getContext: () => undefined } };
  page.CustomFunctions = {
    associate(id, run) {
      if (typeof id === "string") mappings[id] = run;
      else Object.assign(mappings, id);
      for (const listener of listeners) listener();
    },
    _association: { mappings, onchange: (listener) => void listeners.push(listener) },
  };
}
