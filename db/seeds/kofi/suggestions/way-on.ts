import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi is asked what helps and what comes next, and about what is Kofi's own. */
export const wayOn: StoryMoment[] = [
  {
    cue: null,
    said: ["city's empty it's like", "laid the city out for you"],
    mi: ["What are you like, on that first run?"],
    empathy: ["For one run nobody's in your way, and maybe nobody's watching you either."],
    support: [
      "I can nearly see that empty city. It's good that there's one run in the day that's yours.",
    ],
  },
  {
    cue: null,
    said: ["do Ama's hair", "between my knees with the comb"],
    mi: ["What happens between you and Ama, while you're at her hair?"],
    empathy: ["With her hair in your hands you're just her dad, and nobody's weighing you up."],
    support: [
      "Doing her hair is proper looking after, and it's yours and hers. I'm glad there's that.",
    ],
  },
  {
    cue: null,
    said: ["Highlife on the radio", "old cassettes"],
    mi: ["What comes back to you, when the highlife's on?"],
    empathy: [
      "There's something in those tapes from long before all this, maybe, and it still gets in.",
    ],
    support: ["Your mum's tapes do more for you than most. It's good they're there to reach for."],
  },
  {
    cue: null,
    said: ["holding the bar and thinking", "asked if I needed a spotter"],
    mi: ["What do your thoughts go to, there at the gym?"],
    empathy: ["You went to shift some weight, and maybe it's not the kind that goes on a bar."],
    support: [
      "You took yourself to the gym, and that was for you. Nobody's counting what you lift.",
    ],
  },
  {
    cue: null,
    said: ["cartoon told me to name", "I turned the bear off"],
    mi: ["Say it had been a person asking, what would you have told them?"],
    empathy: ["A drawing on a screen, as if you weren't worth a person."],
    support: ["You did go and ask, and that counts. There are no cartoons here, only me."],
  },
  {
    cue: null,
    said: ["manage who made me", "going on one for his rota"],
    mi: ["Before any course on anger, what would somebody need to understand?"],
    empathy: ["They all want to fix the way you said it, and nobody asks what it was about."],
    support: ["It makes sense to bristle at that. I'd like to know what the temper was for."],
  },
  {
    cue: "fury",
    said: ["take a step back when", "stay sat where they are"],
    mi: ["When somebody does stay put, what's that like for you?"],
    empathy: ["You've learned to watch for the step back, maybe, before you've got a word out."],
    support: ["Loud or not, I'll sit where I'm sat."],
  },
  {
    cue: "fury",
    said: ["hear it before they write", "asked what happened before"],
    mi: ["Then I'm asking first. What happened, in your own telling?"],
    empathy: ["It's as if you were always a report first, and a person afterwards."],
    support: ["That's a fair thing to want. I'll hear it out, from wherever you begin."],
  },
  {
    cue: null,
    said: ["funny one at the depot", "voices in the canteen"],
    mi: ["Tell me about the man who had them laughing."],
    empathy: ["You miss him as well, maybe, the one they were pleased to see come in."],
    support: ["He still turns up now and then in how you put things. He's welcome here too."],
  },
  {
    cue: null,
    said: ["two-bed flat", "first floor two beds"],
    mi: ["What happens in you, when you see them at that window?"],
    empathy: ["A window with them in it, and maybe everything you want is in that."],
    support: ["You've got that flat worked out to the window. I like hearing what you hope for."],
  },
  {
    cue: "missing",
    said: ["have to look it up", "used to be a longer answer"],
    mi: ["What used to be in the longer answer, after dad?"],
    empathy: ["Dad is the word that's held, and maybe the others got lost along the way."],
    support: ["Dad's a good word to start from. The others can come when they're ready."],
  },
  {
    cue: null,
    said: ["not a monster", "eat something you're not what"],
    mi: ["What's it like to hear that said to you, and not to Desmond?"],
    empathy: [
      "You've all that kindness ready for Desmond, and it's hard to let any of it come your way.",
    ],
    support: [
      "That was kindly said to Desmond. It makes sense that it's harder to take than to give.",
    ],
  },
  {
    cue: null,
    said: ["nine on a Sunday", "handover days don't fit"],
    mi: ["What is it about the handover, that takes it past all the rest?"],
    empathy: ["The other days you can just about hold, and then that one comes round."],
    support: [
      "An eight is a lot to carry round, before you even get to handover. It can be set down here for a bit.",
    ],
  },
  {
    cue: null,
    said: ["round Elephant and Castle", "not a day it misses"],
    mi: ["How do you keep driving, when it turns up?"],
    empathy: ["It keeps better time than the buses, and you never get a day off from it."],
    support: ["Every day is a lot of days. It makes sense that you're worn."],
  },
  {
    cue: "fury",
    said: ["don't move your hands", "voice hands how close"],
    mi: ["What would it be like, to put that check away for an hour?"],
    empathy: ["You're working a second job all day long, making sure that nobody's scared of you."],
    support: ["You needn't watch your hands in here. Sit how you like, talk how you like."],
  },
  {
    cue: null,
    said: [
      "bring Desmond in with me",
      "he'd just sit there being wide",
      "Desmond to sit in",
      "put Desmond's name down",
    ],
    mi: ["How would it be, having Desmond next to you on Monday?"],
    empathy: ["Maybe you'd feel less outnumbered on Monday, with Desmond sat beside you."],
    support: [
      "Desmond on Monday is a thought of your own. I like that you're not planning to do it alone.",
    ],
  },
  {
    cue: null,
    said: [
      "somewhere with ducks",
      "pond by theirs",
      "about the park with the ducks",
      "swapping over by the pond",
    ],
    mi: ["How do you picture that goodbye, away from the doorstep?"],
    empathy: ["You can't take the goodbye away, but maybe it needn't be at that door."],
    support: ["It's a softer way that you're after, kids and all. There's care in that."],
  },
  {
    cue: null,
    said: ["dress rehearsal for trees", "run-through and see my tree"],
    mi: ["When you picture her practising being a tree, what comes up in you?"],
    empathy: ["You've found a side door, and something in you has gone looking again."],
    support: ["That's your own idea and it's got Ama in it. I like hearing it."],
  },
  {
    cue: null,
    said: ["gonna make the jollof", "there's rice on"],
    mi: ["What's it like, cooking the big one for people again?"],
    empathy: ["There's somebody to cook for after all, and maybe that warms you up a bit too."],
    support: [
      "Feeding people seems to be one of your ways. It's good to hear there'll be some at the depot.",
    ],
  },
  {
    cue: null,
    said: ["in your chair", "one with the training"],
    mi: ["Fair enough. What's your own hunch, on days when you have one?"],
    empathy: [
      "Being asked for the reason again, maybe that's tiring when you've turned it over so often.",
    ],
    support: ["It's all right not to know. There's no test in here."],
  },
  {
    cue: null,
    said: ["two sugars in without asking", "Desmond's guessed"],
    mi: ["How is it, that he's guessed and hasn't said?"],
    empathy: ["Somebody's half seen it, and maybe that's as much as feels safe."],
    support: ["Somebody's noticed, and he isn't pushing. It doesn't need words from you yet."],
  },
  {
    cue: null,
    said: ["not a bad woman", "court if anyone asked me"],
    mi: ["What's it like, to think well of her through all this?"],
    empathy: ["It'd be simpler to be against her, and you're not."],
    support: [
      "You said a fair thing about her, with all you've lost. There's room for how it hurts as well.",
    ],
  },
  {
    cue: "monday",
    said: ["worst case I lose", "it's dominoes"],
    mi: ["What do you picture first, when your head runs along that row?"],
    empathy: [
      "It isn't only a job at stake on Monday, it's your time with them, one thing falling on the next.",
    ],
    support: [
      "That's a lot to have hanging on one meeting. It makes sense that you're this wound up.",
    ],
  },
];
