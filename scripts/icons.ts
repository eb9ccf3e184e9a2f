/** Draws the icons in assets/. Run it after a change of a drawing: `npm run icons`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon, iconNames } from "./drawIcon";
import { iconSizes } from "./iconSizes";
import { pngFile } from "./pngFile";

for (const name of iconNames) {
  for (const size of iconSizes)
    writeFileSync(join(__dirname, "..", "assets", `${name}-${size}.png`), pngFile(drawIcon(size, name), size));
}
