import { keyBySteps } from "./keySteps";
import { onePass } from "./onePass";

/**
 * The key under which two spellings of the same Arabic or English text are equal: all of `keySteps`, in one pass.
 * Idempotent; text of marks and punctuation alone has the key "".
 *
 * @example matchingKey("القابليَّة للجاهـزیة  الإلكترونيّة") === "القابليه للجاهزيه الالكترونيه"
 * @example matchingKey("من الحكومة إلى الأفراد (G2C)") === "من الحكومه الي الافراد g2c"
 */
export const matchingKey: (text: string) => string = onePass(keyBySteps);
