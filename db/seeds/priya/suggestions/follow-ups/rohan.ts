import type { StoryMoment } from "~/domain/simulator/story-moment";

export const rohan: StoryMoment[] = [
  {
    cue: null,
    said: ["I know the sound", "Rohan gets in around"],
    mi: ["What changes in the house when he comes in?"],
    empathy: ["You know his coming home by heart, right down to the door."],
    support: ["That's a fond bit of detail. I can nearly hear him arrive."],
  },
  {
    cue: null,
    said: ["The dancing was Rohan's", "We've been married five"],
    mi: ["What were the two of you like, that day?"],
    empathy: ["There's a smile in that, I think, and a pair of clumsy feet."],
    support: ["Five years, and it's the dancing that comes first. I like that."],
  },
  {
    cue: null,
    said: ["He'd come to mend", "Rohan came to see"],
    mi: ["What did you make of him, that first day?"],
    empathy: ["One jammed biro, and look where it led."],
    support: ["That's a fine start to a story. I feel for the printer."],
  },
  {
    cue: null,
    said: ["He does when he's", "he's lovely with the"],
    mi: ["Before he comes in, how does the day go for you?"],
    empathy: ["He's lovely when he's there, and by then the day has used you up."],
    support: ["You're fair to him, and honest about the hours before. Both can stand."],
  },
  {
    cue: null,
    said: ["Can you sit down", "Sit down a minute"],
    mi: ["What would you most want the next line to be about?"],
    empathy: ["First you'd want him beside you, before any of it has words."],
    support: ["It's a good first line. It asks for something, and it asks for you."],
  },
  {
    cue: null,
    said: ["And after the minute", "I'd like his hand"],
    mi: ["That quiet with nothing fixed, what would it give you?"],
    empathy: ["You'd like to be kept company first, before anyone mends anything."],
    support: ["You know just what you'd want from him. It's good to hear it said."],
  },
  {
    cue: null,
    said: ["being fine before he's"],
    mi: ["What would come out, if fine were a second slower?"],
    empathy: ["Fine gets there first, while the real answer's still putting its shoes on."],
    support: ["You know it so well by now. It takes honesty to catch yourself at it."],
  },
];
