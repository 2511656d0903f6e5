import { useState } from "react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see what it stands beside. */
  of: string;
  onCopied?: () => void;
}

/** Copies a text that a person has to hand over. Where there is no script it can be marked and copied. */
export function CopyButton({ text, of, onCopied }: CopyButtonProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const hydrated = useHydrated();
  async function copy() {
    setCopied(null);
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      onCopied?.();
    } catch {
      setCopied(false);
    }
  }
  if (!hydrated) return null;
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-2">
      <Button type="button" size="small" onClick={() => void copy()}>
        Copy<span className="sr-only"> {of}</span>
      </Button>
      <span role="status" className="text-sm text-second">
        {copied === true && "Copied."}
        {copied === false && "This browser does not let the page copy. Mark it and copy it."}
      </span>
    </span>
  );
}
