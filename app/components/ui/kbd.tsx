import type { ReactNode } from "react";

/** One key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-flex min-w-5 items-center justify-center rounded-sm border border-b-2 border-line-strong bg-surface px-1 font-sans text-micro font-medium text-second">
      {children}
    </kbd>
  );
}

const keyWords: Record<string, string> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
};

/** One key press by its name, such as "Ctrl+Shift+z": a key for each part. */
export function Chord({ chord }: { chord: string }) {
  const parts = chord.endsWith("+") ? [...chord.split("+").filter(Boolean), "+"] : chord.split("+");
  return (
    <span className="inline-flex gap-0.5 whitespace-nowrap">
      {parts.map((part) => (
        <Kbd key={part}>{keyWords[part] ?? part}</Kbd>
      ))}
    </span>
  );
}

/** A key, or several, and what it does: the line at the foot of a workbench. */
export function KeyHint({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 text-xs text-second">
      {keys.map((key) => (
        <Chord key={key} chord={key} />
      ))}
      {children}
    </span>
  );
}
