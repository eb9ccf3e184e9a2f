import { spawn } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

test("npm start prints the address of the workbench, in the language that was asked for", async () => {
  const command = join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [command, "scripts/start.ts", "--no-open", "--lang", "en"], {
    cwd: root,
    env: { ...process.env, PORT: "0" },
  });
  const printed = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (piece: Buffer) => {
      text += piece.toString();
      if (text.includes("Ctrl+C")) resolve(text);
    });
    child.on("exit", (code) => reject(new Error(`It ended with ${code}.`)));
  });
  child.removeAllListeners("exit");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
  expect(printed).toMatch(/http:\/\/localhost:\d+\/\?lang=en/);
});
