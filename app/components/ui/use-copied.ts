import { useState } from "react";

/**
 * Copies a text. `copied` is true where that text is copied, false where the browser does not let the page,
 * null before and meanwhile, so that the same said again is heard again; another text is not copied yet.
 */
export function useCopied(text: string, onCopied?: () => void) {
  const [last, setLast] = useState<{ text: string; isCopied: boolean } | null>(null);
  async function copy() {
    setLast(null);
    try {
      await navigator.clipboard.writeText(text);
      setLast({ text, isCopied: true });
      onCopied?.();
    } catch {
      setLast({ text, isCopied: false });
    }
  }
  return { copied: last?.text === text ? last.isCopied : null, copy };
}
