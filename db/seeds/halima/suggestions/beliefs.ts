import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "self",
    said: ["under this apron", "apron on a hanger"],
    mi: [
      "What used to be there, under the apron?",
      "How was it, to have such a thought come so calmly over the ironing?",
    ],
    empathy: [
      "There was no drama in it, and maybe that's the sad part, how quietly you've gone missing from yourself.",
    ],
    support: [
      "The apron works all day. I'm writing to the woman who noticed it's empty, and she's welcome here.",
    ],
  },
  {
    cue: "self",
    said: ["a whole wedding without me", "one stitch of me"],
    mi: ["What was it like to have a whole wedding come out of your shop without you?"],
    empathy: [
      "Maybe you were proud and sore at once, with a wedding like that and no trace of you in it.",
    ],
    support: [
      "You made a shop that can dress a wedding. Missing your own place in it makes sense.",
    ],
  },
  {
    cue: "self",
    said: ["bridal tailoring three girls", "three girls at the machines"],
    mi: ["When she sends you pictures, what do you look at first?"],
    empathy: ["You can see that her work is good, and maybe it still hurts that it isn't yours."],
    support: [
      "It was your own making that you gave up, and you still speak well of the girl. The loss counts too.",
    ],
  },
  {
    cue: "self",
    said: ["medicines chart there would", "medicine list off the fridge"],
    mi: ["What would you want somebody to find, if they looked for you and not for the medicines?"],
    empathy: [
      "As if the medicines had a place in that house, and you were only there to keep them in order.",
    ],
    support: [
      "I'm not asking about the medicines. I'd like to know who is standing there, on those evenings.",
    ],
  },
  {
    cue: "self",
    said: ["I filled a room", "hear me from the road"],
    mi: ["What was that woman like, the one he saw and heard?"],
    empathy: [
      "With him you were somebody who took up space, and now you feel like part of the furnishings.",
    ],
    support: [
      "There's a voice in every line that you write. Whatever became of the room, I can hear you from here.",
    ],
  },
  {
    cue: "self",
    said: [],
    mi: [
      "What part of you do you miss the most?",
      "In what moments do you still catch sight of the woman you were?",
      "How were your days, when your time was your own?",
    ],
    empathy: [
      "Somewhere in looking after her you went missing, and it happened so gradually.",
      "Your own life seems to have been folded up and put away in a drawer.",
      "You speak of who you were as if she lived in another town.",
    ],
    support: [
      "I'd like to know you, and not only the one who cares for your mother.",
      "That other side of you has a place in this conversation.",
      "It makes sense to miss yourself. We have some time to talk about her.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["pulled her sleeve", "hold court over myself"],
    mi: [
      "At night, when you go through it all, what do you hear yourself accused of?",
      "If another woman went over her day like that, what would you want to say to her?",
    ],
    empathy: ["It's as if being tired were a crime, and you had to answer for it every night."],
    support: [
      "You go over each word because she matters to you. Being tired is nothing I'd hold against you.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["heaven lies under", "feet and heaven"],
    mi: ["While your hands are at her feet, what is your mind busy with?"],
    empathy: [
      "Your hands do the loving thing and your mind's on the time, and it's only the mind you count.",
    ],
    support: ["Those feet get washed, wherever your mind is. I'm not keeping a mark against you."],
  },
  {
    cue: "bad-daughter",
    said: ["put her in a home", "never be a home"],
    mi: ["What did it mean to you, when you gave your father that promise?"],
    empathy: ["It was given once, that promise, and now you're living inside it every day."],
    support: [
      "You've kept your word to your father, and it has grown heavy. Saying how heavy doesn't break it.",
    ],
  },
  {
    cue: "bad-daughter",
    said: ["daughter wouldn't count", "good ones don't keep count"],
    mi: ["Tell me about that paper. What do the hours on it mean to you?"],
    empathy: ["The counting isn't coldness, maybe. It may be how you get to the end of the day."],
    support: [
      "Hours on a bit of paper don't shock me. You've found something to hold on to until she sleeps.",
    ],
  },
  {
    cue: "bad-daughter",
    said: [],
    mi: [
      "What does a good daughter look like, in your mind?",
      "How do you speak to yourself, when the guilt comes?",
      "How would being enough look to you, on an ordinary day?",
    ],
    empathy: [
      "You measure yourself so strictly, and maybe the measure keeps moving.",
      "There's love in it and there's duty in it, and you stand where they pull.",
      "Part of you would like to be let off, and another part thinks that's not allowed.",
    ],
    support: [
      "Being tired of this and caring about her can live side by side here.",
      "I'm not marking you. Say it just as it is.",
      "Your duty is dear to you. It's all right to say what it costs.",
    ],
  },
  {
    cue: "wish",
    said: ["prayed that it'd be over", "prayers for it to be over"],
    mi: [
      "What was in that prayer, if you let yourself hear all of it?",
      "How has it been, carrying that prayer by yourself?",
    ],
    empathy: [
      "She was smiling at you while you asked for it to be over, and maybe that's what makes it so hard to bear.",
    ],
    support: [
      "You hadn't told a soul, and you told it here. I'm staying, and I don't think less of you.",
    ],
  },
  {
    cue: "wish",
    said: ["had the fever in June", "fever she had in June"],
    mi: ["With the phone in your hand, what was in that moment for you?"],
    empathy: ["You did ring, and still it's the moment before it that you can't put down."],
    support: [
      "You rang. The moment before it has been yours alone till now, and it needn't be rushed here.",
    ],
  },
  {
    cue: "wish",
    said: ["that it may be soon", "softly with her"],
    mi: ["When you ask for gentleness, what are you hoping she'll be spared?"],
    empathy: [
      "What you ask for is gentleness, and maybe it comes out of love as much as out of weariness.",
    ],
    support: [
      "I don't mistake you. One can guard someone with everything one has and still long for it to be gentle.",
    ],
  },
  {
    cue: "wish",
    said: ["which of the two", "one prayer and the other"],
    mi: ["What would it mean to you, to be forgiven for the first of those prayers?"],
    empathy: [
      "You asked and took it back almost together, and now you don't know where you stand.",
    ],
    support: [
      "Both prayers came from you, and both can be spoken of here. I'm not the one to weigh them.",
    ],
  },
  {
    cue: "wish",
    said: ["stop answering after", "go quiet on me"],
    mi: ["I'm still here. What did you think I would hear in it?"],
    empathy: ["You said the thing you feared most, and then waited for me to close the door."],
    support: ["I haven't gone anywhere. Let the tea settle, there's no hurry at all."],
  },
  {
    cue: "wish",
    said: [],
    mi: [
      "What comes up in you now, having said it?",
      "Tell me what it has been like, to have this inside you.",
      "Having had that wish, what is the hardest part of it?",
    ],
    empathy: [
      "You can love her and long for an end to this in the same breath.",
      "Maybe it frightens you that you wished it, even for a moment.",
      "Underneath that wish there may be more weariness than you've told anyone.",
    ],
    support: [
      "It took courage to say that, and I'm not turning away from you.",
      "A wish isn't a deed. It can be looked at here, as slowly as you like.",
      "You're still the one who looks after her. I'm here, take the time you need.",
    ],
  },
];
