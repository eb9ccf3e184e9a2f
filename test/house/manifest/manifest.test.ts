import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestForAddress, sourceAddress } from "../../../scripts/manifestForAddress";
import { manifestProblems } from "./manifestProblems";

const source = readFileSync(join(__dirname, "..", "..", "..", "manifest.xml"), "utf8");

const problems = (manifest: string, address = sourceAddress): string[] => manifestProblems(manifest, address);

test("the manifest has no problem", () => {
  expect(problems(source)).toEqual([]);
});

const addresses: [address: string, written: string][] = [
  ["https://jahiz.example.om", "https://jahiz.example.om"],
  ["https://jahiz.example.om/", "https://jahiz.example.om"],
  ["https://example.om:8443/add-ins/jahiz/", "https://example.om:8443/add-ins/jahiz"],
  ["https://example.om/a&b/$&", "https://example.om/a&amp;b/$&amp;"],
];

test.each(addresses)("the manifest for %s has no problem", (address, written) => {
  const manifest = manifestForAddress(source, address);
  expect(manifest).toContain(`"${written}/functions.ar.json"`);
  expect(manifest).not.toContain("localhost");
  expect(problems(manifest, written.replaceAll("&amp;", "&"))).toEqual([]);
});

const badAddresses: [address: string, message: RegExp][] = [
  ["jahiz.example.om", /no address/],
  ["http://jahiz.example.om", /must begin with https/],
  ["https://user:secret@jahiz.example.om", /no user/],
  ["https://jahiz.example.om/?v=1", /no user, "\?"/],
  ["https://jahiz.example.om/#top", /or "#"/],
];

test.each(badAddresses)("the address %s is refused", (address, message) => {
  expect(() => manifestForAddress(source, address)).toThrow(message);
});

const anIcon = '<bt:Image size="80" resid="Icon.80"/>';
const anOverride = '<bt:Override Locale="ar-SA" Value="فتح اللوحة"/>';
const metadata = '<Metadata>\n              <SourceLocation resid="Functions.Metadata.Url"/>\n            </Metadata>';

/** One mistake each: what is replaced, by what, and a part of the sentence that must be said. */
const mistakes: [mistake: string, from: string, to: string, said: string][] = [
  [
    "a resid that points nowhere",
    '<Label resid="Group.Label"/>',
    '<Label resid="Group.Lable"/>',
    "refers to Group.Lable",
  ],
  ["a resource that nobody uses", ' id="OpenPane.Tip"', ' id="Other.Tip"', "Other.Tip is used nowhere"],
  ["a resource defined twice", 'id="OpenPane.Label"', 'id="Group.Label"', "Group.Label is defined twice"],
  ["a resource of another kind", 'Title resid="GetStarted.Title"', 'Title resid="OpenPane.Tip"', "not in ShortStrings"],
  ["a resid of 33 characters", "OpenPane.Label", "OpenPane.Label".padEnd(33, "x"), "longer than 32"],
  ["http", 'https://localhost:3000/functions.js"', 'http://localhost:3000/functions.js"', "is not below https://"],
  ["another host", "https://localhost:3000/functions.ar", "https://other.example/functions.ar", "other.example"],
  ["no icon of 80 pixels", anIcon, "", "an icon of 80 pixels is missing"],
  ["an icon file that is not there", "assets/icon-24.png", "assets/icon-25.png", "there is no file assets/icon-25.png"],
  ["an icon of another size", "assets/icon-24.png", "assets/icon-20.png", "is 20x20 pixels, not 24x24"],
  [
    "no icon for the list of add-ins",
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>',
    "",
    "IconUrl",
  ],
  ["a locale that is missing", anOverride, "", "OpenPane.Label has the locales [ar-OM]"],
  ["a locale given twice", anOverride, anOverride + anOverride, "OpenPane.Label has the locales [ar-SA,ar-SA,ar-OM]"],
  ["bare ar", anOverride, anOverride.replace("ar-SA", "ar"), "OpenPane.Label has the locales [ar,ar-OM]"],
  ["Arabic that is English", 'ar-SA" Value="فتح اللوحة"', 'ar-SA" Value="Open pane"', "is not in Arabic in ar-SA"],
  [
    "a localised namespace",
    'DefaultValue="JAHIZ"/>',
    'DefaultValue="JAHIZ"><bt:Override Locale="ar-SA" Value="جاهز"/></bt:String>',
    "Functions.Namespace has the locales",
  ],
  ["another namespace", 'DefaultValue="JAHIZ"', 'DefaultValue="JAHEZ"', "the namespace is not JAHIZ"],
  [
    "a page of its own for the functions",
    '<Page>\n              <SourceLocation resid="Page.Url"/>',
    '<Page>\n              <SourceLocation resid="Functions.Script.Url"/>',
    "name Page.Url, Functions.Script.Url",
  ],
  [
    "a button that nobody obeys",
    "<FunctionName>clearMarks</FunctionName>",
    "<FunctionName>clearMark</FunctionName>",
    "nobody obeys the button that calls clearMark",
  ],
  [
    "a command without a button",
    "<FunctionName>newSheet</FunctionName>",
    "<FunctionName>checkSheet</FunctionName>",
    "newSheet is not called by one button",
  ],
  ["two buttons with one icon", 'resid="NewSheet.', 'resid="CheckSheet.', "two buttons have the same icon"],
  ["a short runtime", 'lifetime="long"', 'lifetime="short"', "not long-lived"],
  [
    "a TaskpaneId",
    '<Action xsi:type="ShowTaskpane">',
    '<Action xsi:type="ShowTaskpane"><TaskpaneId>Jahiz</TaskpaneId>',
    "TaskpaneId",
  ],
  ["no shared runtime", '<Set Name="SharedRuntime" MinVersion="1.1"/>', "", "the sets are CustomFunctionsRuntime 1.2"],
  [
    "metadata of the wrong file",
    "3000/functions.json",
    "3000/function.json",
    "the address is https://localhost:3000/function.json",
  ],
  ["a version of three parts", "0.1.0.0", "0.1.0", "the version is 0.1.0"],
  ["the function point out of order", metadata, "", "Functions.Metadata.Url is used nowhere"],
];

test.each(mistakes)("%s is found", (_mistake, from, to, said) => {
  expect(source).toContain(from);
  const found = problems(source.replaceAll(from, to));
  expect(found.join("\n")).toContain(said);
});
