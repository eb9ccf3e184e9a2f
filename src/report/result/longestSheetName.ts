/** What Excel takes as a sheet's name at most, in UTF-16 units. */
export const longestSheetName = 31;
