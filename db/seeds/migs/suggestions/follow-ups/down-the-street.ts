import type { StoryMoment } from "~/domain/simulator/story-moment";

export const downTheStreet: StoryMoment[] = [
  {
    cue: null,
    said: ["till twelve, then the", "ya, until midnight"],
    mi: ["What brings you there late, before the lights go?"],
    empathy: ["There's a place that stays lit for you for a long time."],
    support: ["I'm glad you've got till midnight."],
  },
  {
    cue: null,
    said: ["he's like sixty and", "he's cool with me"],
    mi: ["What's it like to have someone there who lets you be?"],
    empathy: ["He's there, and he doesn't want anything from you."],
    support: ["A quiet guard is good company. I'm glad of him."],
  },
  {
    cue: null,
    said: ["overtime gets rice from", "the dog eats what's"],
    mi: ["What is it you get back from him?"],
    empathy: ["You make sure he eats, even if it's your own snack."],
    support: ["I like how you look after him. Go on about him if you want."],
  },
  {
    cue: null,
    said: ["overtime's got his own", "the dog sleeps on"],
    mi: ["What would you wish for him on a rainy night?"],
    empathy: ["He's found himself a place near the game."],
    support: ["You know just where he sleeps. That's sweet to hear."],
  },
  {
    cue: null,
    said: ["there's a cart outside", "little dumplings with chili"],
    mi: ["Who's usually standing there with you?"],
    empathy: ["You tell it so well, I can nearly taste it."],
    support: ["Now I'm hungry. Stay at the cart as long as you like."],
  },
  {
    cue: null,
    said: ["it's dark and sour", "she burns the edges"],
    mi: ["What's it like to sit down to that, at Kiko's?"],
    empathy: ["You know that pot by heart, down to the details."],
    support: ["That sounds good. I'd hear more about that kitchen."],
  },
  {
    cue: null,
    said: ["of our street, blue", "it's a tiny shop"],
    mi: ["What do you like about going down there?"],
    empathy: ["A small window, and it's got nearly everything."],
    support: ["I can see the window. Is the person behind it good to talk to?"],
  },
];
