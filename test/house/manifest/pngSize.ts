/** Width and height in pixels as the file's header gives them (ISO/IEC 15948, 11.2.2); throws when it is no PNG. */
export function pngSize(file: Buffer): { width: number; height: number } {
  if (file.toString("latin1", 1, 4) !== "PNG" || file.toString("latin1", 12, 16) !== "IHDR") {
    throw new Error("not a PNG file");
  }
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
