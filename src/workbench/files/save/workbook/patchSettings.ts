import { addInId, settingsNamespace } from "../../../../host/xlsx/settings/addInId";
import { setContentType, setDefaultType } from "../package/contentTypes";
import type { Flavour } from "../package/flavour";
import { addLink, linksOf } from "../package/partLinks";
import { folderOf } from "../package/partPaths";
import type { WorkbookPackage } from "../package/workbookPackage";
import { isSameData } from "../sheet/isSameData";
import { attributeText, element, elementText, partHead, prefixOf, withPrefix } from "../xml/markup";
import { below, inner, placedTree, sourceOf } from "../xml/placedTree";

type Settings = Readonly<Record<string, unknown>>;

/**
 * What the add-in keeps with the workbook: where Excel keeps it, if the add-in was used there with this workbook, else in
 * a part of custom XML, which Excel keeps too.
 */
export function patchSettings(workbook: WorkbookPackage, flavour: Flavour, before: Settings, now: Settings): void {
  if (isSameData(before, now)) return;
  const ofExcel = webExtension(workbook);
  if (ofExcel === undefined) writeOwnPart(workbook, flavour, now);
  else workbook.write(ofExcel, withProperties(workbook.text(ofExcel), before, now));
}

/** The part in which Excel keeps what this add-in stores with a workbook. */
function webExtension(workbook: WorkbookPackage): string | undefined {
  const panes = linksOf(workbook, "").find(({ kind }) => kind === "webextensiontaskpanes");
  if (panes === undefined) return undefined;
  return linksOf(workbook, panes.target)
    .filter(({ kind, target }) => kind === "webextension" && workbook.has(target))
    .map(({ target }) => target)
    .find((target) => {
      const references = below(placedTree(workbook.text(target)), "reference");
      return references.some(({ attributes }) => attributes["id"]?.toLowerCase() === addInId);
    });
}

function withProperties(text: string, before: Settings, now: Settings): string {
  const root = placedTree(text);
  const prefix = prefixOf(root.name);
  const list = inner(root, "properties");
  const present = new Map((list?.children ?? []).map((item) => [item.attributes["name"] ?? "", sourceOf(text, item)]));
  const items = Object.entries(now).map(([name, value]) => {
    const own = isSameData(before[name], value) ? present.get(name) : undefined;
    return own ?? withPrefix(element("property", { name, value: jsonText(value) }), prefix);
  });
  const markup = `<${prefix}properties>${items.join("")}</${prefix}properties>`;
  if (list !== undefined) return text.slice(0, list.start) + markup + text.slice(list.end);
  // The properties stand behind the references, before everything else.
  const next = root.children.find(({ local }) => local !== "reference" && local !== "alternateReferences");
  const place = next?.start ?? root.tailStart;
  return text.slice(0, place) + markup + text.slice(place);
}

function writeOwnPart(workbook: WorkbookPackage, flavour: Flavour, now: Settings): void {
  const items = Object.entries(now).map(
    ([key, value]) => `<setting key="${attributeText(key)}">${elementText(jsonText(value))}</setting>`,
  );
  const text = `${partHead}<settings xmlns="${settingsNamespace}">${items.join("")}</settings>`;
  const present = linksOf(workbook, flavour.workbookPart).find(
    ({ kind, target }) =>
      kind === "customXml" && workbook.has(target) && workbook.text(target).includes(settingsNamespace),
  );
  if (present !== undefined) workbook.write(present.target, text);
  else addOwnPart(workbook, flavour, text);
}

/** A part of custom XML has a part beside it that gives it an id. */
function addOwnPart(workbook: WorkbookPackage, flavour: Flavour, text: string): void {
  const path = workbook.freePath("customXml/item", "xml");
  const properties = `${folderOf(path)}itemProps${/(\d+)\.xml$/.exec(path)?.[1] ?? ""}.xml`;
  const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${settingsNamespace}"/></ds:schemaRefs>`;
  workbook.write(path, text);
  setDefaultType(workbook, "xml", "application/xml");
  workbook.write(
    properties,
    `${partHead}<ds:datastoreItem ds:itemID="${partId}" xmlns:ds="${namespace}">${schema}</ds:datastoreItem>`,
  );
  setContentType(workbook, properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
  addLink(workbook, flavour.workbookPart, `${flavour.links}/customXml`, path);
  addLink(workbook, path, `${flavour.links}/customXmlProps`, properties);
}

/** Names our part among the custom XML of a workbook; a workbook has one at most. */
const partId = "{6E0C2B7A-5C1F-4B0E-9C55-0B6A1A2C7D31}";

/** JSON has escapes for what XML cannot hold. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return text.replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
