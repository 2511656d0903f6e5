import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearBedFreezerAndDrawing: StoryMoment[] = [
  {
    cue: null,
    said: ["not yet, the sheets", "i've bought a sheet"],
    mi: ["What would it be, to have it just yours?"],
    empathy: ["It still belongs to both of you, right down to the sheet."],
    support: ["The sheet can stay as it is tonight. No bravery needed."],
  },
  {
    cue: null,
    said: ["since that tuesday, so", "maybe friday, if i've"],
    mi: ["What would you want it to be like, that first night?"],
    empathy: ["It's been a long run of nights on the sofa already."],
    support: ["The bed isn't going anywhere. How's tonight looking?"],
  },
  {
    cue: null,
    said: ["mostly it's for page", "he'd correct the commas"],
    mi: ["Which part is really for you?"],
    empathy: ["It has his name on, and it's mostly you in it."],
    support: ["Page six or page one, I'd not correct a comma."],
  },
  {
    cue: null,
    said: ["empty, and my hand", "lighter till breakfast"],
    mi: ["What was it like, just after you'd put the pen down?"],
    empathy: ["It took something out of you, getting it all on to paper."],
    support: [],
  },
  {
    cue: null,
    said: ["a tutor, first year", "by accident, my right"],
    mi: ["What did it open up for you, not being neat?"],
    empathy: ["Something got loosened that day, and it's still with you."],
    support: ["I like how that started. Are you drawing at all this week?"],
  },
  {
    cue: null,
    said: ["can you come', and", "that i can't sleep"],
    mi: ["What was it like, to keep it to soup?"],
    empathy: ["You had the real thing ready, and you talked round it."],
    support: ["Say it here, in the voice that isn't cheerful."],
  },
  {
    cue: null,
    said: ["that night at ten", "she rang me, she'd"],
    mi: ["What do you think she heard, under the soup?"],
    empathy: ["She was there again the same evening, or soon after."],
    support: ["I like how quick she is. What did she say, if you want to tell it?"],
  },
  {
    cue: null,
    said: ["that i'd be fine", "missing the one where"],
    mi: ["What would you want it to have been for?"],
    empathy: ["You'd miss something by muting him, and that's keeping you there."],
    support: [],
  },
  {
    cue: null,
    said: ["saturday, at the break", "could do it in"],
    mi: ["What would make it easy for you to say?"],
    empathy: ["You've got a yes ready, you just don't want time to talk yourself out of it."],
    support: [],
  },
  {
    cue: null,
    said: ["the chip place by", "somewhere with a wall"],
    mi: ["What would you be glad not to have to do there?"],
    empathy: ["You'd come, as long as nobody has to look at you much."],
    support: ["A quiet seat makes sense. I'd be pleased to hear how it goes."],
  },
];
