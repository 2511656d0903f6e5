import { remembered } from "../../wording/remembered";
import { inFull } from "./in-full";

/**
 * What is written short or left out, and contractions without their apostrophe. Keys hold no apostrophe: it is dropped before
 * the look-up only where the whole word is written without one.
 */
const spellings: Readonly<Record<string, string>> = {
  ya: "you",
  r: "are",
  y: "why",
  n: "and",
  "'cause": "because",
  ty: "thank you",
  idk: "i do not know",
  ik: "i know",
  imo: "in my opinion",
  tbh: "",
  btw: "",
  lol: "",
  haha: "",
  hahaha: "",
  um: "",
  uh: "",
  erm: "",
  er: "",
  alr: "already",
  dunno: "do not know",
  dun: "do not",
  dunt: "do not",
  cannot: "can not",
  cant: "can not",
  wont: "will not",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  arent: "are not",
  aint: "is not",
  wasnt: "was not",
  werent: "were not",
  havent: "have not",
  hasnt: "has not",
  hadnt: "had not",
  wouldnt: "would not",
  couldnt: "could not",
  shouldnt: "should not",
  mustnt: "must not",
  im: "i am",
  ive: "i have",
  youre: "you are",
  youve: "you have",
  youll: "you will",
  youd: "you would",
  theyre: "they are",
  theyve: "they have",
  theyll: "they will",
  weve: "we have",
  its: "it is",
  itll: "it will",
  thats: "that is",
  thatll: "that will",
  theres: "there is",
  hes: "he is",
  shes: "she is",
  whats: "what is",
  hows: "how is",
  whos: "who is",
  wheres: "where is",
  whys: "why is",
  lets: "let us",
  yea: "yeah",
  yep: "yeah",
  yup: "yeah",
  okie: "okay",
  ok: "okay",
  kk: "okay",
  k: "okay",
};

/** Endings of contractions, each with an apostrophe, in the order in which they are tried. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bu(?='(?:ll|re|ve|d)\b)/g, "you"],
  [/\bcan't\b/g, "can not"],
  [/\bwon't\b/g, "will not"],
  [/\bain't\b/g, "is not"],
  [/\blet's\b/g, "let us"],
  [/n't\b/g, " not"],
  [/'re\b/g, " are"],
  [/'ve\b/g, " have"],
  [/'ll\b/g, " will"],
  [
    /\b((?:once|after|since|until|till|by the time|before|because|when|how long|what) (?:i|you|he|she|it|we|they))'d(?= (?:been|had|(?:just |already |only )?(?:read|come|run|put|let|\p{L}{2,}ed)|just|already|only)\b)/gu,
    "$1 had",
  ],
  [
    /'d(?= (?:(?:just|already|only|never|ever|always) )?(?:been|gone|done|seen|told|said|had|got|known|heard|taken|given|lost|left|made|found|felt|thought|met|kept|written|spoken|fallen|broken|forgotten|begun|grown|eaten|slept|sat|brought|bought|caught|taught|held|meant|paid|sent|spent|stood|understood|woken|worn|\p{L}{2,}ied|(?!need|feed|heed|embed|speed|proceed|exceed|succeed|bleed|breed)\p{L}{2,}ed)\b)/gu,
    " had",
  ],
  [/'d\b/g, " would"],
  [/'m\b/g, " am"],
  [
    /\b(it|that|what|how|there|here|he|she|who|where|why|when|this|everything|something)'s\b/g,
    "$1 is",
  ],
];

/** Words that are ambiguous without an apostrophe and are read by what follows. */
const followed: readonly (readonly [RegExp, string])[] = [
  [/\bid (?=(?:like|love|say|suggest|recommend|be|rather|want|advise|try)\b)/g, "i would "],
  [/\bill (?=(?:be|always|do|try|stay|listen|help|keep|tell|let|go|give|check)\b)/g, "i will "],
  [/\bwere here\b/g, "we are here"],
  [/\b(want|wants|going|need|have|how|try|trying|like|talk|able) 2 (?=\p{L})/gu, "$1 to "],
  [
    /\byour (?=(?:kinda |kind of |sort of |maybe )?(?:not|so|really|very|just|the (?:one|problem|bad)|always|still|doing|going|feeling|thinking|telling|blaming|carrying|being|saying|trying|worried|scared|afraid|welcome|right|strong|amazing|overthinking|overreacting|struggling)\b)/g,
    "you are ",
  ],
  [
    /\byour (?=(?:dealing|carrying|holding|hiding|keeping|running|coping|fighting|missing|waiting|hoping|bottling|putting|pushing|beating|sitting|living) (?:with|on|it|that|this|all|so|up|through|for|from|to|out|yourself|everything|him|her|them|around)\b)/g,
    "you are ",
  ],
  [
    /(?<=\b(?:it|that|which|who|he|she|never|really|hardly|rarely|barely|and) )let us (?=up\b)/g,
    "lets ",
  ],
];

