import type { StoryMoment } from "~/domain/simulator/story-moment";

export const jashimAndFilms: StoryMoment[] = [
  {
    cue: null,
    said: ["Two boys he has", "They are eight and"],
    mi: ["When he talks of his boys, what comes up in you?"],
    empathy: ["He lets you share in his sons, as a friend does."],
    support: ["It's nice to hear of those two. You can tell me how it is to listen to him."],
  },
  {
    cue: null,
    said: ["Old comedies from Dhaka", "Mostly films from home"],
    mi: ["What happens in the room, when he puts such a film on?"],
    empathy: ["He takes a bit of home into the bed beside yours, and it's a cheerful bit."],
    support: ["I'd like to hear about one of those films, if one comes to mind."],
  },
  {
    cue: null,
    said: ["About the hat of", "Silly ones, about a"],
    mi: ["What do those jokes do to the evening?"],
    empathy: ["They belong to the room and the language, I see."],
    support: ["Let me hear one if you feel like it. I don't mind if it limps."],
  },
  {
    cue: null,
    said: ["Thirty-four, he is three", "A bit older than"],
    mi: ["What do you see in him, that comes with those three years?"],
    empathy: ["Three years, that's enough for an elder brother, I'd say."],
    support: ["It's nice to know a bit more about him. Who gives in first, when you two disagree?"],
  },
  {
    cue: null,
    said: ["Today at nine, he", "Without overtime it is"],
    mi: ["What is it like, when you wait for him?"],
    empathy: ["Your evening only begins properly when he's back."],
    support: ["Then there's time until nine. I'm here for a piece of it."],
  },
];
