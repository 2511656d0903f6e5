import type { StoryMoment } from "~/domain/simulator/story-moment";

export const theThoughts: StoryMoment[] = [
  {
    cue: null,
    said: ["It's the first thing", "They'd be decent about"],
    mi: ["In that picture, what's being taken from you?"],
    empathy: ["You know how it really goes, and the fear draws its own room."],
    support: ["Knowing the process doesn't stop the dread. I'm listening to the dread."],
  },
  {
    cue: null,
    said: ["it to be finished", "It's that one hour"],
    mi: ["If that were over, what would there be room for?"],
    empathy: ["So what you want an end to has a date on it."],
    support: ["That's an important difference, and you've put it plainly."],
  },
  {
    cue: null,
    said: ["The bit that typed", "There's a part that"],
    mi: ["What else does that part of you want?"],
    empathy: ["Some stubborn part of you keeps reaching for small things, and for someone."],
    support: ["I'm fond of that part too. Good that it wrote."],
  },
  {
    cue: null,
    said: ["It's how polite it", "when I look back"],
    mi: ["What does it say, in that reasonable voice?"],
    empathy: ["It doesn't even raise its voice, and maybe that makes it harder to stand up to."],
    support: ["You said yes, it scares you. That's a brave thing to look at squarely."],
  },
  {
    cue: null,
    said: ["To get home with", "A Sunday that stays"],
    mi: ["What would you do with yourself, in time like that?"],
    empathy: ["You're asking for a bit of yourself left over at the end."],
    support: ["A modest order, and a clear one. It was good to hear something you want."],
  },
  {
    cue: null,
    said: ["Like putting down two", "I keep looking at"],
    mi: ["What's it like now, with it set down?"],
    empathy: ["It's said, and everything's still standing, and you can feel what it weighed."],
    support: ["You've said it and I'm still reading. There's no next thing."],
  },
  {
    cue: null,
    said: ["coming in the door"],
    mi: ["What was going on in you, just before it came?"],
    empathy: ["It was waiting when you got in, before you'd had a bite."],
    support: [
      "You've told me when it came and when it went. That's plainly answered, and it helps.",
    ],
  },
  {
    cue: null,
    said: ["I'd say I'm glad", "Thanks for telling me"],
    mi: ["How is it, to have said those words to somebody?"],
    empathy: ["You know exactly what to say there, because you've been the one saying it."],
    support: ["Then let me say the first part: it's good that you said it."],
  },
  {
    cue: null,
    said: ["when it's light and", "and in it strolls"],
    mi: ["What do you notice in yourself, as it comes in?"],
    empathy: ["It picks the hour when you're nobody's doctor."],
    support: ["It likes you alone, and just now you aren't."],
  },
  {
    cue: null,
    said: ["Nothing's been got ready", "lives in my head"],
    mi: ["What's it been like, living with it as a thought?"],
    empathy: ["It's stayed on the far side of a line, and still it's in the house."],
    support: ["You've answered that as straight as it could be asked. Good."],
  },
  {
    cue: null,
    said: ["picking up the phone", "It's my brother's face"],
    mi: ["What do you see in his face, when you picture it?"],
    empathy: ["You think of him, and that's where it stops."],
    support: ["You let your brother's face come into it. That bond is doing a lot."],
  },
];
