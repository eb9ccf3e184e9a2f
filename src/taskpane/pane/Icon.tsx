/** Small drawings of our own, in the colour of the text beside them. They say nothing that the text does not. */
const paths = {
  /** A cross in a circle. */
  error:
    "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM5.2 4.4 8 7.2l2.8-2.8.8.8L8.8 8l2.8 2.8-.8.8L8 8.8l-2.8 2.8-.8-.8L7.2 8 4.4 5.2Z",
  /** A triangle with a stroke. */
  warning: "M8 1.2 15.3 14.4H.7L8 1.2Zm-.7 4.6v4.4h1.4V5.8H7.3Zm0 5.4v1.4h1.4v-1.4H7.3Z",
  /** An i in a square. */
  note: "M2 2h12v12H2V2Zm5.3 4.8v5h1.4v-5H7.3Zm0-2.6v1.4h1.4V4.2H7.3Z",
  /** A tick in a circle. */
  accepted: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.6 4.2.9.9-5.4 5.4-3.6-3.6.9-.9 2.7 2.7 4.5-4.5Z",
  chevron: "M3.3 5.3 8 10l4.7-4.7.9.9L8 11.8 2.4 6.2Z",
  close: "M3.2 2.3 8 7.1l4.8-4.8.9.9L8.9 8l4.8 4.8-.9.9L8 8.9l-4.8 4.8-.9-.9L7.1 8 2.3 3.2Z",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, className }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      className={`icon ${className ?? ""}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
