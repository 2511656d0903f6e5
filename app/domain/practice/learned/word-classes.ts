/** Kinds of words that a learned screen counts together, so that what it learned of one holds for all. */
const classes = {
  me: "i me my myself mine",
  you: "you your yours yourself",
  they: "he she they him her them his their",
  everybody: "everyone everybody people someone somebody others folks",
  nobody: "nobody noone anyone anybody none",
  family:
    "mum mom mother dad father parents brother sister wife husband kids children son daughter family folks gran nan grandma grandpa baby boys girls",
  friend: "friend friends flatmate girlfriend boyfriend partner neighbour colleague boss teacher",
  not: "not no never nothing without hardly barely nor neither none",
  end: "end ends ending ended over stop stops stopped finish finished done final last gone leave leaving left goodbye bye farewell closing quit close",
  time: "tonight today tomorrow week weeks weekend month months friday saturday sunday monday tuesday wednesday thursday night morning birthday date day hour hours spring summer winter",
  ahead: "after afterwards later anymore again ever forever future next until till by before soon",
  burden: "burden weight weigh cost costs trouble problem worse ruin drag bother bill money pay",
  relief:
    "better easier lighter light relief relieved free freer calm calmer peace quiet quieter rest peaceful happier breathe",
  ready:
    "ready set sorted arranged prepared planned plan plans settled decided chosen picked packed labelled list wrote written signed paid everything date",
  give: "give gave given giving handed passed left keep kept",
  want: "want wanted wish hope hoping need rather",
  being: "be being exist existing existence here around alive live living life breathing",
  dying: "die died dying dead death kill suicide suicidal funeral grave buried heaven",
  sleep: "sleep asleep wake woke waking bed eyes",
  tired: "tired exhausted worn sick drained weary fed",
  feeling: "feel feels feeling felt feelings",
  pain: "sad cry crying upset hurt hurts pain tears lonely alone scared afraid ashamed empty numb hopeless awful",
  worthless: "worthless useless failure disgusting garbage waste mistake pathetic stupid weak",
  only: "only just simply merely literally little small tiny minor bit",
  must: "should must need have got",
  compared:
    "others other everyone everybody people some kids children refugees students women men half most plenty",
  bad: "bad worse worst hard tough serious awful terrible big tragedy disaster",
  lucky: "lucky grateful thankful blessed blessing bright positive happy smile good lovely gift",
  fuss: "drama dramatic fuss sensitive exaggerating overreacting theatrical fragile worrier moan complain",
  passing: "forget past pass blow heal heals grow laugh remember used",
  able: "could can cannot able",
  hiding:
    "secret tell telling told know knows knew hide hid hidden find found notice suspect suspects",
  help: "help doctor hospital call called ring counsellor therapy therapist hotline nurse",
  doing: "do does did doing through",
  sorry: "sorry forgive thank thanks love loved",
  laughing: "haha joke kidding lmao",
  asking: "how what which when where who why",
  allowed:
    "allowed okay alright fine right may permission choice choose decide blame understand deserve",
} as const;

const classesByWord = new Map<string, string[]>();
for (const [name, words] of Object.entries(classes)) {
  for (const word of words.split(" "))
    classesByWord.set(word, [...(classesByWord.get(word) ?? []), name]);
}

const noClass: readonly string[] = [];

/** The classes of a word in its plain form, else of its stem. */
export function classesOf(word: string, stem: string): readonly string[] {
  return classesByWord.get(word) ?? classesByWord.get(stem) ?? noClass;
}
