/** A value that changes, and those who want to know: what `useSyncExternalStore` needs. */
export interface Store<State> {
  get(): State;
  /** Puts new properties beside the others; the state itself is never changed in place. */
  change(properties: Partial<State>): void;
  /** Calls the listener after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

export function createStore<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change(properties) {
      state = { ...state, ...properties };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
