import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearWallAndThief: StoryMoment[] = [
  {
    cue: null,
    said: ["Loud like a crow", "She likes ducks, and"],
    mi: ["What do you think she has from you?"],
    empathy: ["I can almost hear her, and see whom or what she's fond of."],
    support: ["She sounds delightful. Go on about her, if you're in the mood."],
  },
  {
    cue: null,
    said: ["Of rice and of", "We say two words"],
    mi: ["What would you tell him, if there were a third word?"],
    empathy: ["You talk about easy things, and then one of you is asleep."],
    support: [],
  },
  {
    cue: null,
    said: ["Thin and funny, he", "He's a man who"],
    mi: ["When did you notice first what sort of man he is?"],
    empathy: ["It's hard not to like him, from what you say."],
    support: ["I've taken to him. Have you more of that kind?"],
  },
  {
    cue: null,
    said: ["Because by day there", "The wall costs nothing"],
    mi: ["What else comes, in those hours?"],
    empathy: ["By night there's only a wall to turn to, and it's cool."],
    support: [],
  },
  {
    cue: null,
    said: ["Jashim asks in the", "Nobody sees, we all"],
    mi: ["What would you like somebody to know of those nights?"],
    empathy: ["You're by yourself with it at night, with men all round."],
    support: ["You needn't be so quiet with it here. Was it bad last night?"],
  },
  {
    cue: null,
    said: ["One hour, then the", "A little, until I"],
    mi: ["What's the first thing in your mind, when it wakes you?"],
    empathy: ["You get a short piece of sleep, and then it's used up."],
    support: ["That isn't much to live on. You can be as slow as you need today."],
  },
  {
    cue: null,
    said: ["He says it's a", "I told him, he"],
    mi: ["What would you have wanted the doctor to ask about it?"],
    empathy: ["You came home with his answer, and the burning came home too."],
    support: ["I believe the burning, whatever it's called. Tell me how it was this time."],
  },
  {
    cue: null,
    said: ["Mou it is, she", "All pull, but Mou"],
    mi: ["What would you say to her, when you feel her so?"],
    empathy: ["Of all those who need you, she's the one you feel the most."],
    support: ["She's small, and it's a strong grip. We can stay with just her."],
  },
  {
    cue: null,
    said: ["My father at the", "All of them at"],
    mi: ["What would you like them to know, while they treat you so?"],
    empathy: ["You're given the best place for something you feel you haven't got."],
    support: ["You can sit where you like here, and it's no honour to be earned."],
  },
  {
    cue: null,
    said: ["If I stand up", "I'd like to, and"],
    mi: ["What would become possible, if it were all seen?"],
    empathy: ["You'd rather be in your true place, if you dared."],
    support: ["You needn't keep any special chair with me."],
  },
];
