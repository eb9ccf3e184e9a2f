/**
 * `npm run start:excel`: serves dist/ over https on this machine and loads the add-in into Excel ("sideloading"), until
 * Ctrl+C. Needs Excel for Windows or Mac; for Excel on the web, the address of a workbook in OneDrive or SharePoint:
 * `npm run start:excel -- --web https://…`. The first run asks to trust a certificate for localhost.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";

const root = join(__dirname, "..");
const manifest = join(root, "dist/manifest.xml");
const { values } = parseArgs({ options: { web: { type: "string" } } });

/** Excel on the web asks for the functions' metadata from its own address. */
const headers = {
  "Access-Control-Allow-Origin": "*",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-cache",
};

async function start(): Promise<void> {
  const port = localPort(readFileSync(manifest, "utf8"));
  const certificates = await getHttpsServerOptions();
  const server = createServer(certificates, (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "localhost", resolve));
  console.log(`Serving dist/ on https://localhost:${port}/. Stop with Ctrl+C.`);
  const target = values.web === undefined ? ["desktop", "--app", "excel"] : ["web", "--document", values.web];
  debugging("start", manifest, ...target, "--no-debug", "--no-live-reload");
  process.once("SIGINT", () => {
    debugging("stop", manifest);
    process.exit();
  });
}

const files = sirv(join(root, "dist"), { dev: true });

/** The add-in must have been built for this machine: its manifest names the address that Excel loads it from. */
function localPort(text: string): number {
  const port = /https:\/\/localhost:(\d+)\/taskpane\.html/.exec(text)?.[1];
  if (port === undefined)
    throw new Error("dist/manifest.xml was built for another address: run npm run build without JAHIZ_ADDRESS.");
  return Number(port);
}

function debugging(...parameters: readonly string[]): void {
  const command = join(root, "node_modules/office-addin-debugging/cli.js");
  const { status } = spawnSync(process.execPath, [command, ...parameters], { stdio: "inherit" });
  if (status !== 0) throw new Error(`office-addin-debugging ${parameters[0]} did not succeed.`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
