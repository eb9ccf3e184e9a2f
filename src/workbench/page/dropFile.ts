import { element } from "./element";

/** Lets a file be dropped anywhere on the page. */
export function listenToDrop(root: HTMLElement, text: () => string, open: (file: File) => void): void {
  const veil = element("div", { class: "veil", hidden: true });
  document.body.append(veil);
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  root.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    veil.textContent = text();
    veil.hidden = false;
  });
  veil.addEventListener("dragover", (event) => event.preventDefault());
  veil.addEventListener("dragleave", () => (veil.hidden = true));
  veil.addEventListener("drop", (event) => {
    event.preventDefault();
    veil.hidden = true;
    const [file] = Array.from(event.dataTransfer?.files ?? []);
    if (file !== undefined) open(file);
  });
}
