/** The add-in's id in manifest.xml, by which Excel keeps its settings apart from other add-ins'. */
export const addInId = "bda4dc5e-2f1d-4b0d-a171-f068e74d9c12";

/** The namespace of our own part for what the add-in keeps with a workbook. */
export const settingsNamespace = "urn:jahiz:settings:1";

export const webExtensionNamespaces: readonly string[] = [
  "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
];
