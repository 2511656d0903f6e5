const dreadful =
  "(?:scary|frightening|horrible|horrid|awful|terrible|dreadful|intrusive|disturbing|unwanted|upsetting|nasty|terrifying)";
const seen = "(?:thoughts?|pictures?|images?|ideas?|visions?|flashes)";
const frightens = "(?:frighten|scare|terrif|horrif|disturb|upset|shock)(?:s|y|ies|ied|en|ed|ing)?";

const named: readonly RegExp[] = [
  new RegExp(`\\b${dreadful}\\b(?: (?:or|and) \\w+)? (?:\\w+ )?${seen}\\b`),
  new RegExp(
    `\\b${seen}\\b(?: (?!(?:him|her|them)\\b)\\w+){0,5}? ${frightens} (?:you|them|her)\\b`,
  ),
  new RegExp(
    `\\b${seen}\\b(?: \\w+){0,4}? you (?:are (?:too )?(?:afraid|scared|ashamed|frightened) (?:of|to)\\b|(?:can not|could not|could never|do not dare|would never|daren't) (?:to )?(?:say|tell|admit))`,
  ),
  /\b(?:see|imagine|picture|think of|have) (?:something|anything|things|it) (?:bad|awful|terrible|horrible|happening)(?: \w+){0,3} (?:happen\w* )?(?:to|with) (?:him|her|them|the (?:baby|children|kids))\b/,
];

/** Whether a sentence, as `plain` reads it, names thoughts or pictures that come unasked and frighten. */
export function namesFrightening(plainText: string): boolean {
  return named.some((pattern) => pattern.test(plainText));
}
