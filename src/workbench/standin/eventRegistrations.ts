/** The target under which office.js registers for all sheets. */
export const wholeWorkbook = "Workbook";

/** Which events office.js has asked for: by the event's name and the sheet's id, or `wholeWorkbook`. */
export class EventRegistrations {
  private readonly registered = new Set<string>();

  register(event: string, target: string): void {
    this.registered.add(`${event} ${target}`);
  }

  unregister(event: string, target: string): void {
    this.registered.delete(`${event} ${target}`);
  }

  isRegistered(event: string, target: string): boolean {
    return this.registered.has(`${event} ${target}`);
  }
}
