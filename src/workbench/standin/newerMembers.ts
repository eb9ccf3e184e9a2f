import type { OfficePage } from "./officePage";
import type { StandIn } from "./standIn";

export function addNewerMembers(page: OfficePage, standIn: StandIn): void {
  void page;
  void standIn;
}
