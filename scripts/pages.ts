/**
 * First step of the build: empties dist/ and writes what is not code: the manifest, the pages and the icons.
 * JAHIZ_ADDRESS is the https address that dist/ will be served from; default: the developer's own machine.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { iconNames } from "./drawIcon";
import { iconSizes } from "./iconSizes";
import { manifestForAddress, sourceAddress } from "./manifestForAddress";

const root = join(__dirname, "..");
const dist = join(root, "dist");
const manifest = manifestForAddress(
  readFileSync(join(root, "manifest.xml"), "utf8"),
  process.env["JAHIZ_ADDRESS"] || sourceAddress,
);

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(dist, "assets"), { recursive: true });
writeFileSync(join(dist, "manifest.xml"), manifest);
for (const page of ["taskpane.html", "taskpane.css"]) cpSync(join(root, "src", "taskpane", page), join(dist, page));
mkdirSync(join(dist, "workbench"));
for (const page of ["workbench.html", "workbench.css"]) {
  cpSync(join(root, "src", "workbench", page), join(dist, "workbench", page));
}
for (const name of iconNames) {
  for (const size of iconSizes) {
    const icon = join("assets", `${name}-${size}.png`);
    cpSync(join(root, icon), join(dist, icon));
  }
}
