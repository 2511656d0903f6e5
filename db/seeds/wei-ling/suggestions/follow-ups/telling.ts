import type { StoryMoment } from "~/domain/simulator/story-moment";

export const telling: StoryMoment[] = [
  {
    cue: null,
    said: ["they'd believe me straight", "once i say it"],
    mi: ["What would change, once it was true for them as well?"],
    empathy: ["As long as you hold it alone, it can still half not be so."],
    support: ["You've kept it from landing on them, all by yourself. That's a lot of holding."],
  },
  {
    cue: null,
    said: ["i'd say i'm not"],
    mi: ["How is it, seeing it written down here?"],
    empathy: ["It's such a short sentence, and so much stands in front of it."],
    support: ["There it is, with nothing funny after it. It reads well like that."],
  },
  {
    cue: null,
    said: ["then 'but you're so", "the head goes to"],
    mi: ["Which face would you rather see on somebody?"],
    empathy: ["You tell them something sad, and in the end you're the one doing the comforting."],
    support: ["No tilted head here. You don't have to make me feel better."],
  },
  {
    cue: null,
    said: ["i'm not ok and", "i'd put 'can i"],
    mi: ["And with it gone again, how was that?"],
    empathy: ["For a moment it was true on the screen, and then it was safe again."],
    support: ["You found the words, even if they didn't go out. They've arrived somewhere now."],
  },
  {
    cue: null,
    said: ["xin yi'd worry all", "she'd only be able"],
    mi: ["If worrying weren't part of it, what would you write to her?"],
    empathy: ["You spare her the weight, and so it stays with you."],
    support: ["Your first thought is what it would do to her. That's a friend's way of thinking."],
  },
  {
    cue: null,
    said: ["he's in a raincoat", "a frog with a"],
    mi: ["What would the frog be saying for you today?"],
    empathy: ["The frog lets you be not fine and funny in one go."],
    support: ["He seems excellent company. I'm glad the two of you have him."],
  },
  {
    cue: null,
    said: ["because then i have", "a hey needs a"],
    mi: ["If no reason were needed, what would you write?"],
    empathy: ["The hey stayed small, and the answer it's owed kept growing."],
    support: ["You want to answer her properly, and that has made it big. I can see that."],
  },
];
