import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofTopics: StoryMoment[] = [
  {
    cue: null,
    said: ["Today I've had half", "And there's an apple"],
    mi: ["What would it take, to make today's food worth sitting down for?"],
    empathy: ["It's been bits and scraps today, and on the move, by the sound of it."],
    support: ["I'm glad to know what you've had. Is there anything you'd fancy?"],
  },
  {
    cue: null,
    said: ["on the buses, never", "I've driven for fourteen"],
    mi: ["What would you put beside that one bad moment, to be fair to it?"],
    empathy: ["All that time, and it's been put in the shade by a day."],
    support: ["I've heard the fourteen years. Tell me one of the good days in there."],
  },
  {
    cue: null,
    said: ["Did my eight hours", "Early turn, out and"],
    mi: ["What came up in you, hearing that song from somebody else's child?"],
    empathy: ["You were doing your job, and a song went straight through you."],
    support: ["It's good that you're parked now. We can let it play, if you want."],
  },
  {
    cue: null,
    said: ["from the depot's got", "There's a match, a"],
    mi: ["What would make it an evening you could enjoy?"],
    empathy: [],
    support: ["There's time to see. What would you like to be doing tonight, if you could pick?"],
  },
  {
    cue: null,
    said: ["I do my girl", "I sit my girl"],
    mi: ["What do you hear about in that hour, that you'd never get by asking?"],
    empathy: ["It's the best of things, with your hands in her hair."],
    support: ["I won't print a word. What's she got to say for herself?"],
  },
  {
    cue: null,
    said: ["Desmond at work's guessed", "One bloke at work's"],
    mi: ["What would you want him to know, of what he's guessed?"],
    empathy: ["He's got an idea, and he's found his own way to be kind about it."],
    support: ["I like how he goes about it. What's it like to be near someone who's guessed?"],
  },
];
