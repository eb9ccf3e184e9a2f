import { answerQuery, identityOf } from "./answerQuery";
import type { Host } from "./host";
import type { TypeName } from "./items";
import { checkLevel, unknownMember } from "./members";
import { Live, nullObject, type AnyLive, type Found } from "./objectType";
import { actionTypes, type Batch, type BatchAction, type BatchAnswer } from "./protocol";
import { ObjectPaths } from "./objectPaths";
import { Refusal } from "./refusal";
import { setMember } from "./setMember";
import { canUndo } from "./undoSupport";

/** How a batch is done: as one step to undo or not, and with pauses in which the page can draw. */
export interface Manner {
  readonly mergesUndo: boolean;
  readonly breathe: () => Promise<void> | undefined;
}

/**
 * Does the actions of a batch one after the other. Nothing is taken back when one fails: what stands before it is
 * done, what stands behind it is not, and the answer names it.
 */
export async function processBatch(batch: Batch, host: Host, { mergesUndo, breathe }: Manner): Promise<BatchAnswer> {
  const paths = new ObjectPaths(batch, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (mergesUndo) checkUndo(action, paths);
      const outcome = host.as("addIn", () => act(action, paths, host));
      results.push({ ActionId: action.Id, Value: outcome instanceof Promise ? await outcome : outcome });
      const pause = breathe();
      if (pause) await pause;
    } catch (error) {
      if (error instanceof Refusal && error.code === "NotImplemented") host.unknown.push(error.message);
      return { Results: results, Error: answerError(error, index, paths.location(action)) };
    }
  }
  return { Results: results };
}

function answerError(error: unknown, index: number, location: string): BatchAnswer["Error"] {
  if (!(error instanceof Refusal)) throw error;
  const { code, message, httpStatusCode } = error;
  return { Code: code, Message: message, ActionIndex: index, Location: location, HttpStatusCode: httpStatusCode };
}

/** In a run that is undone as one step, what cannot be undone is refused; a path may hold a call too. */
function checkUndo(action: BatchAction, paths: ObjectPaths): void {
  const { type, member } = paths.memberOf(action);
  if (type !== undefined && !canUndo(type, member)) throw new Refusal("UndoNotSupported");
}

function act(action: BatchAction, paths: ObjectPaths, host: Host): unknown {
  if (action.ActionType === actionTypes.trace) return null;
  const resolved = paths.resolve(action.ObjectPathId);
  if (resolved instanceof Promise) return resolved.then((object) => actUpon(object, action, paths, host));
  return actUpon(resolved, action, paths, host);
}

/** A null object answers null to whatever it is asked, and what is done to it does nothing, as in Excel. */
function actUpon(object: Found, action: BatchAction, paths: ObjectPaths, host: Host): unknown {
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object === null ? null : { ...identityOf(object, host), ...paths.referenceOf(object) };
    case actionTypes.query:
      return object === null ? null : answerQuery(object, action.QueryInfo ?? {}, host);
    case actionTypes.call:
      return object && call(object, action, paths, host);
    case actionTypes.set:
      return object && set(object, action.Name, paths.args(action.ArgumentInfo)[0], host);
    default:
      throw new Refusal("NotImplemented", `The stand-in for Excel does not know the action type ${action.ActionType}.`);
  }
}

function call<Name extends TypeName>(object: Live<Name>, action: BatchAction, paths: ObjectPaths, host: Host): unknown {
  if (action.Name === "_KeepReference") return paths.keep(object as AnyLive);
  const type = host.typeOf(object);
  const method = type.methods?.[action.Name];
  if (method === undefined) throw unknownMember(object.type, action.Name);
  checkLevel(object.type, action.Name, host);
  const outcome = method(object.item, paths.args(action.ArgumentInfo), host);
  return outcome instanceof Promise ? outcome.then(plainOutcome) : plainOutcome(outcome);
}

function plainOutcome(outcome: unknown): unknown {
  return outcome === undefined || outcome === nullObject || outcome instanceof Live ? null : outcome;
}

function set(object: AnyLive, name: string, value: unknown, host: Host): null {
  setMember(object, name, value, host);
  return null;
}
