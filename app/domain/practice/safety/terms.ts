/**
 * Word stems that a filter has to know, grouped by what kind of thing they name. A list of names, cut
 * short, without use, amount or circumstance; nothing here may be joined to a sentence.
 */
export const stems = {
  substance:
    "pill tablet capsul paracetamol panadol tylenol acetaminophen aspirin ibuprofen opioid opiat morphin fentanyl heroin insulin benzo xanax valium diazepam alprazolam sedativ barbiturat painkiller sleeping-med antidepressant sertralin melatonin codein cough-syrup laxativ sachet blister",
  medicine:
    "medicin medication med drug dos dosag dosing alcohol vodka whisky chemical powder liquid strip prescription bottle gas charcoal exhaust fume solvent acid detergent",
  poison:
    "poison poisoned poisoning bleach pesticid insecticid weedkiller weed-killer herbicid antifreez cyanid arsenic helium nitrogen monoxid lighter-fluid",
  sharp: "razor blad penknif scalpel sharpener boxcutter pocketknif",
  tool: "wrist vein artery arteries knif kniv nife scissor cutter shard needl syring belt cord cabl scarf shoelac wire string strap bedsheet chain",
  cord: "rope noos ligatur",
  weapon: "gun pistol rifl firearm bullet shotgun revolver ammo ammunition handgun",
  height:
    "balcony balconies window height storey skyscraper stairwell multistorey carpark tower building block floor flat edg",
  edge: "bridg roof rooftop ledg parapet cliff overpass flyover railing",
  track:
    "train mrt track railway rail platform lorry lorries truck traffic highway expressway freeway motorway subway metro bus lrt road",
  water:
    "river reservoir sea ocean lak canal quarry quarries pier jetty jetties dam harbour harbor bathtub pond",
} as const satisfies Record<string, string>;
export type TermKind = keyof typeof stems;

/** Words that are a method in themselves, whatever stands around them. */
export const plainMethodStems =
  "overdos asphyxi suffocat strangl electrocut noos hara-kiri harakiri seppuku defenestrat exsanguinat lethal cyanid arsenic selfimmolat";

/** Deeds that become a method when they are turned on oneself. */
export const deedStems =
  "hang cut slit slash stab shoot shot drown burn jump leap chok smother starv crash poison gass inject swallow ingest bleed bled scratch scald puncture carv";

/** Words around it that show what is meant. */
export const contextStems =
  "suicid kill die dying dead death died end hurt harm goodby myself yourself unaliv kms kys disappear note letter method plan";

const nounEndings = ["", "s", "es", "e"];
const verbEndings = [
  "",
  "s",
  "es",
  "e",
  "ed",
  "d",
  "ing",
  "er",
  "ers",
  "al",
  "ally",
  "y",
  "ies",
  "ning",
  "ting",
  "ped",
  "ping",
  "ging",
  "led",
  "ling",
  "ation",
  "ated",
  "ating",
  "ate",
  "ide",
  "ides",
  "tion",
  "ine",
  "ines",
  "in",
  "an",
  "ened",
];

/** A stem with the endings under which it is known, so that "pillow" is not read as its first letters. */
export interface Known {
  kindOf: (word: string) => TermKind | null;
  knows: (word: string) => boolean;
  expand: (masked: RegExp) => string | null;
}

/** The words of all lists, ready to be looked up. */
export function knownWords(): Known {
  const kinds = new Map<string, TermKind>();
  for (const kind of Object.keys(stems) as TermKind[]) {
    for (const stem of stems[kind].split(" "))
      addForms(stem, nounEndings, (form) => kinds.set(form, kind));
  }
  const others = new Set<string>();
  for (const list of [plainMethodStems, deedStems, contextStems]) {
    for (const stem of list.split(" ")) addForms(stem, verbEndings, (form) => others.add(form));
  }
  const all = [...kinds.keys(), ...others];
  const shortened = lettersLeftOut(all);
  return {
    kindOf: (word) => kinds.get(shortened.get(word) ?? word) ?? null,
    knows: (word) => kinds.has(word) || others.has(word) || shortened.has(word),
    expand: (masked) => all.find((word) => masked.test(word)) ?? null,
  };
}

/** Long words with one letter left out, and the word that is meant. */
function lettersLeftOut(words: readonly string[]): Map<string, string> {
  const known = new Set(words);
  const short = new Map<string, string>();
  for (const word of words) {
    if (word.length < 8) continue;
    for (let at = 1; at < word.length - 1; at += 1) {
      const form = word.slice(0, at) + word.slice(at + 1);
      if (!known.has(form)) short.set(form, word);
    }
  }
  return short;
}

function addForms(stem: string, endings: readonly string[], add: (form: string) => unknown): void {
  const bare = stem.replaceAll("-", "");
  for (const ending of endings) add(bare + ending);
}
