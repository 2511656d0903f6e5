import type { StoryMoment } from "~/domain/simulator/story-moment";

export const peopleAndThings: StoryMoment[] = [
  {
    cue: null,
    said: ["his, and i chose", "i'd never once drunk"],
    mi: ["What changed, when it was broken?"],
    empathy: ["It was more his than yours, and you've ended up with it."],
    support: ["It can stay nobody's for now. What would you want to drink from?"],
  },
  {
    cue: null,
    said: ["right on the magnet", "kitchen wall, next to"],
    mi: ["What did it do for you, as it hit?"],
    empathy: ["It landed, and whatever it hit has had to live with it."],
    support: ["All right, it flew. What did you do with the quiet after?"],
  },
  {
    cue: null,
    said: ["tali's got exams and", "i'd only have to"],
    mi: ["What would the real thing sound like, if you rang with it?"],
    empathy: ["They're there to be called, and you haven't let them know."],
    support: ["The real thing can wait, or you can say it to me first."],
  },
  {
    cue: null,
    said: ["stood by a bin", "i walked home the"],
    mi: ["What had you hoped to keep of it?"],
    empathy: ["It was gone again, and you went looking for the last of it."],
    support: ["Following a smell about makes sense to me. What did it leave behind?"],
  },
];
