/**
 * Word stems that a filter has to know, grouped by what kind of thing they name. A list of names, cut
 * short, without use, amount or circumstance; nothing here may be joined to a sentence.
 */
export const stems = {
  substance:
    "pill tablet capsul paracetamol panadol tylenol acetaminophen aspirin ibuprofen opioid opiat morphin fentanyl heroin insulin benzo xanax valium diazepam alprazolam sedativ barbiturat painkiller sleeping-med antidepressant sertralin melatonin codein cough-syrup laxativ sachet blister bottle",
  medicine:
    "medicin medication med drug dos dosag alcohol vodka whisky chemical powder liquid strip prescription",
  poison:
    "poison bleach pesticid insecticid weedkiller weed-killer herbicid antifreez cyanid arsenic helium nitrogen monoxid exhaust charcoal fume detergent acid solvent lighter-fluid gas",
  sharp:
    "razor blad knif kniv scissor penknif cutter scalpel shard needl syring wrist vein arter sharpener boxcutter pocketknif",
  cord: "rope noos ligatur belt cord cabl scarf shoelac wire string strap bedsheet chain",
  weapon: "gun pistol rifl firearm bullet shotgun revolver ammo ammunition handgun",
  height:
    "bridg roof rooftop ledg balcon parapet window cliff height storey skyscraper overpass flyover stairwell railing multistorey carpark tower building block floor flat edg",
  track:
    "train mrt track railway rail platform lorr lorri truck traffic highway expressway freeway motorway subway metro bus lrt road",
  water: "river reservoir sea ocean lak canal quarr pier jett dam harbour harbor bathtub pond",
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

const endings = [
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
    for (const stem of stems[kind].split(" ")) addForms(stem, (form) => kinds.set(form, kind));
  }
  const others = new Set<string>();
  for (const list of [plainMethodStems, deedStems, contextStems]) {
    for (const stem of list.split(" ")) addForms(stem, (form) => others.add(form));
  }
  const all = [...kinds.keys(), ...others];
  return {
    kindOf: (word) => kinds.get(word) ?? null,
    knows: (word) => kinds.has(word) || others.has(word),
    expand: (masked) => all.find((word) => masked.test(word)) ?? null,
  };
}

function addForms(stem: string, add: (form: string) => unknown): void {
  const bare = stem.replaceAll("-", "");
  for (const ending of endings) add(bare + ending);
}
