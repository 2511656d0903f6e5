import type { StoryMoment } from "~/domain/simulator/story-moment";

export const mummyji: StoryMoment[] = [
  {
    cue: null,
    said: ["I dress him and", "It's nothing you could"],
    mi: ["What do you lose, each time that you leave it?"],
    empathy: ["The house goes on around you, and less and less of it is yours."],
    support: ["I can see how it adds up. Tell me the one that stung most."],
  },
  {
    cue: null,
    said: ["Like being moved very", "There's a sort of"],
    mi: ["What would you want to do, if you didn't move aside?"],
    empathy: ["It's gently done, and you come out on the edge of things."],
    support: ["You can stand right in the middle here. Nobody will pass you a cup."],
  },
  {
    cue: null,
    said: ["My neck goes hot", "drop things, I dropped"],
    mi: ["What are you afraid she's seeing?"],
    empathy: ["Being looked at makes your own body fail you, it seems."],
    support: ["Nobody's looking here. You can fumble as much as you like."],
  },
  {
    cue: null,
    said: ["They'd got her little", "Somebody trying to be"],
    mi: ["What would you like to have back that was yours?"],
    empathy: ["You'd begun to sound like somebody else, even in a fold."],
    support: ["I'd like to hear about your way of doing it, little by little."],
  },
  {
    cue: null,
    said: ["Please don't do it", "He's mine, I'd say"],
    mi: ["What would you have, if she heard it kindly?"],
    empathy: ["There's a plain wish in there, and you're frightened of how it sounds."],
    support: ["It doesn't read as rude to me. Leave it typed, and see."],
  },
  {
    cue: null,
    said: ["I've done hundreds of", "They go like mittens"],
    mi: ["What do you think happens, between knowing and being watched?"],
    empathy: ["You can do it in your sleep, until there's somebody there."],
    support: ["I'd like to hear what your hands can do when you're alone with him."],
  },
  {
    cue: null,
    said: ["Somebody who does the", "They'd ask what I'd"],
    mi: ["What would be different in you, with help like that?"],
    empathy: ["You want the load lifted and your son left in your arms."],
    support: ["I like how clear that is. Tell me more of what they'd leave alone."],
  },
  {
    cue: null,
    said: ["I see her plait", "There's a mother in"],
    mi: ["What would the right one do, if she walked past that door now?"],
    empathy: [
      "It's a daughter's homesickness, and she can't be blamed for being the wrong mother.",
    ],
    support: ["You can say it here, and nobody's hurt by it."],
  },
  {
    cue: null,
    said: ["I said, oh good", "Glad for him, honestly"],
    mi: ["What would you have liked him to say to you that day?"],
    empathy: ["You were pleased for him, and something in you went under."],
    support: ["I'd like to hear about the other feeling. It's welcome here."],
  },
  {
    cue: null,
    said: ["I was so pleased", "I ask if I"],
    mi: ["What was it you were hoping for, when she arrived?"],
    empathy: ["By slow steps you've become a guest in your own kitchen."],
    support: [],
  },
  {
    cue: null,
    said: ["I stand there nodding", "I get so tired"],
    mi: ["What would you have liked your first go to be worth?"],
    empathy: ["You did it, and then it's as though you hadn't."],
    support: ["I'd like to know about the first one, the one that was yours."],
  },
];
