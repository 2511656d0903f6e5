import { remembered } from "../../wording/remembered";

/** Letters of other scripts and styles that are read as Latin ones. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "аa вb сc ԁd еe ѕs іi јj кk мm нh оo рp тt уy хx ѵv ԝw һh ӏl ҝk ɡg ɩi ʀr ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk " +
    "ʟl ᴍm ɴn ᴏo ᴘp ꞯq ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz αa βb εe ηn ιi κk μm νv οo ρp τt υu χx ωw łl øo đd ħh ıi ƙk ƴy ɑa ʋv"
  )
    .split(" ")
    .map((pair) => [pair[0] ?? "", pair.slice(1)]),
);

/** Figures and signs that stand for letters; where two are possible, both are tried. */
const figures: Readonly<Record<string, readonly string[]>> = {
  "0": ["o"],
  "1": ["i", "l"],
  "3": ["e"],
  "4": ["a"],
  "5": ["s"],
  "6": ["g", "b"],
  "7": ["t"],
  "8": ["b"],
  "9": ["g"],
  "@": ["a"],
  $: ["s"],
  "!": ["i", "l"],
  "|": ["l", "i"],
  "€": ["e"],
  "£": ["l"],
  "¡": ["i"],
  "+": ["t"],
  z: ["z", "s"],
  "(": ["c"],
};

const mostReadings = 32;
/** No word that is looked for is longer; bounds the work on a hostile text. */
const longestWord = 24;
const mask = /[*#_?%]/;

/** A picture that stands for a thing is read as its word. */
const pictures: Readonly<Record<string, string>> = {
  "\u{1F48A}": " pill ",
  "\u{1F489}": " dose ",
  "\u{1F52A}": " knife ",
  "\u{1FA92}": " razor ",
  "\u{1F5E1}": " blade ",
  "\u{1F52B}": " gun ",
  "\u{1FAA2}": " rope ",
  "\u{1F309}": " bridge ",
  "\u2620": " dead ",
  "\u26B0": " dead ",
  "\u{1F480}": " dead ",
  "\u{1FA78}": " blood ",
};

/**
 * A text in lower case with look-alike letters, styled letters, accents, zero-width signs and
 * telling pictures brought back to plain letters. Figures and punctuation stay.
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("`", "'")
    .replace(/[^\0-\x7f]+/gu, foldBeyondAscii);
}

/** Signs that are no plain letters, figures or marks, which most texts have few of. */
function foldBeyondAscii(signs: string): string {
  const spelled = Array.from(signs, (sign) => pictures[sign] ?? boxedLetter(sign)).join("");
  const bare = spelled
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}|\uFE0F/gu, "")
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'");
  return Array.from(bare, (sign) => lookAlikes[sign] ?? sign).join("");
}

function boxedLetter(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  for (const first of [0x1f150, 0x1f170, 0x1f1e6]) {
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  }
  return sign;
}

/** Which words a reader is looking for. */
export type Knows = (word: string) => boolean;

/** The words that a reader is looking for. */
export interface Vocabulary {
  knows: Knows;
  /** The word that a masked one ("k**l") may stand for. */
  expand: (masked: RegExp) => string | null;
}

/**
 * Makes the reading of disguised words for one vocabulary: a folded text in which every disguised word that it
 * knows is written out: figures for letters, letters spaced or dotted apart, a word cut in two, stretched or masked
 * letters. All other words stay as they are.
 */
export function unmaskFor(vocabulary: Vocabulary): (text: string) => string {
  const { knows } = vocabulary;
  const read = remembered((piece) => readPiece(piece, vocabulary));
  return (text) => {
    const pieces = joinSpaced(apart(foldLetters(text)), knows).split(
      /(\s+|(?<=\p{L})[.!?,;:]+(?=\s|$))/u,
    );
    return joinCut(pieces.map(read), knows).join("");
  };
}

/** Words that are chained by signs instead of spaces ("one.two.three") are set apart. */
function apart(text: string): string {
  if (!/[\p{L}\p{N}][._\-~|/\\+]+[\p{L}\p{N}]/u.test(text)) return text;
  return text.replace(/\S+/gu, (chunk) => {
    const links = chunk.match(/(?<=[\p{L}\p{N}])[._\-~|/\\+]+(?=[\p{L}\p{N}])/gu) ?? [];
    if (links.length < 2 || !/\p{L}{2}/u.test(chunk)) return chunk;
    return chunk.replace(
      /(?<=[\p{L}\p{N}]{2})[._\-~|/\\+]+(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])[._\-~|/\\+]+(?=[\p{L}\p{N}]{2})/gu,
      " ",
    );
  });
}

