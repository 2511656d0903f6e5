/** What was told, with little said of it, up to the end: a charge or a deed after it is not part of the thanks. */
const ofWhatWasTold =
  "(?: (?:me|us|it|this|that|these|all|any|of|so|very|openly|open|honest|honestly|frank|direct|brave|clear|much|with|to|up|in|on|here|today|tonight|again|something|anything|everything|your|story|trust|feelings|the|truth|more|hard|difficult|painful|personal|private|part|bit|a|things?|just|now|(?:about|what|how|where|that) (?:(?!and\\b|but\\b|now\\b|or\\b)[\\p{L}'’]+(?: |$)){1,5}))*";
const telling =
  "(?:telling|sharing|trusting|letting|opening|talking|saying|writing|answering|explaining|being (?:so |this |very |really )?(?:open|honest|frank|direct|brave))";
const very = "(?: really| so| very| incredibly| truly)*";

const thanking = new RegExp(
  `^(?:(?:and|so|oh|well|hey|really|honestly) )*(?:${[
    `(?:i )?(?:really |just )?(?:want(?:ed)? to )?(?:say )?(?:thank you|thanks|thank u|thx)(?: so much| very much| a lot| again)?(?: for (?:(?:you |your )?${telling}${ofWhatWasTold}|(?:your |the )?(?:trust|honesty|openness)${ofWhatWasTold}))?`,
    `i(?: am|['’]?m)${very} (?:glad|grateful|thankful)(?: that)? you (?:told|said|shared|let|trusted|wrote|opened|could (?:tell|say|share)|were able to (?:tell|say|share)|felt able to (?:tell|say|share))${ofWhatWasTold}`,
    `i${very} appreciate (?:it|that|this|you(?:r)? ${telling}${ofWhatWasTold}|your (?:trust|honesty|openness)${ofWhatWasTold})`,
    `(?:that|it|this)(?: really| must have)? (?:took|takes|taken)(?: \\p{L}+){0,3} (?:courage|guts|bravery|strength)(?: (?:for you )?to (?:tell|say|share|write|talk|open|let|admit)${ofWhatWasTold}| of you)?`,
    `(?:you are|you['’]?re|you have been|you['’]?ve been|that was|that is|that['’]?s)(?: being)?${very} (?:brave|courageous)(?: (?:of you )?(?:to|for) (?:tell|telling|say|saying|share|sharing|write|writing|talk|talking|open|opening|let|letting|admit|admitting))?${ofWhatWasTold}`,
  ].join("|")})$`,
  "iu",
);

/** A name put in: at the start ("noa, thanks"), after the thanks ("thank you, Noa, for ..."), or at the end. */
const address: readonly (readonly [RegExp, string])[] = [
  [/^\p{L}+, /u, ""],
  [
    /^((?:.* )?(?:thank you|thanks|thank u|thx)(?: so much| very much)?),? \p{L}+,? for\b/iu,
    "$1 for",
  ],
  [/,? \p{Lu}\p{Ll}+$/u, ""],
];

function isThanks(sentence: string): boolean {
  const said = address.reduce((text, [name, kept]) => text.replace(name, kept), sentence.trim());
  return said.split(/[,;:] */).every((clause) => thanking.test(clause.trim()));
}

/** Whether a message is only thanks for what was told, or its courage named, as one does before going on. */
export function onlyThanks(message: string): boolean {
  const said = message.split(/[.!\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
  return !message.includes("?") && said.length > 0 && said.every(isThanks);
}
