import { textArgument } from "../cells";
import type { Host } from "../host";
import { live, nullObject, type ObjectType } from "../objectType";
import { Refusal } from "../refusal";

function settingOf(key: unknown, host: Host) {
  const text = textArgument(key);
  return host.book.settings.has(text) ? live("Setting", text) : undefined;
}

export const settings: ObjectType<"SettingCollection"> = {
  collection: {
    items: (_, host) => [...host.book.settings.keys()].map((key) => live("Setting", key)),
    find(_, key, host) {
      const found = settingOf(key, host);
      if (found === undefined) throw new Refusal("ItemNotFound");
      return found;
    },
  },
  methods: {
    /** A key that is there already gets the new value. */
    Add(_, [key, value], host) {
      const text = textArgument(key);
      host.book.setSetting(text, value ?? null);
      return live("Setting", text);
    },
    GetCount: (_, __, host) => host.book.settings.size,
    GetItemOrNullObject: (_, [key], host) => settingOf(key, host) ?? nullObject,
  },
};

function known(key: string, host: Host): string {
  if (!host.book.settings.has(key)) throw new Refusal("ItemNotFound");
  return key;
}

export const setting: ObjectType<"Setting"> = {
  identity: ["_Id"],
  properties: {
    _Id: { get: (key, host) => known(key, host) },
    Key: { get: (key, host) => known(key, host) },
    Value: {
      get: (key, host) => host.book.settings.get(known(key, host)),
      set: (key, value, host) => host.book.setSetting(known(key, host), value ?? null),
    },
  },
  methods: { Delete: (key, _, host) => host.book.setSetting(known(key, host), undefined) },
};
