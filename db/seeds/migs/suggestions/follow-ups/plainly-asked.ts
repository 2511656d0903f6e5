import type { StoryMoment } from "~/domain/simulator/story-moment";

export const plainlyAsked: StoryMoment[] = [
  {
    cue: null,
    said: ["point guard, so i", "point guard, for school"],
    mi: ["What does running it do, for you?"],
    empathy: ["You're good at it, and it keeps eyes off the rest."],
    support: ["I'd like to hear about the game, and about the rest."],
  },
  {
    cue: null,
    said: ["name ready so they", "there was a prom"],
    mi: ["What would it be like, if they stopped guessing?"],
    empathy: ["Everyone's looking in the wrong place, and you let them."],
    support: ["I won't guess. You tell me or you don't."],
  },
  {
    cue: null,
    said: ["you can't just type", "ok so that's a"],
    mi: ["What would you need, to go slowly with it?"],
    empathy: ["That came at you hard, and your whole body noticed."],
    support: [],
  },
  {
    cue: null,
    said: ["ask me again in", "can i answer that"],
    mi: ["What are the ten messages for?"],
    empathy: ["You're not ready, and you're not closing it either."],
    support: [],
  },
  {
    cue: null,
    said: ["gave me ginger and", "mama has a tea"],
    mi: ["What would you want a doctor to know, without asking?"],
    empathy: ["Everyone has a cure, and the cause stays with you."],
    support: ["Ginger, tea or none, I won't make you say it."],
  },
  {
    cue: null,
    said: ["guys, in the locker", "teammates mostly, after practice"],
    mi: ["What happens in you, when you hear it on its way?"],
    empathy: ["You know it's coming, and there's no getting off."],
    support: ["I won't be asking that here."],
  },
  {
    cue: null,
    said: ["too many to count", "i say some name"],
    mi: ["What do you wish you could say?"],
    empathy: ["You get it over with, and they're happy."],
    support: ["You don't need an answer ready here."],
  },
  {
    cue: null,
    said: ["mama, lola, my sister", "it's me and three"],
    mi: ["What's it like, with all of them there?"],
    empathy: ["There's a houseful, and one far out at sea."],
    support: ["I like your house. Tell me who's loudest."],
  },
];
