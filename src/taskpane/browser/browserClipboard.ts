/** The clipboard of the browser around the pane. Excel on the web often refuses the new way, so the old one is tried too. */
export const browserClipboard = {
  async write(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch (error) {
      if (!copySelection(text)) throw error;
    }
  },
};

/** Copies by way of a text field, which must be in the page and selected. */
function copySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "announcer";
  document.body.append(field);
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
