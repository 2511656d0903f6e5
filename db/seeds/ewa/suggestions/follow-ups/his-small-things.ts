import type { StoryMoment } from "~/domain/simulator/story-moment";

export const hisSmallThings: StoryMoment[] = [
  {
    cue: null,
    said: ["It lies beside the", "In the dish by"],
    mi: ["What do you take down with it, these days?"],
    empathy: ["It has work to do, though it was his."],
    support: ["Leave it unsharpened as long as you want. I'd like to know what he drew."],
  },
  {
    cue: null,
    said: ["have to look it", "It was an old"],
    mi: ["What do you see when that music comes to mind?"],
    empathy: ["The title has gone, and something of it stays."],
    support: ["It needn't have a title. I'd like to hear where you two saw it."],
  },
  {
    cue: null,
    said: ["It goes up, and", "Three notes up and"],
    mi: ["What comes over you at the place where he broke off?"],
    empathy: ["It ends in the middle, and he never gave you the rest."],
    support: [],
  },
  {
    cue: null,
    said: ["stairs, and in the", "It was always the"],
    mi: ["What did he do, when you'd scolded him?"],
    empathy: ["He got on your nerves in the same places every time."],
    support: ["Scold him once more here, I'd enjoy hearing it."],
  },
  {
    cue: null,
    said: ["It is a history", "A book about canals"],
    mi: ["What did you see in it, through his eyes?"],
    empathy: ["It was just the thing for him, thick and full of canals."],
    support: ["I'd like to know how he looked with that on his knees."],
  },
  {
    cue: null,
    said: ["About bridges, railways and", "Engineering, and journeys to"],
    mi: ["What did he come and read aloud to you?"],
    empathy: ["He knew his subjects, and you've a smile about them."],
    support: ["I'd enjoy hearing how an evening with him and his reading went."],
  },
  {
    cue: null,
    said: ["On the shelf in", "It has its place"],
    mi: ["When do you take it down, and what are you after then?"],
    empathy: ["His papers live next to the sheets, where you pass every day."],
    support: ["Leave the lid on or lift it. I'd be glad of one line from it."],
  },
  {
    cue: null,
    said: ["It came in four", "He kept them all"],
    mi: ["What was he sure of, once he had read them?"],
    empathy: ["So much thoroughness over so small a thing, and you had to sit through it."],
    support: [],
  },
];
