import type { Relationship } from "../parts/relationships";
import { readRelationships } from "../parts/relationships";
import { readXml } from "../xml/readXml";
import { type Archive, partKey } from "../zip/archive";
import { addInId, settingsNamespace, webExtensionNamespaces } from "./addInId";

type Settings = Readonly<Record<string, unknown>>;

/**
 * What the add-in keeps with the workbook. Excel itself writes it into a part of the add-in's own ("web extension"); the
 * workbench, which is no installation that Excel knows, into a part of custom XML. Where both are, Excel's counts.
 */
export function readSettings(
  archive: Archive,
  ofPackage: readonly Relationship[],
  ofWorkbook: readonly Relationship[],
): Settings {
  const own = ofWorkbook
    .filter(({ kind, target }) => kind === "customXml" && archive.entries.has(partKey(target)))
    .map(({ target }) => settingsPart(archive, target))
    .find((found) => found !== null);
  return webExtensionSettings(archive, ofPackage) ?? own ?? {};
}

function settingsPart(archive: Archive, path: string): Settings | null {
  const pairs: [string, string][] = [];
  let isOurs = false;
  let isOpen = false;
  readXml(archive, path, [settingsNamespace], {
    open(name, attributes, depth) {
      if (depth === 0) isOurs = name === "settings";
      isOpen = isOurs && depth === 1 && name === "setting";
      if (isOpen) pairs.push([attributes["key"] ?? "", ""]);
    },
    close: () => void (isOpen = false),
    text(text) {
      const last = pairs[pairs.length - 1];
      if (isOpen && last) last[1] += text;
    },
  });
  return isOurs ? settingsOf(pairs) : null;
}

/** From the part in which Excel keeps the add-in's settings; null where the workbook has none. */
function webExtensionSettings(archive: Archive, ofPackage: readonly Relationship[]): Settings | null {
  const panes = ofPackage.find(({ kind }) => kind === "webextensiontaskpanes");
  if (panes === undefined) return null;
  for (const { kind, target } of readRelationships(archive, panes.target)) {
    const settings = kind === "webextension" ? webExtension(archive, target) : null;
    if (settings) return settings;
  }
  return null;
}

function webExtension(archive: Archive, path: string): Settings | null {
  const pairs: [string, string][] = [];
  let isOurs = false;
  readXml(archive, path, webExtensionNamespaces, {
    open(name, attributes) {
      if (name === "reference" && attributes["id"]?.toLowerCase() === addInId) isOurs = true;
      if (name === "property") pairs.push([attributes["name"] ?? "", attributes["value"] ?? ""]);
    },
  });
  return isOurs ? settingsOf(pairs) : null;
}

/** Values are JSON; what is none, from another hand, stays a text. */
function settingsOf(pairs: readonly (readonly [string, string])[]): Settings {
  return Object.fromEntries(pairs.filter(([key]) => key !== "").map(([key, text]) => [key, parsed(text)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
