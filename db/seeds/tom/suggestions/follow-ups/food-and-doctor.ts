import type { StoryMoment } from "~/domain/simulator/story-moment";

export const foodAndDoctor: StoryMoment[] = [
  {
    cue: null,
    said: ["Toast this morning, and", "Two rounds of toast"],
    mi: ["What takes the wish to eat away, do you think?"],
    empathy: ["A little toast, and not a great deal else today."],
    support: ["Is there a meal that you do still fancy? I'd be glad to hear."],
  },
  {
    cue: null,
    said: ["A hundred and sixty", "One-sixty over a hundred"],
    mi: ["What did you make of it, when he gave you that number?"],
    empathy: ["A figure from a machine, and there's likely more behind it than he saw."],
    support: ["If that number bothers you, you can say so here."],
  },
  {
    cue: null,
    said: ["No, a leaflet about", "He'll take it again"],
    mi: ["What would you have liked to come away from there with?"],
    empathy: ["You went home with not much in your hand."],
    support: ["What else did you want from that visit? I'd hear it."],
  },
  {
    cue: null,
    said: ["January, to have it", "In the new year"],
    mi: ["What would you like to have said, by the time you come out of there?"],
    empathy: ["There's a date for it, a good way off yet."],
    support: ["If you want to get ready for that appointment, I could help you find your words."],
  },
  {
    cue: null,
    said: ["At half term, at", "She did it at"],
    mi: ["What was going on in the room, while she was drawing?"],
    empathy: ["It was made here in the house, with you near by."],
    support: ["I'd like to see half term through your eyes a bit longer."],
  },
  {
    cue: null,
    said: ["Every one in the", "I've purple arms"],
    mi: ["What did you think, when you saw yourself in those?"],
    empathy: ["She held nothing back, by the sound of it."],
    support: ["It sounds a grand picture. Tell me the rest of what's in it."],
  },
  {
    cue: null,
    said: ["I've put a better", "Aye, it's not come"],
    mi: ["What does it do for you, going past it in a day?"],
    empathy: ["You've seen to it that it stays where you can see it."],
    support: ["I'm glad it's there. What's the first thing your eye goes to?"],
  },
  {
    cue: null,
    said: ["A tall one, like", "One with a big"],
    mi: ["What sort of man is he, under a hat like that?"],
    empathy: ["She's given you a hat with some character to it."],
    support: ["That's cheered me up. What else did she give you?"],
  },
];
