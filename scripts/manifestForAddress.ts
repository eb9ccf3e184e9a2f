/** The address that stands in the source's manifest.xml, which is right for a developer's own machine. */
export const sourceAddress = "https://localhost:3000";

/**
 * Puts the address that the pages are served from into the manifest.
 * @param manifest the source's manifest.xml
 * @param address an https address, with or without a folder: "https://jahiz.example.om/addin"
 * @throws an Error that says what to write instead, when Excel would not load the add-in from this address
 */
export function manifestForAddress(manifest: string, address: string): string {
  const checked = checkedAddress(address).replaceAll("&", "&amp;");
  return manifest.replaceAll(sourceAddress, () => checked);
}

function checkedAddress(address: string): string {
  if (!URL.canParse(address)) {
    throw new Error(
      `JAHIZ_ADDRESS is "${address}", which is no address. Write it like https://jahiz.example.om/addin.`,
    );
  }
  const url = new URL(address);
  if (url.protocol !== "https:") {
    throw new Error(
      `JAHIZ_ADDRESS is "${address}". It must begin with https://: Excel loads an add-in over https only.`,
    );
  }
  if (url.search || url.hash || url.username || url.password) {
    throw new Error(`JAHIZ_ADDRESS is "${address}". It must end with the host or a folder: no user, "?" or "#" in it.`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
