/** One token of a message: the normalised word or sign, and what was seen around it. */
export interface Token {
  /** Lower-case word with elongation shortened to two letters, or the sign itself. */
  readonly form: string;
  readonly kind: "word" | "number" | "sign" | "picture";
  /** A negation stands before it in the same clause, at most three words away. */
  readonly negated: boolean;
  /** Written in capitals only (two letters or more). */
  readonly shouted: boolean;
  /** A letter was repeated three times or more. */
  readonly stretched: boolean;
}

const negators = new Set(
  (
    "not no never none nobody nothing neither nor nowhere cannot cant can't dont don't didnt didn't " +
    "doesnt doesn't isnt isn't wasnt wasn't arent aren't werent weren't wont won't wouldnt wouldn't " +
    "couldnt couldn't shouldnt shouldn't aint ain't havent haven't hasnt hasn't hadnt hadn't " +
    "without hardly barely"
  ).split(" "),
);

/** Words that open a new thought, which a negation before them does not reach. */
const contrasts = new Set(["but", "just", "because", "cause", "although", "though", "only", "so"]);

const reach = 3;

const tokenPattern = new RegExp(
  [
    String.raw`\[name\]|\[religion\]`,
    String.raw`(?:https?:\/\/|www\.)\S+`,
    String.raw`[<>]?[:;=8][-o*']?[)\](\[dDpP\/\\|}{@](?![\p{L}\p{N}])`,
    String.raw`<\/?3|\^[_.]?\^|-_+-|[tT]_[tT]|>[._]<|:'[()]|\bxd\b|[xX]D\b`,
    String.raw`[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*'?`,
    String.raw`\p{N}+`,
    String.raw`\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}`,
    String.raw`\.{2,}|…|[!?]+|[.,;:"()*&%$#/\-–—]`,
  ].join("|"),
  "giu",
);

const wordStart = /^[\p{L}\p{M}]/u;
const clauseEnd = /^[.,;:!?…]/u;
const threeOrMore = /(\p{L})\1{2,}/gu;

/**
 * Splits a message into tokens.
 *
 * Curly quotes become straight ones, words lower case; `sooo` becomes `soo`; runs of dots, question
 * and exclamation marks become one sign each (`...`, `?`, `!`, `?!`). Returns an empty list for a text
 * without any word, number, sign or picture.
 */
export function tokenize(text: string): Token[] {
  const plain = text
    .normalize("NFC")
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/[“”]/gu, '"');
  const tokens: Token[] = [];
  let left = 0;
  for (const [found] of plain.matchAll(tokenPattern)) {
    const token = readToken(found, left > 0);
    tokens.push(token);
    if (token.kind === "sign" && clauseEnd.test(token.form)) left = 0;
    else if (contrasts.has(token.form)) left = 0;
    else if (token.kind === "word") left = negators.has(token.form) ? reach : left - 1;
  }
  return tokens;
}

function readToken(found: string, negated: boolean): Token {
  const rest = { negated, shouted: false, stretched: false };
  if (found.startsWith("[") && found.length > 2) {
    return { form: found.toLowerCase(), kind: "sign", ...rest };
  }
  if (/^(?:http|www\.)/iu.test(found)) return { form: "[link]", kind: "sign", ...rest };
  if (/^xd$/iu.test(found)) return { form: "xd", kind: "picture", ...rest };
  if (wordStart.test(found) && !/^t_t$/iu.test(found)) return readWord(found, negated);
  if (/^\p{N}/u.test(found)) return { form: "[number]", kind: "number", ...rest };
  if (/^[.…!?]/u.test(found)) return { form: shortRun(found), kind: "sign", ...rest };
  const kind = /^[,;:"()*&%$#/\-–—]$/u.test(found) ? "sign" : "picture";
  return { form: found, kind, ...rest };
}

function readWord(found: string, negated: boolean): Token {
  const lower = found.toLowerCase().replace(/'$/u, "");
  const form = lower.replace(threeOrMore, "$1$1");
  return {
    form,
    kind: "word",
    negated,
    shouted: found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase(),
    stretched: form !== lower,
  };
}

function shortRun(signs: string): string {
  if (signs.startsWith(".") || signs === "…") return signs === "." ? "." : "...";
  const asks = signs.includes("?");
  const exclaims = signs.includes("!");
  if (asks && exclaims) return "?!";
  return signs.length > 1 ? signs.slice(0, 1).repeat(2) : signs;
}