/** Single letters set apart by spaces or signs become one word: at least three in a row. */
function joinSpaced(text: string, knows: Knows): string {
  return text.replace(
    /(?<![\p{L}\p{N}'])[\p{L}\p{N}@$!|*](?:[\s._\-/\\,~•·]{1,3}[\p{L}\p{N}@$!|*](?![\p{L}\p{N}'])){2,}/gu,
    (run) =>
      run
        .split(/\s{2,}/)
        .map((part) => knownInside(part.replace(/[\s._\-/\\,~•·]/g, ""), knows))
        .join(" "),
  );
}

/** A run of letters with the longest known word in it set apart from what stands around it. */
function knownInside(run: string, knows: Knows): string {
  for (let length = Math.min(run.length, longestWord); length >= 3; length -= 1) {
    for (let at = 0; at + length <= run.length; at += 1) {
      const word = readings(run.slice(at, at + length)).find(knows);
      if (word !== undefined) return `${run.slice(0, at)} ${word} ${run.slice(at + length)}`;
    }
  }
  return run;
}

function readPiece(piece: string, { knows, expand }: Vocabulary): string {
  if (!/[\p{L}\p{N}@$!|*]/u.test(piece)) return piece;
  const [, before = "", core = "", after = ""] =
    /^([("'[{<]*)(.*?)([)"'\]}>.,;:!?]*)$/su.exec(piece) ?? [];
  if (core.length > longestWord * 4) return piece;
  const plainForm = core.replace(/[.\-_~•·/\\'’]/g, "");
  for (const reading of [...readings(core), ...readings(plainForm)]) {
    if (knows(reading)) return before + reading + after;
  }
  const turned = swapped(plainForm).find(knows);
  if (turned !== undefined) return before + turned + after;
  if (mask.test(core) && /\p{L}/u.test(core)) {
    const found = expand(maskedPattern(core));
    if (found !== null) return before + found + after;
  }
  const likeliest = readings(core)[0];
  if (/^\p{L}+\p{N}[\p{L}\p{N}]*$/u.test(core) && likeliest !== undefined)
    return before + likeliest + after;
  return piece;
}

/** A longer word read backwards, and with each two neighbouring letters exchanged. */
function swapped(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < 5 || letters.length > longestWord) return [];
  const exchanged = letters.slice(1).map((_, at) => {
    const turned = [...letters];
    [turned[at], turned[at + 1]] = [letters[at + 1] ?? "", letters[at] ?? ""];
    return turned.join("");
  });
  return [letters.toReversed().join(""), ...(letters.length < 6 ? [] : exchanged)];
}

function maskedPattern(core: string): RegExp {
  const source = Array.from(core, (sign) =>
    mask.test(sign) ? "\\p{L}" : /[\p{L}\p{N}]/u.test(sign) ? sign : "",
  ).join("");
  return new RegExp(`^${source}$`, "u");
}

/** The ways in which a disguised word can be read, at most `mostReadings`. */
function readings(word: string): string[] {
  let open = [""];
  for (const sign of word) {
    const choices = figures[sign] ?? [sign];
    open = open.flatMap((head) => choices.map((choice) => head + choice)).slice(0, mostReadings);
  }
  return open.flatMap((form) => {
    if (!/(\p{L})\1/u.test(form)) return [form];
    return [
      form,
      form.replace(/(\p{L})\1{2,}/gu, "$1"),
      form.replace(/(\p{L})\1{2,}/gu, "$1$1"),
      form.replace(/(\p{L})\1+/gu, "$1"),
    ];
  });
}

const isBlank = (piece: string) => piece.trim() === "";

/** Two or three neighbouring pieces that only together make a known word are joined. */
function joinCut(pieces: readonly string[], knows: Knows): string[] {
  const out = [...pieces];
  for (let at = 0; at + 2 < out.length; at += 1) {
    const first = out[at] ?? "";
    if (isBlank(first) || knows(first)) continue;
    for (const span of [5, 3]) {
      const group = out.slice(at, at + span);
      if (isBlank(group.at(-1) ?? "")) continue;
      const parts = group.filter((piece) => !isBlank(piece));
      if (parts.length < 2 || parts.some((part) => part.length > 12 || !/\p{L}/u.test(part)))
        continue;
      const joined = parts.join("").replace(/[^\p{L}]/gu, "");
      if (joined.length < 4 || !knows(joined)) continue;
      out.splice(at, span, joined);
      break;
    }
  }
  return out;
}
