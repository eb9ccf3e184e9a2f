import { wholeWorkbook } from "../eventRegistrations";
import type { Host } from "../host";
import type { Method } from "../objectType";

/** office.js's names of the events that the stand-in fires, by the part of its register methods' names. */
const sheetEventNames = {
  ActivatedEvent: "activated",
  DeactivatedEvent: "deactivated",
  CalculatedEvent: "calculated",
  DataChangedEvent: "changed",
  FormatChangedEvent: "formatChanged",
  SelectionChangedEvent: "selectionChanged",
  RowHiddenChangedEvent: "rowHiddenChanged",
  ProtectionChangedEvent: "protectionChanged",
  EventNameChanged: "nameChanged",
  EventVisibilityChanged: "visibilityChanged",
} as const;

const collectionEventNames = {
  ...sheetEventNames,
  AddedEvent: "added",
  DeletedEvent: "deleted",
  EventMoved: "moved",
} as const;

/** The register and unregister methods for events, of a type whose target is found from its item. */
export function eventMethods<Item>(
  names: Readonly<Record<string, string>>,
  target: (item: Item, host: Host) => string,
): Record<string, Method<Item>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, event]): [string, Method<Item>][] => [
      [`_Register${name}`, (item, _, host) => host.events.register(event, target(item, host))],
      [`_Unregister${name}`, (item, _, host) => host.events.unregister(event, target(item, host))],
    ]),
  );
}

export const sheetEvents = eventMethods<string>(sheetEventNames, (sheet) => sheet);
export const collectionEvents = eventMethods<null>(collectionEventNames, () => wholeWorkbook);
