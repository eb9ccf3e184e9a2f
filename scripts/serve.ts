/**
 * Serves the built pages on this machine alone, for `npm start`: the workbench, and the pane as the workbench frames it.
 *
 * /workbench/…   the workbench's own page (dist/workbench)
 * /pane/…        dist/ as it is, but for one address: in taskpane.html Microsoft's office.js is replaced by
 * /office.js     the same file from its npm package, which the workbench around the frame joins to its stand-in
 * /samples/…     the sample workbooks
 * /…             dist/ untouched, as any web server would serve it
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const root = join(__dirname, "..");
const officeFile = join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

/** The address from which every add-in loads office.js inside Excel. */
const microsoftAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where the framed pane finds the page that joins it to the stand-in (src/workbench/page/paneFrame.ts). */
const paneHost = "window.parent.jahizWorkbench";

export interface ServeOptions {
  readonly port: number;
  /** Takes the first free port from there on instead of failing. */
  readonly mayMove: boolean;
  /** Default: dist/. */
  readonly folder?: string;
}

/** Listens on this machine alone. */
export async function serve(options: ServeOptions): Promise<{ readonly address: string; readonly server: Server }> {
  const pages = new Pages(options.folder ?? join(root, "dist"));
  const server = createServer((request, response) => pages.answer(request, response));
  const port = await listen(server, options.port, options.mayMove);
  return { address: `http://localhost:${port}/`, server };
}

function listen(server: Server, port: number, mayMove: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && mayMove && port < 65_535) resolve(listen(server, port + 1, mayMove));
      else reject(error);
    });
    server.listen(port, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

class Pages {
  private readonly folders: readonly (readonly [prefix: string, handler: Handler])[];

  constructor(private readonly dist: string) {
    const files = (folder: string): Handler => sirv(folder, { dev: true });
    this.folders = [
      ["/pane/", files(dist)],
      ["/samples/", files(join(root, "assets/samples"))],
      ["/", files(dist)],
    ];
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    // A page elsewhere that gives its own name this machine's address must not read a user's workbook.
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? "")) {
      return send(response, 421, "text/plain", "This address serves localhost only.\n");
    }
    try {
      this.answerPath(request, response, (request.url ?? "/").replace(/[?#].*$/, ""));
    } catch (error) {
      // The pages are being built anew, or were never built.
      send(response, 503, "text/plain", `${String(error)}\nRun npm run build, then load the page again.\n`);
    }
  }

  private answerPath(request: IncomingMessage, response: ServerResponse, path: string): void {
    this.setHeaders(response, path);
    if (path === "/") return redirect(request, response);
    if (path === "/office.js") return send(response, 200, "text/javascript", officeScript());
    if (path === "/pane/taskpane.html") return send(response, 200, "text/html", this.framedPane());
    const [prefix, handler] = this.folders.find(([start]) => path.startsWith(start)) ?? [];
    if (prefix === undefined || handler === undefined) return send(response, 404, "text/plain", "Not found\n");
    request.url = `/${(request.url ?? "/").slice(prefix.length)}`;
    handler(request, response);
  }

  private setHeaders(response: ServerResponse, path: string): void {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    const page = path.startsWith("/workbench/") ? "workbench/workbench.html" : "taskpane.html";
    const framedBy = path.startsWith("/pane/") ? "'self'" : "'none'";
    response.setHeader("Content-Security-Policy", `${this.policyOf(page)}; frame-ancestors ${framedBy}`);
  }

  /** The policy that the page itself declares, so that the header can never allow more. */
  private policyOf(page: string): string {
    const html = readFileSync(join(this.dist, page), "utf8");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1];
    if (policy === undefined) throw new Error(`${page} declares no Content-Security-Policy.`);
    return policy;
  }

  private framedPane(): string {
    const html = readFileSync(join(this.dist, "taskpane.html"), "utf8");
    if (!html.includes(microsoftAddress)) throw new Error(`taskpane.html does not load ${microsoftAddress}.`);
    return html.replace(microsoftAddress, "/office.js");
  }
}

function redirect(request: IncomingMessage, response: ServerResponse): void {
  const query = /\?.*$/.exec(request.url ?? "")?.[0] ?? "";
  response.writeHead(302, { Location: `/workbench/workbench.html${query}` }).end();
}

/** The page around the frame joins it: before the file runs, and right after it, before any script of the pane. */
function officeScript(): string {
  return [`${paneHost}.prepare(window);`, readFileSync(officeFile, "utf8"), `${paneHost}.join(window);`].join("\n");
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8` }).end(body);
}
