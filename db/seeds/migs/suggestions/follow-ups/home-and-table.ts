import type { StoryMoment } from "~/domain/simulator/story-moment";

export const homeAndTable: StoryMoment[] = [
  {
    cue: null,
    said: ["it's for being polite", "po is like sir"],
    mi: ["Who do you most mean it with?"],
    empathy: ["A small word, and there's lots of respect in it."],
    support: ["I like knowing that. Say po as much as you want."],
  },
  {
    cue: null,
    said: ["lola's grandma, tita's aunt", "so tita is aunt"],
    mi: ["Which of all of those is nearest to you?"],
    empathy: ["There are a lot of names for being somebody's family."],
    support: ["Thanks for the lesson. I'll keep up now."],
  },
  {
    cue: null,
    said: ["name ready so it's", "he does, at the"],
    mi: ["What would you rather he asked you?"],
    empathy: ["You hand him a name, and get back to safe ground."],
    support: ["You won't be asked for a girl's name here."],
  },
  {
    cue: null,
    said: ["twenty guys and one", "container ship, it brings"],
    mi: ["What do you imagine his evenings are like on there?"],
    empathy: ["He lives among all those boxes, far from your table."],
    support: ["I'd like to hear about him and his ship, if you'd like to."],
  },
  {
    cue: null,
    said: ["papa's cook on the", "guy from the crew"],
    mi: ["What do you notice about how papa is with him?"],
    empathy: ["It's a whole other crew that your papa lives with."],
    support: ["I like that wave. More of Boyet is welcome."],
  },
  {
    cue: null,
    said: ["he holds the last", "the old ones, 'my"],
    mi: ["What's it like to hear him sing?"],
    empathy: ["You know exactly how he does it, and it sounds fond."],
    support: ["I can almost hear it. Stay there a bit if it's nice."],
  },
  {
    cue: null,
    said: ["and then my points", "i go good po"],
    mi: ["What would you say, if he asked twice?"],
    empathy: ["He's glad, and you've slipped away again."],
    support: ["You can be not good here, no points needed."],
  },
  {
    cue: null,
    said: ["eleven tonight, after his", "at eleven, that's when"],
    mi: ["What are you hoping for, at eleven?"],
    empathy: ["There's a time set, and it's on your mind."],
    support: ["We can talk till then, or past it."],
  },
];
