import { Button } from "./button";
import { useCopied } from "./use-copied";
import { useHydrated } from "./use-hydrated";

interface CopyButtonProps {
  text: string;
  /** What is copied, for those who do not see what it stands beside. */
  of: string;
  onCopied?: () => void;
}

/**
 * Copies a text that a person has to hand over. Where there is no script it can be marked and copied. It
 * says itself what became of it: in a region that is read out whole it would have all of that read again.
 */
export function CopyButton({ text, of, onCopied }: CopyButtonProps) {
  const { copied, copy } = useCopied(text, onCopied);
  const hydrated = useHydrated();
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
