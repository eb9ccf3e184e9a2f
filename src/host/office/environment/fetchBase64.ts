/** A file beside the page, in base64; asked for when it is first needed, and undefined where it is not there. */
export function fetchBase64(path: string): () => Promise<string | undefined> {
  let text: Promise<string | undefined> | undefined;
  return () => (text ??= fetched(path).catch(() => undefined));
}

async function fetched(path: string): Promise<string | undefined> {
  const response = await fetch(path);
  if (!response.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  let characters = "";
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
}
