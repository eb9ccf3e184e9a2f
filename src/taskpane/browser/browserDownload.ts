/** Milliseconds after which the browser has surely taken the text: it gives no sign of it. */
const kept = 60_000;

/** Hands a text over to be downloaded as a file. Whether the user gets it is the browser's business, and it does not say. */
export function browserDownload(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/html;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), kept);
}
