/**
 * A browser for the tests and the pictures: the one that CHROMIUM names, else Chromium, Chrome or Edge of the system,
 * else the one from the package @sparticuz/chromium, which runs on Linux (x64). CHROMIUM=package asks for that one.
 */
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Starts a browser; throws with what to do where there is none. */
export async function startBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  // As root, and in most containers, Chromium starts only without its sandbox; what is opened here is our own.
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: ["--no-sandbox"] });
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packed } = await import("@sparticuz/chromium");
    return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args });
  }
  throw new Error("No browser was found. Install Chromium, Chrome or Edge, or name one: CHROMIUM=/path/to/chrome");
}

function installedBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  if (named === "package") return undefined;
  return [...(named === undefined ? [] : [named]), ...(places[process.platform] ?? [])].find(existsSync);
}
