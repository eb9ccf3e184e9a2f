import { builtTemplates } from "../../../src/taskpane/browser/builtTemplates";
import { PaneFailure } from "../../../src/taskpane/session/failure";

/** A server that has one file. */
function serve(address: string, bytes: Uint8Array): void {
  globalThis.fetch = (asked) =>
    Promise.resolve(
      new Response(asked === address ? Buffer.from(bytes) : null, { status: asked === address ? 200 : 404 }),
    );
}

test("a template is fetched from beside the page, whatever its size, byte for byte", async () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, index) => (index * 7) % 256);
  serve("templates/inventory.ar.xlsx", bytes);
  const base64 = await builtTemplates.file("inventory", "ar");
  expect(Buffer.from(base64, "base64").equals(Buffer.from(bytes))).toBe(true);
});

test.each([
  ["is not there", () => serve("other", new Uint8Array())],
  ["cannot be reached", () => void (globalThis.fetch = () => Promise.reject(new TypeError("offline")))],
])("one that %s is said to be missing", async (_, arrange) => {
  arrange();
  await expect(builtTemplates.file("stages", "en")).rejects.toMatchObject({
    problem: { kind: "templateMissing" },
  } satisfies Partial<PaneFailure>);
});

test.each(["inventory", "stages", "performance"] as const)(
  "%s is described for hosts that insert no files",
  async (kind) => {
    const described = await builtTemplates.description(kind, "ar");
    expect(described.rightToLeft).toBe(true);
    expect(described.sheets[0]?.rows.length).toBeGreaterThan(0);
  },
);
