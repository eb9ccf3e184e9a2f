import type { ObjectType } from "../objectType";

/** Office's own book-keeping of the page; nothing to do here. */
export const addinInternalService: ObjectType<"AddinInternalService"> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** Whether the pane shows. */
export const appRuntimeService: ObjectType<"AppRuntimeService"> = {
  methods: {
    SetAppRuntimeState: () => undefined,
    GetAppRuntimeState: (_, __, host) => (host.isPaneShown ? "Visible" : "Background"),
  },
};

/** Where office.js brings the results of custom functions. */
export const customFunctions: ObjectType<"CustomFunctions"> = {
  methods: {
    SetInvocationArrayResults: (_, [results], host) => host.functions?.settle(results),
    SetInvocationResults: (_, [results], host) => host.functions?.settle(results),
    _SetOsfControlContainerReadyForCustomFunctions: (_, __, host) => host.functions?.ready(),
    _GetEnabledFeatures: () => [],
  },
};
