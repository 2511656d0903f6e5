/** With its first letter as a capital. */
export function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** Longest quotation of a client in a reply, in words. Design choice: a quotation is a touch, not a copy. */
const longestQuote = 9;
/** Shortest piece of a longer quotation that still says something, in words. Design choice. */
const shortestQuote = 3;

/**
 * The client's words fit for quoting: without end marks, cut at a comma or dash where they are
 * long. Null where nothing short enough is left; always a literal part of `quote`.
 */
export function quotable(quote: string): string | null {
  const whole = quote.replace(/[.,!?…\s]+$/u, "");
  const parts = [whole, ...whole.split(/\s*(?:[.,;:!?…—–]| - )\s*/u)];
  const length = (part: string) => part.split(/\s+/).length;
  const fitting = parts
    .filter((part) => length(part) >= shortestQuote && length(part) <= longestQuote)
    .sort((a, b) => length(b) - length(a))[0];
  return fitting ?? (whole !== "" && length(whole) < shortestQuote ? whole : null);
}
