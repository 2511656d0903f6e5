import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfTimAndThatNight: StoryMoment[] = [
  {
    cue: null,
    said: ["I called it at", "Wet and slow till"],
    mi: ["What do you remember of the quiet part, before it all went fast?"],
    empathy: ["Still for hours, and then everything at a run until it was over."],
    support: ["You can stay in the quiet part as long as you need before the rest."],
  },
  {
    cue: null,
    said: ["First one whose handwriting", "There'd been others, I'd"],
    mi: ["What was it about her that made this one land differently?"],
    empathy: ["Others before her, but this was somebody you'd actually got to know."],
    support: ["I'd be glad to hear about her, the person, if you want to."],
  },
  {
    cue: null,
    said: ["have said I liked", "Her name, for one"],
    mi: ["What would it have meant to have that said in the room?"],
    empathy: ["Fondness for her, and no slot in the meeting where it fitted."],
    support: ["Some of it has been said now. The rest can come here, in any order."],
  },
  {
    cue: null,
    said: ["was the best bit", "Everyone else on the"],
    mi: ["What did the telling off give you that the rest of the round didn't?"],
    empathy: ["Somebody finally bothered to take you on, and it was oddly lovely."],
    support: ["I like that it made your day. What did she say to you?"],
  },
  {
    cue: null,
    said: ["Small, short white hair", "Little, sat up very"],
    mi: ["When you picture her now, what is she usually doing?"],
    empathy: ["She's very clear to you still, white hair, red glasses and all."],
    support: ["I can almost see her. Stay with the picture as long as you like."],
  },
  {
    cue: null,
    said: ["Sit on the couch", "To have him about"],
    mi: ["What would it be like to have him there with no story to tell?"],
    empathy: ["Just him, solid and near, and nobody waiting to be entertained."],
    support: [],
  },
  {
    cue: null,
    said: ["Probably with a joke", "I'd go, 'Tim, turn"],
    mi: ["What's the part that would come after that first line?"],
    empathy: ["The first words are ready, and there'd be no way back after them."],
    support: [],
  },
  {
    cue: null,
    said: ["That it'd be quiet", "Just that I'd not"],
    mi: ["When it says that, what is it you want to be over?"],
    empathy: ["It doesn't argue, it offers you a rest, and you're so tired."],
    support: ["You let me hear what it actually says. I'm taking that seriously."],
  },
];
