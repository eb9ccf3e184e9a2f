/** What Office.context tells a page: the host's language, theme and sets of functions. */

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
  /** 0 colorful, 1 dark gray, 3 black, 4 white: Excel's numbers. */
  readonly themeId: number;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#262626",
  isDarkTheme: false,
  themeId: 4,
};

export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#212121",
  bodyForegroundColor: "#F1F1F1",
  controlBackgroundColor: "#333333",
  controlForegroundColor: "#FFFFFF",
  isDarkTheme: true,
  themeId: 3,
};

export interface HostSurroundings {
  /** The language of the host's menus: "ar-SA". */
  language: string;
  theme: OfficeTheme;
  /** As Office says it: "PC", "OfficeOnline", "Mac". */
  platform: string;
  version: string;
}

type Handler = (event: { readonly type: string; readonly officeTheme?: OfficeTheme }) => void;
type Callback = (result: {
  readonly status: string;
  readonly error?: { readonly code: number; readonly message: string };
}) => void;

/** Sets other than ExcelApi that a page may ask for, with the highest version. */
const otherSets: Readonly<Record<string, string>> = {
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.6",
  DialogApi: "1.2",
  RibbonApi: "1.0",
  DelayForCellEdit: "1.1",
};

/** Office.context of a joined page. The theme can be changed while the page lives. */
export class OfficeContext {
  private readonly themeHandlers = new Set<Handler>();

  constructor(
    private readonly surroundings: HostSurroundings,
    private readonly level: () => number,
  ) {}

  changeTheme(theme: OfficeTheme): void {
    this.surroundings.theme = theme;
    for (const handler of this.themeHandlers) handler({ type: "officeThemeChanged", officeTheme: theme });
  }

  isSetSupported(name: string, version: string | number = "1.1"): boolean {
    const highest = this.highestVersion(name.toLowerCase());
    return highest !== undefined && compare(String(version), highest) <= 0;
  }

  private highestVersion(name: string): string | undefined {
    if (name === "excelapi") return `1.${this.level()}`;
    // Of its windows only Excel on a desktop tells.
    if (name === "excelapidesktop") return /^(PC|Mac)$/.test(this.surroundings.platform) ? "1.1" : undefined;
    return setVersion(name);
  }

  /** The object that the page sees. */
  get shown(): Record<string, unknown> {
    const { surroundings } = this;
    const diagnostics = { host: "Excel", platform: surroundings.platform, version: surroundings.version };
    const document = {
      mode: "readWrite",
      url: "",
      addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => this.addHandler(type, handler, rest),
      removeHandlerAsync: (type: string, ...rest: unknown[]) => this.removeHandler(type, rest),
    };
    const context = {
      host: "Excel",
      platform: surroundings.platform,
      contentLanguage: surroundings.language,
      diagnostics,
      document,
      requirements: { isSetSupported: (name: string, version?: string) => this.isSetSupported(name, version) },
    };
    const language = (): string => surroundings.language;
    const theme = (): OfficeTheme => surroundings.theme;
    Object.defineProperty(context, "displayLanguage", { get: language, enumerable: true });
    Object.defineProperty(context, "officeTheme", { get: theme, enumerable: true });
    return context;
  }

  private addHandler(type: string, handler: Handler, rest: readonly unknown[]): void {
    const callback = rest.find((each): each is Callback => typeof each === "function");
    if (type !== "officeThemeChanged") return callback?.(notKnown(type));
    this.themeHandlers.add(handler);
    callback?.({ status: "succeeded" });
  }

  private removeHandler(type: string, rest: readonly unknown[]): void {
    const callback = rest.find((each): each is Callback => typeof each === "function");
    if (type !== "officeThemeChanged") return callback?.(notKnown(type));
    const { handler } = (rest.find((each) => typeof each === "object") ?? {}) as { readonly handler?: Handler };
    if (handler === undefined) this.themeHandlers.clear();
    else this.themeHandlers.delete(handler);
    callback?.({ status: "succeeded" });
  }
}

function notKnown(type: string): {
  readonly status: string;
  readonly error: { readonly code: number; readonly message: string };
} {
  return {
    status: "failed",
    error: { code: 5001, message: `The stand-in for Excel does not know the event ${type}.` },
  };
}

function setVersion(name: string): string | undefined {
  const known = Object.keys(otherSets).find((each) => each.toLowerCase() === name);
  return known === undefined ? undefined : otherSets[known];
}

/** By the numbers between the points. */
function compare(one: string, other: string): number {
  const [first, second] = [one, other].map((version) => version.split(".").map(Number));
  return (first![0] ?? 0) - (second![0] ?? 0) || (first![1] ?? 0) - (second![1] ?? 0);
}
