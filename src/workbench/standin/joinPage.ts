import { eventMessages } from "./eventMessages";
import { FunctionCalls, type FunctionArgument, type FunctionReply } from "./functionCalls";
import { joinRequests, type HostMessage, type MessageHandler, type RichApi } from "./joinRequests";
import { addNewerMembers } from "./newerMembers";
import { lightTheme, OfficeContext, type OfficeTheme } from "./officeContext";
import type { OfficePage } from "./officePage";
import type { StandIn } from "./standIn";

export interface JoinOptions {
  /** The language of the host's menus, as Office says it: "ar-SA". */
  readonly language?: string;
  readonly theme?: OfficeTheme;
  /** "OfficeOnline" unless said otherwise. */
  readonly platform?: string;
  /** Told when the pane asks to be shown or hidden. */
  readonly showPane?: (shown: boolean) => void;
}

/** What the host can do with a page that has been joined to it. */
export interface JoinedPage {
  /** Calls a custom function of the page by its id, as Excel does for a formula in the cell at `address`. */
  callFunction(id: string, args: readonly FunctionArgument[], address?: string): Promise<FunctionReply>;
  /** The ids under which the page's scripts have associated custom functions. */
  functionIds(): readonly string[];
  /** The names under which the page has associated ribbon commands. */
  actionNames(): readonly string[];
  /** Presses a ribbon button; settles when the command says that it is completed. Refused for an unknown name. */
  press(action: string): Promise<void>;
  changeTheme(theme: OfficeTheme): void;
  /** Takes the page's ears off the workbook: before the frame is closed. */
  leave(): void;
}

type Action = (event: { readonly source: { readonly id: string }; completed(): void }) => void;

/**
 * Joins a page that has loaded Excel's office.js to the stand-in. Call it right after that file has run and before any
 * script of the pane, and `preparePage` before the file.
 */
export function joinPage(page: OfficePage, standIn: StandIn, options: JoinOptions = {}): JoinedPage {
  const handlers = new Set<MessageHandler>();
  const send = (entries: readonly HostMessage[]): void => {
    for (const handler of [...handlers]) handler({ entries });
  };
  const calls = new FunctionCalls(send, () => standIn.host.nextInvocation());
  joinRequests(richApiOf(page, handlers), standIn, calls);
  const context = joinOffice(page, standIn, options);
  const actions = joinActions(page, standIn, options);
  addNewerMembers(page);
  const leaveBook = standIn.book.listen((change) => {
    const entries = standIn.host.enableEvents ? eventMessages(change, standIn.host) : [];
    // Excel tells of a change when it is done with the request that made it.
    if (entries.length > 0) setTimeout(() => send(entries), 0);
  });
  return {
    callFunction: (id, args, address = "Sheet1!A1") => calls.call(id, args, address),
    functionIds: () => Object.keys(page.CustomFunctions?._association.mappings ?? {}),
    actionNames: () => [...actions.keys()],
    press: (action) => press(actions.get(action), action),
    changeTheme: (theme) => context.changeTheme(theme),
    leave() {
      leaveBook();
      calls.abandon();
      handlers.clear();
    },
  };
}

/** The place in office.js that carries requests, with a manager for messages to the page. */
function richApiOf(page: OfficePage, handlers: Set<MessageHandler>): RichApi {
  const dda = page.OSF?.DDA;
  if (dda === undefined) throw new Error("Excel's office.js has not run in this page.");
  const richApi: RichApi = (dda.RichApi ??= {});
  richApi.richApiMessageManager = {
    register(handler) {
      handlers.add(handler);
      return Promise.resolve(null);
    },
    removeHandlerAsync(_, { handler }, callback) {
      handlers.delete(handler);
      callback({ status: "succeeded" });
    },
  };
  return richApi;
}

/** Office.context and Office.onReady: what a page asks before anything else. */
function joinOffice(page: OfficePage, standIn: StandIn, options: JoinOptions): OfficeContext {
  const office = officeOf(page);
  const platform = options.platform ?? "OfficeOnline";
  const surroundings = {
    language: options.language ?? "en-US",
    theme: options.theme ?? lightTheme,
    platform,
    version: "16.0.0.0",
  };
  const context = new OfficeContext(surroundings, () => standIn.host.level);
  const { shown } = context;
  const factory = page.OSF?._OfficeAppFactory;
  if (factory === undefined) throw new Error("The page was not prepared before Excel's office.js ran in it.");
  factory.getContext = () => shown;
  const info = { host: "Excel", platform };
  const onReady = (callback?: (ready: typeof info) => unknown): Promise<typeof info> => {
    const ready = Promise.resolve(info);
    if (callback !== undefined) void ready.then(callback);
    return ready;
  };
  const HostType = { Excel: "Excel" };
  const PlatformType = { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS", Android: "Android" };
  Object.assign(office, { onReady, onReadyInternal: onReady, HostType, PlatformType });
  return context;
}

/** Office.actions and Office.addin: ribbon commands, and showing the pane. */
function joinActions(page: OfficePage, standIn: StandIn, options: JoinOptions): Map<string, Action> {
  const office = officeOf(page);
  const actions = new Map<string, Action>();
  const known = (office["actions"] ?? {}) as Record<string, unknown>;
  office["actions"] = { ...known, associate: (name: string, run: Action) => void actions.set(name, run) };
  const show = (shown: boolean) => (): Promise<void> => {
    standIn.host.isPaneShown = shown;
    options.showPane?.(shown);
    return Promise.resolve();
  };
  const addin = (office["addin"] ?? {}) as Record<string, unknown>;
  office["addin"] = { ...addin, showAsTaskpane: show(true), hide: show(false) };
  return actions;
}

function officeOf(page: OfficePage): Record<string, unknown> {
  const { Office: office } = page;
  if (office === undefined) throw new Error("Excel's office.js has not run in this page.");
  return office;
}

function press(action: Action | undefined, name: string): Promise<void> {
  if (action === undefined) return Promise.reject(new Error(`The page has no command "${name}".`));
  return new Promise((resolve) => action({ source: { id: name }, completed: () => resolve() }));
}
