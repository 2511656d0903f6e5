/** With its first letter as a capital. */
export function capital(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

/** Longest quotation of a client in a reply, in words. Design choice: a quotation is a touch, not a copy. */
const longestQuote = 9;

/**
 * The client's words fit for quoting: without end marks, cut at a comma or dash where they are
 * long. Null where nothing short enough is left; always a literal part of `quote`.
 */
export function quotable(quote: string): string | null {
  const whole = quote.replace(/[.,!?…\s]+$/u, "");
  const parts = [whole, ...whole.split(/\s*(?:[.,;:!?…—–]| - )\s*/u)];
  const fitting = parts.find((part) => {
    const count = part.split(/\s+/).length;
    return count >= 2 && count <= longestQuote;
  });
  return fitting ?? (whole.split(/\s+/).length === 1 && whole !== "" ? whole : null);
}
