/** Draws assets/icon-*.png. Run it after a change of the drawing: `npm run icons`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon } from "./drawIcon";
import { iconSizes } from "./iconSizes";
import { pngFile } from "./pngFile";

for (const size of iconSizes) {
  writeFileSync(join(__dirname, "..", "assets", `icon-${size}.png`), pngFile(drawIcon(size), size));
}
