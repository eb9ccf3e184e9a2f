import type { Host } from "./host";
import type { TypeName } from "./items";
import { checkLevel, memberOf, unknownMember } from "./members";
import type { Found, Live } from "./objectType";

/** Sets a plain property by its name in any letter case; of a property that is an object, answers the object. */
export function setMember<Name extends TypeName>(object: Live<Name>, name: string, value: unknown, host: Host): Found {
  const type = host.typeOf(object);
  const property = memberOf(type.properties, name);
  if (property?.member.set !== undefined) {
    checkLevel(object.type, property.name, host);
    property.member.set(object.item, value, host);
    return null;
  }
  const link = memberOf(type.links, name);
  if (link === undefined) throw unknownMember(object.type, name);
  checkLevel(object.type, link.name, host);
  return link.member(object.item, host);
}
