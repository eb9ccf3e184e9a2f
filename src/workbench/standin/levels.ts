import type { TypeName } from "./items";

/**
 * Which ExcelApi set brought a member, by the number behind the point of "ExcelApi 1.9"; "*" is the whole type. What is
 * not listed came with 1.1. A test compares this with Microsoft's office.js.
 */
export const levels: Partial<Record<TypeName, Readonly<Record<number, readonly string[]>>>> = {};
