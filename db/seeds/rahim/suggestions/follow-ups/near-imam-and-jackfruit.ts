import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearImamAndJackfruit: StoryMoment[] = [
  {
    cue: null,
    said: ["Where my smile has", "You came always smiling"],
    mi: ["What would you have liked to say to him?"],
    empathy: ["He remembered your smile, and spoke of it."],
    support: [],
  },
  {
    cue: null,
    said: ["Because he'd have waited", "A kind face was"],
    mi: ["What did you fear would happen, if you'd stayed?"],
    empathy: ["It was his kindness that you couldn't hold out against."],
    support: ["It can come up here, whatever was near. You don't need to run."],
  },
  {
    cue: null,
    said: ["A wet towel I", "I search a cool"],
    mi: ["What else helps you, in such hours?"],
    empathy: ["You look after it in the middle of the night, as one would after a child."],
    support: [],
  },
  {
    cue: null,
    said: ["Until four, mostly, then", "The whole rain long"],
    mi: ["What goes on in you, while you wait for it to tire?"],
    empathy: ["You know its times, and you wait them out."],
    support: ["It's long, such a night. I'm with the part that you're writing now."],
  },
  {
    cue: null,
    said: ["Because who asks doesn't", "If I stop, there"],
    mi: ["What might she ask, if you left room for it?"],
    empathy: ["As long as you keep asking, nobody gets round to you."],
    support: ["Here I can leave silence, and nothing will come rushing in to fill it."],
  },
  {
    cue: null,
    said: ["Yes, she said, today", "I think so, she"],
    mi: ["What do you think she makes of it?"],
    empathy: ["You've an idea that she's noticed, and it makes you both careful."],
    support: ["It sounds as though she's paying attention. We can look at it gently."],
  },
  {
    cue: null,
    said: ["Their hearts are old", "What can they do"],
    mi: ["What would you want to spare them most?"],
    empathy: ["You spare them, and carry their share of it yourself."],
    support: [],
  },
  {
    cue: null,
    said: ["My mother dreams of", "Perhaps my father, he"],
    mi: ["What do you think they feel, over there?"],
    empathy: ["They say nothing outright, and still it seems to come through."],
    support: ["That's a fine thread between you and them. You can follow it or let it lie."],
  },
  {
    cue: null,
    said: ["They think I build", "That I am on"],
    mi: ["What would you like them to see, when they think of you?"],
    empathy: ["In their minds you're hard at work."],
    support: [],
  },
  {
    cue: null,
    said: ["If a neighbour tells", "They'd forgive, and I'd"],
    mi: ["What would make it bearable, if they did find out?"],
    empathy: [
      "You fear less that they'd be angry than how it would reach them, or how kind they'd be.",
    ],
    support: ["We can stay a while with that thought, without it having to come true."],
  },
  {
    cue: null,
    said: ["If I come for", "When will you sit"],
    mi: ["What would you give him for an answer, if you were free to?"],
    empathy: ["He doesn't say it straight, and underneath he's asking when you come."],
    support: ["Your father has his way of asking. I like that you hear it."],
  },
];
