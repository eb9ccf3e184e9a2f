import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const page = readFileSync(join(root, "src", "taskpane", "taskpane.html"), "utf8");
const attribute = (name: string) => [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value);

test("the page's policy allows its own files and Microsoft's office.js, and nothing written into the page", () => {
  const [policy = ""] = attribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy).not.toMatch(/unsafe|\*/);
  expect(page).not.toMatch(/<script[^>]*>[^<]|<style|\son\w+=|\sstyle=/);
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
  expect(files).toHaveLength(3);
  expect(missing).toEqual([]);
});

test("each language has its section, its direction and its list", () => {
  const sections = [
    ...page.matchAll(/<section lang="(\w+)" dir="(\w+)">[^]*?data-functions="([\w.]+)"[^]*?<\/section>/g),
  ];
  expect(sections.map(([, ...parts]) => parts)).toEqual([
    ["ar", "rtl", "functions.ar.json"],
    ["en", "ltr", "functions.json"],
  ]);
});
