import { live, type AnyLive } from "./objectType";
import { Refusal } from "./refusal";

/** Office's services outside the workbook, which office.js makes by their full names. */
const services: Readonly<Record<string, () => AnyLive>> = {
  "Microsoft.InternalService.AddinInternalService": () => live("AddinInternalService", null),
  "Microsoft.AppRuntime.AppRuntimeService": () => live("AppRuntimeService", null),
  "Microsoft.ExcelServices.CustomFunctions": () => live("CustomFunctions", null),
};

export function serviceNamed(name: string): AnyLive {
  const make = services[name];
  if (make === undefined) throw new Refusal("NotImplemented", `The stand-in for Excel does not know ${name}.`);
  return make();
}
