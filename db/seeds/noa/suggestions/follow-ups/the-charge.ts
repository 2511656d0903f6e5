import type { StoryMoment } from "~/domain/simulator/story-moment";

export const theCharge: StoryMoment[] = [
  {
    cue: null,
    said: ["on several occasions.' i", "that i saw him"],
    mi: ["Who's reading out that charge, when you hear it in your head?"],
    empathy: [
      "You've gone through it as the accused, and there's nobody on your side of the room.",
    ],
    support: ["There's no dock in here, and nobody waiting for a plea."],
  },
  {
    cue: null,
    said: ["if you count this", "three hours with tali"],
    mi: ["What do you think happens when the time runs out?"],
    empathy: ["Even while you talk, some of you is counting what it costs the other person."],
    support: ["No meter's running on this side. I've got time."],
  },
  {
    cue: null,
    said: ["i tidied my room", "sat in the bath"],
    mi: ["What was that room like for you, once the door was shut?"],
    empathy: ["A small person trying to work out how much space she was allowed."],
    support: ["You were small, and you found yourself a door to close."],
  },
  {
    cue: null,
    said: ["saying what's for tea", "i just went 'either's"],
    mi: ["Which of those do you miss the most?"],
    empathy: ["Bit by bit you went missing, so quietly that maybe nobody asked where you were."],
    support: ["All those things you put away sound like you. They're welcome in this chat."],
  },
  {
    cue: null,
    said: ["they were all being", "i laughed so they'd"],
    mi: ["How did you keep your face, in that room?"],
    empathy: ["Nobody had to say it. You could feel it in the room anyway."],
    support: ["You got through that with your face on. It can come off here."],
  },
  {
    cue: null,
    said: ["and when a message", "any time i've been"],
    mi: ["What's it like, the moment it comes?"],
    empathy: ["So you can't quite trust an easy minute, in case it's standing behind it."],
    support: ["That's a lot of bracing for one person. Take your time here."],
  },
  {
    cue: null,
    said: ["a ferry line i", "i picked boats because"],
    mi: ["Where does it stand now, that line of boats?"],
    empathy: ["You made up a whole sea to get away on, and he's in it too."],
    support: ["You've built a whole world out of paper there. I'd love to hear more of the boats."],
  },
  {
    cue: null,
    said: ["if i'm still a", "it in my phone"],
    mi: ["What would you most want to say there, on the day?"],
    empathy: ["Whatever state you're in by then, some of you has decided to turn up."],
    support: ["Nine weeks is long to hold a place for yourself, and you're holding it."],
  },
  {
    cue: null,
    said: ["that i'd turn up", "me being nice to"],
    mi: ["What would she get from you that you don't get?"],
    empathy: ["There's plenty of kindness in you, and it stops just before it reaches you."],
    support: ["You noticed that, and said it out loud. We can stay near it for a minute."],
  },
  {
    cue: null,
    said: ["i put the lollipop", "a girl called mia"],
    mi: ["What does the list say to you, when you read it through?"],
    empathy: [
      "You've gone a long way back looking for where it started, and every line points at you.",
    ],
    support: ["That's a lot of names to hold on your own. We can go slowly with them."],
  },
];
