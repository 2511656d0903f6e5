const diagnosis =
  /\b(?:depress(?:ed|ion|ive)|disorders?|ptsd|bipolar|borderline|adhd|autis(?:m|tic)|psycho(?:sis|tic)|diagnos\w+)\b/giu;
const secrecy =
  /\b(?:(?:won't|will not|wouldn't|never|shan't) tell (?:any(?:one|body)|no one|nobody|a soul|them)|between (?:us|you and (?:me|i))|(?:our|a|your) secret|keep (?:this|it|that) (?:to myself|secret|quiet)|no ?(?:one|body) (?:else )?(?:will|needs to|has to) know)\b/iu;
const againstHelp =
  /\b(?:(?:don't|do not|won't|no) need(?: to see| for)?(?: any| a| an)?|better off without(?: any| a| an)?|waste of time(?: to see)?(?: a| an)?) (?:help|doctors?|gp|therap\w+|counsell\w+|professionals?|medication|hotline|helpline)\b|\b(?:stop|skip|quit)\b[^.!?]{0,20}\b(?:therapy|medication|your (?:doctor|therapist|counsellor))\b/iu;

/**
 * Whether a reply does what no suggestion ever may: names a diagnosis that the client has not named, promises
 * secrecy, or talks out of getting help. `said` is what the client has said.
 */
export function isNeverSaid(text: string, said: string): boolean {
  const spoken = said.toLowerCase();
  const read = text.replaceAll("’", "'");
  const named = read.match(diagnosis) ?? [];
  if (named.some((word) => !spoken.includes(word.toLowerCase()))) return true;
  return secrecy.test(read) || againstHelp.test(read);
}
