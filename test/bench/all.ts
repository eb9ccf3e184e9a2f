/** Every benchmark, one after another: `npm run build && npm run bench`. Each compares in one run; quote the ratios. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

for (const bench of ["assess", "reader", "check"]) {
  execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", join(__dirname, `${bench}.ts`)], {
    stdio: "inherit",
  });
}
