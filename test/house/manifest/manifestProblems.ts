import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ribbonCommands } from "../../../src/commands/obeyCommand";
import type { RibbonCommand } from "../../../src/host/sheet";
import { pngSize } from "./pngSize";
import { descendants, type XmlElement, xmlTree } from "./xmlTree";

const root = join(__dirname, "..", "..", "..");
const locales = ["ar-SA", "ar-OM"];

/** Where the elements that refer to a resource find it. */
const homes: Record<string, string> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Title: "ShortStrings",
  Label: "ShortStrings",
  Description: "LongStrings",
};

/** A manifest, its resources by id, and the https folder that everything of it must be in. */
interface Manifest {
  top: XmlElement;
  resources: { home: string; element: XmlElement }[];
  references: XmlElement[];
  address: string;
}

/** What is wrong with an add-in manifest although the schemas accept it, one sentence each. */
export function manifestProblems(xml: string, address: string): string[] {
  const top = xmlTree(xml);
  const resources = descendants(top, "Resources").flatMap(({ children }) =>
    children.flatMap((home) => home.children.map((element) => ({ home: home.name, element }))),
  );
  const references = descendants(top).filter(({ attributes }) => attributes["resid"] !== undefined);
  const manifest = { top, resources, references, address };
  return [
    residProblems,
    addressProblems,
    iconProblems,
    localeProblems,
    runtimeProblems,
    ribbonProblems,
    versionProblems,
  ].flatMap((check) => check(manifest));
}

function residProblems({ resources, references }: Manifest): string[] {
  const ids = resources.map(({ element }) => element.attributes["id"] ?? "");
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is defined twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `resource ${id} is longer than 32 characters`),
    ...ids
      .filter((id) => !references.some(({ attributes }) => attributes["resid"] === id))
      .map((id) => `resource ${id} is used nowhere`),
    ...references
      .filter(({ name, attributes }) => {
        const found = resources.find(({ element }) => element.attributes["id"] === attributes["resid"]);
        return found === undefined || found.home !== homes[name];
      })
      .map(({ name, attributes }) => `${name} refers to ${attributes["resid"]}, which is not in ${homes[name]}`),
  ];
}

function addressProblems({ top, address }: Manifest): string[] {
  return descendants(top)
    .filter(({ name }) => name !== "OfficeApp" && name !== "VersionOverrides")
    .flatMap(({ attributes }) => [attributes["DefaultValue"], attributes["Value"]])
    .filter((value): value is string => value !== undefined && value.includes("://"))
    .filter((url) => !url.startsWith("https://") || !url.startsWith(`${address}/`))
    .map((url) => `${url} is not below ${address}`);
}

function iconProblems({ top, resources, address }: Manifest): string[] {
  const addressOf = (resid = "") =>
    resources.find(({ element }) => element.attributes["id"] === resid)?.element.attributes["DefaultValue"];
  const shown = descendants(top, "Icon").flatMap(({ children }) =>
    children.map(({ attributes }) => ({ url: addressOf(attributes["resid"]), size: Number(attributes["size"]) })),
  );
  const listed = [
    ...descendants(top, "IconUrl").map(({ attributes }) => ({ url: attributes["DefaultValue"], size: 32 })),
    ...descendants(top, "HighResolutionIconUrl").map(({ attributes }) => ({
      url: attributes["DefaultValue"],
      size: 64,
    })),
  ];
  return [
    ...(listed.length === 2 ? [] : ["IconUrl or HighResolutionIconUrl is missing"]),
    ...[...shown, ...listed].flatMap(({ url = "", size }) => iconProblem(url.replace(`${address}/`, ""), size)),
    ...descendants(top, "Icon").flatMap(({ children }) =>
      [16, 32, 80]
        .filter((size) => !children.some(({ attributes }) => attributes["size"] === String(size)))
        .map((size) => `an icon of ${size} pixels is missing`),
    ),
  ];
}

function iconProblem(path: string, size: number): string[] {
  if (!existsSync(join(root, path))) return [`there is no file ${path}`];
  const { width, height } = pngSize(readFileSync(join(root, path)));
  return width === size && height === size ? [] : [`${path} is ${width}x${height} pixels, not ${size}x${size}`];
}

