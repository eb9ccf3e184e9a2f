import { type Relationship, readRelationships } from "../../../host/xlsx/parts/relationships";
import { type Archive, partKey } from "../../../host/xlsx/zip/archive";
import { settingsNamespace, webExtensionNamespaces } from "./partNamespaces";
import { child, children, readTree, type XmlNode } from "./xmlTree";

/** The add-in's id in manifest.xml, by which Excel keeps its settings apart from other add-ins'. */
export const addInId = "bda4dc5e-2f1d-4b0d-a171-f068e74d9c12";

/**
 * What the add-in keeps with the workbook. Excel itself writes it into a part of the add-in's own ("web extension"); the
 * workbench, which is no installation that Excel knows, into a part of custom XML. Where both are, Excel's counts.
 */
export function readSettings(
  archive: Archive,
  ofPackage: readonly Relationship[],
  ofWorkbook: readonly Relationship[],
): Record<string, unknown> {
  const own = ofWorkbook
    .filter(({ kind, target }) => kind === "customXml" && archive.entries.has(partKey(target)))
    .map(({ target }) => settingsPart(archive, target))
    .find((found) => found !== null);
  return webExtensionSettings(archive, ofPackage)?.settings ?? own ?? {};
}

function settingsPart(archive: Archive, path: string): Record<string, unknown> | null {
  const root = readTree(archive, path, [settingsNamespace]);
  if (root.name !== "settings") return null;
  return settingsOf(children(root, "setting").map(({ attributes, text }) => [attributes["key"] ?? "", text]));
}

/** The part in which Excel keeps the add-in's settings, where the workbook has one. */
export function webExtensionSettings(
  archive: Archive,
  ofPackage: readonly Relationship[],
): { readonly part: string; readonly settings: Record<string, unknown> } | null {
  const panes = ofPackage.find(({ kind }) => kind === "webextensiontaskpanes");
  if (panes === undefined) return null;
  for (const { kind, target } of readRelationships(archive, panes.target)) {
    if (kind !== "webextension") continue;
    const root = readTree(archive, target, webExtensionNamespaces);
    if (!isOurs(root)) continue;
    const properties = children(child(root, "properties"), "property");
    const pairs = properties.map(({ attributes }) => [attributes["name"] ?? "", attributes["value"] ?? ""] as const);
    return { part: target, settings: settingsOf(pairs) };
  }
  return null;
}

function isOurs(root: XmlNode): boolean {
  const references = [child(root, "reference"), ...children(child(root, "alternateReferences"), "reference")];
  return references.some((node) => node?.attributes["id"]?.toLowerCase() === addInId);
}

/** Values are JSON; what is none, from another hand, stays a text. */
function settingsOf(pairs: readonly (readonly [string, string])[]): Record<string, unknown> {
  return Object.fromEntries(pairs.filter(([key]) => key !== "").map(([key, text]) => [key, parsed(text)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
