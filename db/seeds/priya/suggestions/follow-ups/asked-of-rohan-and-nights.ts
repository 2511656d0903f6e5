import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfRohanAndNights: StoryMoment[] = [
  {
    cue: null,
    said: ["That he stops breathing", "Him going too quiet"],
    mi: ["What does checking give you, for the little while that it lasts?"],
    empathy: [
      "Knowing he's fine and going to look anyway. The fear doesn't take your word for it.",
    ],
    support: [],
  },
  {
    cue: null,
    said: ["And frightened, because it", "Scared of myself, a"],
    mi: ["What was underneath it, do you think, if it wasn't funny?"],
    empathy: ["Laughing, and frightened by it in the same breath."],
    support: ["You can tell me how it really was. Nobody needs to laugh here."],
  },
  {
    cue: null,
    said: ["I tell her I'm", "Rohan's mum would, she's"],
    mi: ["What would you be letting in, if you said yes to her?"],
    empathy: ["There's a shoulder on offer, and you've a polite way of keeping off it."],
    support: ["Whose shoulder would you lean on without thinking? I'd like to hear."],
  },
  {
    cue: null,
    said: ["Rohan's asleep, he's got", "In bed, in the"],
    mi: ["What would you want to say to him, if he happened to wake now?"],
    empathy: [
      "He's near enough to hear you and has to be up, so it's you who's left with the hours.",
    ],
    support: ["I'm awake with you for this bit. No early start on my side of it."],
  },
  {
    cue: null,
    said: ["Rohan's mother knows what", "I can't tell what"],
    mi: ["What do you hear in his crying, on the days you're less sure of yourself?"],
    empathy: ["She seems to know and you're left guessing, and you've made a judgment of that."],
    support: ["You can guess out loud with me. Nobody's marking it."],
  },
  {
    cue: null,
    said: ["in the pram first", "It's him they come"],
    mi: ["What do you wish they'd notice about you, before they look down?"],
    empathy: ["They come for him, and you've decided that it's only fair."],
    support: ["I came to talk with you. What would you like to be asked about?"],
  },
  {
    cue: null,
    said: ["I said it'd keep", "Something about leaving it"],
    mi: ["What would you have said if you hadn't needed to be funny?"],
    empathy: ["They got a laugh from you, and I wonder who noticed you."],
    support: ["You can leave the funny version at the door here, whenever you like."],
  },
  {
    cue: null,
    said: ["The vests, mostly, and", "Bottles, vests, the way"],
    mi: ["What do you hear her saying, each time she does it over?"],
    empathy: ["You've done it once, with care, and then you watch it get undone."],
    support: ["I'm on the side of your own way of doing it. Say how it is to watch."],
  },
  {
    cue: null,
    said: ["his mum and me", "Arjun was asleep"],
    mi: ["As one of the three, how was it for you?"],
    empathy: ["All the grown-ups in the house, then."],
    support: ["Good to know who was in the room."],
  },
  {
    cue: null,
    said: ["He would if I", "Only if I wake"],
    mi: ["What makes you leave him sleeping?"],
    empathy: ["He'd come, and so you let him be."],
    support: ["You're looking after his sleep there. I noticed."],
  },
  {
    cue: null,
    said: ["Rohan did, in the end", "he followed the buzzing"],
    mi: ["Seeing him with it in his hand, how was it for you?"],
    empathy: ["So it was him who tracked it down."],
    support: ["I'm glad he went looking."],
  },
];
