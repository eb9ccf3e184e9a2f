import { cellAddress, cellRuns, rowRunsText, type Place } from "../core";

/** Runs of cells named for one finding, at most; the count beside them is of all. */
const longestCellList = 12;

/** "D7:D12, D20", "7:9" for whole rows, "" for the whole sheet. */
export function placeCells(place: Place): string {
  switch (place.kind) {
    case "cells":
      return cellRuns(place.column, place.rows, longestCellList);
    case "rows":
      return rowRunsText(place.rows, longestCellList);
    case "column":
      return cellAddress(place.column, place.row);
    case "sheet":
      return "";
  }
}
