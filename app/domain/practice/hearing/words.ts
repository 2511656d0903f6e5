/** Words that carry no content of their own. */
const functionWords = new Set(
  (
    "a an the and but or so then if because as at by for from in into of off on onto out over to up with about " +
    "after before again against all am any are be been being both can could did do does doing done down during " +
    "each few had has have having he her hers herself him himself his how i it its itself just me more most my " +
    "myself no nor not now once only other our ours ourselves own same she should some such than that their " +
    "theirs them themselves there these they this those through too under until very was we were what when where " +
    "which while who whom why will would you your yours yourself may might must shall let us get got gets getting " +
    "go goes going really like okay yeah yes right well oh mm hm hmm mhm uh huh um alright sure thing things " +
    "something anything everything also even still already maybe lot bit kind sort much many one ones way here " +
    "mean know think say said see want make makes made say's is does not"
  ).split(" "),
);

const endings = /(?:ingly|edly|ings|ing|ies|ied|ness|ment|ers|er|ed|es|ly|s)$/;

/** A crude stem, so that "drinking" meets "drink" and "worries" meets "worry". */
export function stem(word: string): string {
  const bare = word.replace(/'.*$/, "");
  if (bare.length <= 4) return bare.replace(/s$/, "");
  const cut = bare.replace(endings, "");
  return cut.length < 3 ? bare : cut.replace(/(\w)\1$/, "$1").replace(/[eiy]$/, "");
}

/** The stems of the content words among `words`, in order, repeats kept. */
export function contentStems(words: readonly string[]): string[] {
  return words.filter((word) => !functionWords.has(word) && word.length > 1).map(stem);
}
