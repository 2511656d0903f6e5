import type { Token } from "./tokens";

const laughing = /^(?:lo+l(?:ol)*|lmf?a+o+|rofl|a?ha+(?:ha+)*h?|he(?:he)+|😂|🤣|😅)$/u;
/** Words of a writer about themselves, also where "I" is left out ("lol cant stop crying"). */
const oneself = new Set(
  (
    "i im i'm ive i've id i'd ill i'll me my myself mine " +
    "cant can't cannot cry crying cried feel feeling felt hate miss"
  ).split(" "),
);

/**
 * The tokens without laughter, where a message laughs and speaks of its writer; else null. People who
 * text often laugh over what hurts ("lol i cry every night"), so such a message is also read without.
 */
export function withoutLaughter(tokens: readonly Token[]): Token[] | null {
  const rest = tokens.filter((token) => !laughing.test(token.form));
  const laughs = rest.length < tokens.length;
  return laughs && rest.some((token) => oneself.has(token.form)) ? rest : null;
}
