import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearFatherAndDai: StoryMoment[] = [
  {
    cue: null,
    said: ["That he'd been hungry", "He told me he'd"],
    mi: ["What did you make of the little that he gave you?"],
    empathy: ["It was next to nothing, and you've had it all these years."],
    support: ["I'm glad you've got those. Is there one more?"],
  },
  {
    cue: null,
    said: ["What he did with", "I'd ask was he"],
    mi: ["What do you think he'd have said?"],
    empathy: ["There was a whole man in there, and you never got to ask."],
    support: [],
  },
  {
    cue: null,
    said: ["Same chin, same silence", "I am, with Carys"],
    mi: ["What did you miss out on, that you'd want handed down instead?"],
    empathy: ["You hear him in yourself, in how you go about not saying things."],
    support: ["You needn't talk like anyone else here. I'm easy with it as it comes."],
  },
  {
    cue: null,
    said: ["Mam did it for", "To his pigeons he"],
    mi: ["What would you have given, to hear it from himself?"],
    empathy: ["It came out of him sideways, and you had to be near to catch it."],
    support: ["That's a tender thing to know of him. Stay as long as you want."],
  },
  {
    cue: null,
    said: ["at his son's, they'd", "went for the grandkids"],
    mi: ["What did you lose, when he went?"],
    empathy: ["It made sense for him, and it left a hole for you."],
    support: ["If he's someone you'd like back in touch with, we can look at that."],
  },
  {
    cue: null,
    said: ["Not since May, and", "I've had his number"],
    mi: ["What do you hope is there, on his end?"],
    empathy: ["It's on your mind, and there's no getting over the start."],
    support: ["When you like, we can find the way to start that call."],
  },
  {
    cue: null,
    said: ["Loud, and then he'd", "He'd give you the"],
    mi: ["What did he get from you, that you'd not given anybody?"],
    empathy: [],
    support: ["I like the sound of him. When did you last think of him?"],
  },
  {
    cue: null,
    said: ["Get your boots on", "start with the leeks"],
    mi: ["What's the thing you'd want to get to?"],
    empathy: ["You can hear how it would begin, with him."],
    support: [],
  },
  {
    cue: null,
    said: ["Very good, I told", "it was champion, and"],
    mi: ["What would you have said, if you'd told her straight?"],
    empathy: ["You said what would please her, and somebody noticed the difference."],
    support: ["No need to have liked anything here. I'd take it as it was."],
  },
  {
    cue: null,
    said: ["I drank it where", "Got hold of the"],
    mi: ["What did it take, to get up off there?"],
    empathy: [],
    support: [],
  },
];
