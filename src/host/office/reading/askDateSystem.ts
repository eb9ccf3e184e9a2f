/** The serial number of 2000-01-01 where days count from 1904; where they count from 1900 it is 36526. */
const millennium1904 = 35_064;

/**
 * Asks whether the workbook's dates count from 1904. No property tells, but the workbook's own DATE function gives serial
 * numbers in its date system.
 */
export function askDateSystem({ workbook }: Excel.RequestContext): () => boolean {
  const serial = workbook.functions.date(2000, 1, 1).load("value");
  return () => serial.value === millennium1904;
}
