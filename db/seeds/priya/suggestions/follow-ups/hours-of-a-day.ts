import type { StoryMoment } from "~/domain/simulator/story-moment";

export const hoursOfADay: StoryMoment[] = [
  {
    cue: null,
    said: ["on the tiles and", "I pretend I'm in"],
    mi: ["What would you have if those four minutes became forty?"],
    empathy: ["The water takes over, and for a bit nothing's wanted from you."],
    support: ["I won't knock. Stay in there as long as you like."],
  },
  {
    cue: null,
    said: ["It's the one part", "For a while I'm"],
    mi: ["Whose voice is it, when it comes out like that?"],
    empathy: ["Something real comes through, out there, with no show in it."],
    support: ["I'd like to hear about that bit of the walk. Hum it at me, if you like."],
  },
  {
    cue: null,
    said: ["The dark, and four", "By then I've used"],
    mi: ["What would you need around you, to meet the dark with?"],
    empathy: ["By that hour you've spent what you had, and the longest part is still ahead."],
    support: [],
  },
  {
    cue: null,
    said: ["There's a square of", "He's jolly till about"],
    mi: ["What are you like, in those hours?"],
    empathy: ["There's a stretch of the morning that goes well, with the two of you in it."],
    support: ["Let's stay in the morning for a while. I'd like to know more of it."],
  },
  {
    cue: null,
    said: ["My jaw comes undone", "I caught myself looking"],
    mi: ["What do you notice about yourself out there, when nothing's hurrying you?"],
    empathy: ["Your body lets go of something by the water, before you've decided to."],
    support: ["I'd be happy to walk slowly beside you with that for a bit."],
  },
  {
    cue: null,
    said: ["A line going down", "I'd have dropped off"],
    mi: ["What would you want them to have noticed first?"],
    empathy: ["He's measured every time, and your own line went down with nobody looking."],
    support: ["I'd like to see your chart. Show me where it starts to drop."],
  },
  {
    cue: null,
    said: ["Whether the heron's got", "There's a boat with"],
    mi: ["What would you like a walk to have room for?"],
    empathy: [],
    support: ["Tell me what you see there. I've all the time for it."],
  },
  {
    cue: null,
    said: ["clock and it's the", "They've a sort of"],
    mi: ["What do you tell yourself, to reach the next minute?"],
    empathy: ["The clock doesn't move, and you've run through all you had for filling it."],
    support: ["We can count a few of them off together, when they come."],
  },
  {
    cue: null,
    said: ["A nappy, or a", "not sure that I"],
    mi: ["What is it like, to find yourself standing there again?"],
    empathy: ["You go off somewhere, and it's your hands that are left behind with the work."],
    support: ["Come back from it as slowly as you need. I'm still at this end."],
  },
  {
    cue: null,
    said: ["And iron when he", "I'd ask which of"],
    mi: ["What would you want somebody to offer, in place of the saying?"],
    empathy: ["There's a very good retort in you that only the night has heard."],
    support: ["Say it to me in full. I'll enjoy it, and I'll believe it."],
  },
];
