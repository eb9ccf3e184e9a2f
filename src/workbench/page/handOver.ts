import { element } from "./element";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser save bytes as a file, wherever it saves what is downloaded. */
export function handOver(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = element("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken hold of the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