const particles =
  /\b(?:lah|la|lor|leh|sia|siah|liao|wor|mah|bro|sis|dude|man|hor|meh|ah|eh|sio)(?=\s*(?:[.,!?;]|$))/g;
const fillers =
  /(?:^|(?<=[\s,]))(?:you know|i mean|i guess|sort of|basically|actually|literally|honestly)(?=[\s,]|$),?/g;
/** "Is there, um, someone": without it the sentence goes on. */
const hesitation = /(?<=\p{L}), ?(?:u+m+|u+h+|e+r+m*|h+m+),? /gu;
const kindOf =
  /(?<!\b(?:what|which|this|that|any|some|the|other|same|these|those|of)\s)\bkind of\b|\bkinda\b/g;

/** What stands for quoted words after `plain`: they are somebody's words, not the supporter's own. */
export const quoteMark = "«»";

/**
 * A sentence as the patterns read it: lower case, straight quotes, spelled-out contractions and
 * texters' words ("u shouldnt" becomes "you should not"), without stutter, filler, stage direction or
 * closing particle; quoted words are replaced by `quoteMark`. Never shown; spans refer to the original.
 */
export const plain: (sentence: string) => string = remembered(readPlainly);

function readPlainly(sentence: string): string {
  const text = withoutQuotes(inFull(straight(sentence)))
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/-{2,}|[–—]|…|\.{2,}/g, ", ")
    .replace(/(\p{L})\1{2,}/gu, "$1")
    .replace(hesitation, " ");
  return spelledOut(text.includes("-") ? withoutStutter(text) : text)
    .replace(fillers, " ")
    .replace(kindOf, " ")
    .replace(particles, " ")
    .replace(/\s*([,;:])(?:\s*[,;:])*/g, "$1")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:\-)]+|[\s,;:\-(]+$/g, "");
}

/** Lower case with straight quotes and ordinary forms of every letter. */
export function straight(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"');
}

function withoutStutter(text: string): string {
  return text
    .replace(/\b(\p{L}+'?\p{L}*)(?:-+\s?\1\b)+/gu, "$1")
    .replace(/\b(\p{L}{1,4})-\s?(?=\1)/gu, "");
}

function withoutQuotes(text: string): string {
  return text
    .replace(/"[^"]*"|"[^"]*$/g, ` ${quoteMark} `)
    .replace(/(^|[\s(,])'(?:[^'\n]|\p{L}'\p{L})+'(?=[\s.,!?;)]|$)/gu, `$1 ${quoteMark} `);
}

/** "Sucide", "suisidal": what must not be missed is known however hastily it is written. */
const misspeltSuicide = /^su[iea]*[cs][iea]*d[iea]*(l[iea]*)?$/;

function meantBy(word: string): string {
  const spelling = Object.hasOwn(spellings, word) ? spellings[word] : undefined;
  const misspelt = spelling === undefined ? misspeltSuicide.exec(word) : null;
  if (misspelt) return misspelt[1] === undefined ? "suicide" : "suicidal";
  return spelling ?? word;
}

function spelledOut(text: string): string {
  const words = text.replace(/'?\p{L}+/gu, (word, at: number) => {
    const touches = text[at - 1] === "'" || text[at + word.length] === "'";
    return touches ? word : meantBy(word);
  });
  const open = words.includes("'")
    ? contractions.reduce((all, [from, to]) => all.replace(from, to), words)
    : words;
  return followed.reduce((all, [from, to]) => all.replace(from, to), open);
}

/** The words of a plain text, in order. */
export function wordsOf(plainText: string): string[] {
  return plainText.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}
