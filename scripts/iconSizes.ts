/** Pixels of the icons that Excel asks for: 16, 32 and 80 always, the others on scaled screens. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;
