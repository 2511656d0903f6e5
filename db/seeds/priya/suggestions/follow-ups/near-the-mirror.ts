import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearTheMirror: StoryMoment[] = [
  {
    cue: null,
    said: ["The one in the", "In the hall, so"],
    mi: ["What do you say to her, as you go past?"],
    empathy: ["She catches you on the way to something, every day."],
    support: ["I'd be glad to meet her. What does she look like today?"],
  },
  {
    cue: null,
    said: ["I pull my hair", "I nod, would you"],
    mi: ["What would you want to see her do?"],
    empathy: ["You meet her face and neither of you looks surprised."],
    support: ["I'd like to hear what's behind that nod, if there's anything."],
  },
  {
    cue: null,
    said: ["Lipstick, and always a", "She'd tell me to"],
    mi: ["What would she have said to you, on a day like this one?"],
    empathy: ["She went about as though she'd somewhere to be."],
    support: ["I'd like to see her again with you. What else is she carrying?"],
  },
  {
    cue: null,
    said: ["Eleven of them, and", "They hid my chair"],
    mi: ["What did they get from you, that they'd not have had from another boss?"],
    empathy: ["You talk as though you were looking round at all their faces."],
    support: ["Tell me about one of them. I'd enjoy that."],
  },
  {
    cue: null,
    said: ["Rohan says I look", "Nobody's said aunty, that"],
    mi: ["What would you like to have been told?"],
    empathy: ["Other people have their view, and the harshest one seems to be your own."],
    support: ["You look however you look, here. What do you see?"],
  },
  {
    cue: null,
    said: ["Saturday, at the bakery", "A week ago, perhaps"],
    mi: ["What was that cup like, while it lasted?"],
    empathy: ["Something hot, all for you, and it was over before you'd sat down."],
    support: ["I hope there's another soon. Where would you have it?"],
  },
  {
    cue: null,
    said: ["Mummyji's come with milk", "Me, at seven this"],
    mi: ["What would it be like to have it put into your hand, just now and then?"],
    empathy: ["It's mostly you who looks after you, in that line."],
    support: [],
  },
];
