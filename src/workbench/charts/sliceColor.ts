const colors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

/** The colour of a pie's slice by its place. */
export function sliceColor(at: number): string {
  return colors[at % colors.length] as string;
}
