/** What a greeting says of the hour, and what cannot be said any more in the same talk. */
const hours: readonly { greeted: RegExp; against: RegExp }[] = [
  {
    greeted: /\bgood (?:morning|afternoon)\b/,
    against: /\bthis evening\b|\bgood evening\b|\b(?:so|too|very|is|it['’]?s) late\b|\bup late\b/i,
  },
  {
    greeted: /\bgood evening\b|^evening\b/,
    against: /(?:^|[.!?…] )good (?:morning|afternoon)\b(?!.*\b(?:says?|said)\b)/i,
  },
];

/**
 * Whether a line agrees with the hour at which the talk was begun, as the client's first sentence greets. `said` are
 * the session's utterances, as they are compared.
 */
export function agreesWithTheHour(text: string, [first = ""]: readonly string[]): boolean {
  const hour = hours.find(({ greeted }) => greeted.test(first));
  return hour === undefined || !hour.against.test(text);
}
