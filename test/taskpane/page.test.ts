import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const page = readFileSync(join(root, "src", "taskpane", "taskpane.html"), "utf8");
const attribute = (name: string) => [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value);

test("the page's policy allows its own files and Microsoft's office.js, and nothing written into the page", () => {
  const [policy = ""] = attribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).toContain("worker-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(page).not.toMatch(/<script[^>]*>[^<]|<style|\son\w+=|\sstyle=/);
});

test("the one checksum in the policy is that of an empty style element", () => {
  const [policy = ""] = attribute("content");
  const empty = createHash("sha256").update("").digest("base64");
  expect(policy.match(/'sha\d+-[^']*'/g)).toEqual([`'sha256-${empty}'`]);
});

test("the page loads the functions before itself, and what it names exists", () => {
  const scripts = attribute("src").filter((address) => address?.endsWith(".js"));
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "taskpane.js",
  ]);
  const files = [...attribute("src"), ...attribute("href")].filter((address) => /\.(png|css)$/.test(address ?? ""));
  const missing = files.filter(
    (file = "") => !existsSync(join(root, file)) && !existsSync(join(root, "src/taskpane", file)),
  );
  expect(files).toHaveLength(2);
  expect(missing).toEqual([]);
});
