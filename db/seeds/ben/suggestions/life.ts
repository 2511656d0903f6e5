import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ben is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: "jokes",
    said: ["graduation photo on the tea", "man and the bedpan"],
    mi: ["If one unfunny story went down to Timaru, what would be in it?"],
    empathy: [
      "They're so proud of you, and maybe that leaves little room to be tired in front of them.",
    ],
    support: ["You send them something to laugh at, and it's kind. The rest of it can come here."],
  },
  {
    cue: "ashamed",
    said: ["thinks i save lives all", "tells people on sites"],
    mi: ["What would you want Tim to know about those days?"],
    empathy: [
      "He believes in someone who never loses anyone, and you know what those days are like.",
    ],
    support: ["It's heavy to be your brother's hero. No need to be one here."],
  },
  {
    cue: "jokes",
    said: ["do bits about it", "routine about it by"],
    mi: ["What goes unsaid, on a night like that with them?"],
    empathy: [
      "All those doctors round one table, and maybe each is waiting for another to say it.",
    ],
    support: [
      "Having a routine with them is good, and it's not the same as being asked. You may want both.",
    ],
  },
  {
    cue: null,
    said: ["played the first ten seconds", "as far as hey so"],
    mi: ["What do you imagine is in the rest of those eight minutes?"],
    empathy: ["Maybe you stopped it because Hana's the one who might get through."],
    support: ["Those eight minutes can wait until you want them. Nobody's timing you."],
  },
  {
    cue: null,
    said: ["like dating a roster", "through the nurse manager"],
    mi: ["How was it for you, on the other end of that?"],
    empathy: ["She was missing you in that, and maybe you were missing you as well."],
    support: ["That's a loss too, on top of the rest. You needn't make it a roster joke here."],
  },
  {
    cue: "empty-tank",
    said: ["turning up and that's about", "there's no one driving"],
    mi: ["What's a shift like from the inside, when it runs like that?"],
    empathy: ["The doctor goes in and does it, and you're somewhere else entirely, maybe."],
    support: ["Walking in takes something as well, on days like that. It's seen here."],
  },
  {
    cue: null,
    said: ["good at it that's the stupid", "asked to teach the new ones"],
    mi: ["How is it, to be the one they ask for, and feel like this?"],
    empathy: ["Being good at it may be what keeps anyone from seeing how you are."],
    support: ["Good at it and worn out by it go together. Neither one cancels the other."],
  },
  {
    cue: null,
    said: ["somebody else's dog in the park", "a labrador let me"],
    mi: ["What was it about that dog?"],
    empathy: ["Nobody needed anything from you there, and maybe that was the whole beauty of it."],
    support: ["A pie and a dog in the park is a decent way to come off nights. No notes."],
  },
  {
    cue: null,
    said: ["washed my scrubs twice", "put the same wash on"],
    mi: ["What were you hoping the second wash would get out?"],
    empathy: ["The clothes came out clean, and maybe you didn't feel it."],
    support: ["Running a clean wash again makes sense to me. You needn't explain it."],
  },
  {
    cue: null,
    said: ["why i said yes so", "before he'd finished asking"],
    mi: ["That quick yes to your brother. What was in it?"],
    empathy: ["It came so fast, that yes. Maybe part of you had been waiting for someone to come."],
    support: ["You said yes, and that's letting someone near. I'm glad he's coming."],
  },
  {
    cue: null,
    said: ["see if I sleep. I might play", "there's a voice message from a mate"],
    mi: [],
    empathy: ["You've kept it for weeks, and there's a bit of you that would like to hear it."],
    support: ["With the message or without, it's up to you. Nothing needs doing well tonight."],
  },
];
