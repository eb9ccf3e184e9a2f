import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve";

const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";
const page = `<meta http-equiv="Content-Security-Policy" content="${policy}" /><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

let folder: string;
let server: Server;
let address: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(folder, "workbench"));
  writeFileSync(join(folder, "taskpane.html"), page);
  writeFileSync(join(folder, "functions.js"), "// the functions");
  writeFileSync(join(folder, "workbench/workbench.html"), page.replace("'none'", "'self'"));
  ({ address, server } = await serve({ port: 0, mayMove: false, folder }));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(address + path, { redirect: "manual" });

test("the framed pane differs from the built one by the address of office.js alone", async () => {
  expect(await (await get("taskpane.html")).text()).toBe(page);
  const framed = await (await get("pane/taskpane.html")).text();
  expect(framed).toBe(page.replace("https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "/office.js"));
  expect(await (await get("pane/functions.js")).text()).toBe("// the functions");
});

test("office.js is Microsoft's own file, between the two words that join it", async () => {
  const text = await (await get("office.js")).text();
  expect(text.startsWith("window.parent.jahizWorkbench.prepare(window);")).toBe(true);
  expect(text.endsWith("window.parent.jahizWorkbench.join(window);")).toBe(true);
  expect(text).toContain("OSF.DDA");
});

test.each([
  ["taskpane.html", `${policy}; frame-ancestors 'none'`],
  ["pane/taskpane.html", `${policy}; frame-ancestors 'self'`],
  ["workbench/workbench.html", `${policy.replace("'none'", "'self'")}; frame-ancestors 'none'`],
])("%s has its own policy as a header, and may be framed only by the workbench", async (path, expected) => {
  const { headers } = await get(path);
  expect(headers.get("content-security-policy")).toBe(expected);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

test("the bare address leads to the workbench, in the language that was asked for", async () => {
  const response = await get("?lang=en");
  expect([response.status, response.headers.get("location")]).toEqual([302, "/workbench/workbench.html?lang=en"]);
});

test("another name for this machine is not served, nor what lies outside of the pages", async () => {
  const { port } = new URL(address);
  const status = (headers: Record<string, string>, path = "/taskpane.html") =>
    new Promise((resolve, reject) => {
      request({ host: "localhost", port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
  expect(await status({ host: "evil.example" })).toBe(421);
  expect(await status({ host: `localhost:${port}` }, "/../package.json")).toBe(404);
  expect(await status({ host: `localhost:${port}` }, "/pane/..%2f..%2fpackage.json")).toBe(404);
});

test("a port that is taken is passed over only where that is allowed", async () => {
  const port = Number(new URL(address).port);
  await expect(serve({ port, mayMove: false, folder })).rejects.toThrow(/EADDRINUSE/);
  const second = await serve({ port, mayMove: true, folder });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await new Promise((resolve) => second.server.close(resolve));
});
