/** The children of a font in the order in which Excel writes them, and in which its own schema wants them ([MS-OI29500], CT_Font). */
export const fontOrder: readonly string[] = [
  ...["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name"],
  ...["family", "charset", "scheme"],
];