/** Every text and the functions' metadata have each locale once; addresses and the namespace have none. */
function localeProblems({ top, resources }: Manifest): string[] {
  const texts = [
    ...top.children.filter(({ name }) => name === "DisplayName" || name === "Description"),
    ...resources.filter(({ home }) => home !== "Images").map(({ element }) => element),
  ];
  return texts.flatMap((element) => {
    const name = element.attributes["id"] ?? element.name;
    const isText = element.name !== "Url" && name !== "Functions.Namespace";
    const wanted = isText || name === "Functions.Metadata.Url" ? locales : [];
    const given = element.children.map(({ attributes }) => attributes["Locale"] ?? "");
    const notArabic = element.children.filter(
      ({ attributes }) => !/\p{Script=Arabic}/u.test(attributes["Value"] ?? ""),
    );
    return [
      ...(given.join() === wanted.join() ? [] : [`${name} has the locales [${given.join()}], not [${wanted.join()}]`]),
      ...(isText ? notArabic.map(({ attributes }) => `${name} is not in Arabic in ${attributes["Locale"]}`) : []),
    ];
  });
}

/** One page, one runtime: what the pane, the functions and the ribbon share. */
function runtimeProblems({ top, resources, references, address }: Manifest): string[] {
  const page = ["Runtime", "FunctionFile"].flatMap((name) => references.filter((element) => element.name === name));
  const points = descendants(top, "Page", "Action").flatMap(({ children }) =>
    children.filter(({ name }) => name === "SourceLocation"),
  );
  const shared = new Set([...page, ...points].map(({ attributes }) => attributes["resid"] ?? "nothing"));
  const value = (id: string) => resources.find(({ element }) => element.attributes["id"] === id)?.element;
  const metadata = value("Functions.Metadata.Url");
  const files = {
    [`${address}/taskpane.html`]: value([...shared][0] ?? "")?.attributes["DefaultValue"],
    [`${address}/functions.js`]: value("Functions.Script.Url")?.attributes["DefaultValue"],
    [`${address}/functions.json`]: metadata?.attributes["DefaultValue"],
    [`${address}/functions.ar.json`]: metadata?.children[0]?.attributes["Value"],
  };
  const sets = descendants(top, "Set").map(({ attributes }) => `${attributes["Name"]} ${attributes["MinVersion"]}`);
  return [
    ...(shared.size === 1
      ? []
      : [`the runtime, the functions, the ribbon and the pane name ${[...shared].join(", ")}`]),
    ...(descendants(top, "Runtime")[0]?.attributes["lifetime"] === "long" ? [] : ["the runtime is not long-lived"]),
    ...(descendants(top, "TaskpaneId").length === 0 ? [] : ["a TaskpaneId opens a second pane"]),
    ...(sets.join() === "SharedRuntime 1.1,CustomFunctionsRuntime 1.2" ? [] : [`the sets are ${sets.join()}`]),
    ...(value("Functions.Namespace")?.attributes["DefaultValue"] === "JAHIZ" ? [] : ["the namespace is not JAHIZ"]),
    ...Object.entries(files)
      .filter(([wanted, given]) => wanted !== given)
      .map(([wanted, given]) => `the address is ${given}, not ${wanted}`),
  ];
}

/** One button opens the pane; every command that the page obeys has one button, and no button names another. */
function ribbonProblems({ top }: Manifest): string[] {
  const buttons = descendants(top, "Control");
  const actions = buttons.flatMap((button) => descendants(button, "Action"));
  const kinds = actions.map(({ attributes }) => attributes["xsi:type"]);
  const called = descendants(top, "FunctionName").map(({ text }) => text);
  const icons = buttons.map((button) =>
    descendants(button, "Image")
      .map(({ attributes }) => attributes["resid"])
      .join(),
  );
  return [
    ...(kinds.filter((kind) => kind === "ShowTaskpane").length === 1 ? [] : ["the pane is not opened by one button"]),
    ...ribbonCommands
      .filter((command) => called.filter((name) => name === command).length !== 1)
      .map((command) => `${command} is not called by one button`),
    ...called
      .filter((name) => !ribbonCommands.includes(name as RibbonCommand))
      .map((name) => `nobody obeys the button that calls ${name}`),
    ...(new Set(icons).size === buttons.length ? [] : ["two buttons have the same icon"]),
  ];
}

function versionProblems({ top }: Manifest): string[] {
  const version = descendants(top, "Version")[0]?.text;
  const { version: ours } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return version === `${ours}.0` ? [] : [`the version is ${version}, not package.json's ${ours} and a 0`];
}
