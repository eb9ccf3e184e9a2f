/**
 * `npm start`: serves the pages that were just built and opens the workbench in the browser.
 *
 * --no-open    only print the address
 * --lang en    the workbench in English
 * PORT=8080    that port and no other; without it the first free one from 3100 on
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { serve } from "./serve";

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { "no-open": { type: "boolean" }, lang: { type: "string" } } });
  const asked = process.env["PORT"];
  const { address } = await serve({ port: Number(asked ?? 3100), mayMove: asked === undefined });
  const page = values.lang === undefined ? address : `${address}?lang=${encodeURIComponent(values.lang)}`;
  console.log(`Jahiz workbench: ${page}\nStop it with Ctrl+C.`);
  if (values["no-open"] !== true && hasDisplay()) open(page);
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI !== undefined) return false;
  return process.platform !== "linux" || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
}

const openers: Readonly<Record<string, readonly [command: string, ...before: string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Where no browser can be opened, the printed address is enough. */
function open(page: string): void {
  const [command, ...before] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, page], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
