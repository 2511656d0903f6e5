import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Replies for whom Migs names when somebody is asked for. */
export const askedForSomebody: StoryMoment[] = [
  {
    cue: null,
    said: ["people like a guy who passes", "two hours of thinking nothing"],
    mi: ["What's it like for you, while you're playing?"],
    empathy: ["It sounds as if the court is one place where things go right."],
    support: ["I like hearing about that part of your days. The rest can come after it."],
  },
  {
    cue: null,
    said: ["she does it while counting change but she means it", "kicked my chair once"],
    mi: ["What would you want them to ask, if they did?"],
    empathy: ["People are fond of you, and the real question keeps not coming."],
    support: ["I'm asking for real, and you can take your time with it."],
  },
  {
    cue: null,
    said: ["he doesn't even know there's a match on", "whoever made up that walk they do"],
    mi: ["What would you say to him, if it couldn't go wrong?"],
    empathy: ["You're angry, and you're still the one keeping everybody laughing."],
    support: ["You can be mad here. Nobody on the team hears it."],
  },
  {
    cue: null,
    said: ["somebody i'm not gonna zoom in on", "the other straw i don't know"],
    mi: ["What went through you, standing there with your phone?"],
    empathy: ["One picture, and it said more than you wanted to know."],
    support: ["You don't have to zoom in here either. I'm glad you told me that much."],
  },
];
