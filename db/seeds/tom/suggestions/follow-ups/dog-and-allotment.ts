import type { StoryMoment } from "~/domain/simulator/story-moment";

export const dogAndAllotment: StoryMoment[] = [
  {
    cue: null,
    said: ["A farm up the", "She'd not work, so"],
    mi: ["What did you see in her, when she was no use to anybody up there?"],
    empathy: ["Not cut out for farm work, and she fell on her feet at yours."],
    support: ["I'd like to know what she was like, those first weeks."],
  },
  {
    cue: null,
    said: ["Dog biscuit, and whatever", "Dry stuff, and my"],
    mi: ["What's she like, when there's something on your plate?"],
    empathy: ["She does all right off you, by the sound of it."],
    support: ["Tell me about the two of you at mealtimes, I'd enjoy it."],
  },
  {
    cue: null,
    said: ["Half six, and again", "First thing, and once"],
    mi: ["What would those hours be, without her to take out?"],
    empathy: ["Twice a day there's somebody who needs you at the door."],
    support: ["Is today's second walk still to come? I'd like to hear how it goes."],
  },
  {
    cue: null,
    said: ["top road and back", "The top road, as"],
    mi: ["What do you look at, once you've got up as far as that?"],
    empathy: ["You've a regular road, the pair of you, and she'll know every yard."],
    support: ["I'd walk it with you here, if you'd tell me what you pass."],
  },
  {
    cue: null,
    said: ["She's a blanket there", "the kitchen, in a"],
    mi: ["What's it like to have her down there, when you come in of a night?"],
    empathy: ["She has her own corner of the house, and made it hers."],
    support: ["Is she there now? I like to think of her about."],
  },
  {
    cue: null,
    said: ["Eleven years, from a", "Since she was eight"],
    mi: ["What's changed in you, in the years since you brought her home?"],
    empathy: ["She came as a scrap of a thing, and she's been there for all of it."],
    support: ["Have you a favourite memory of her as a pup? I'd hear it gladly."],
  },
  {
    cue: null,
    said: ["Toast, and lying in", "And the postman"],
    mi: ["What do you find yourself enjoying, because she does?"],
    empathy: ["Simple pleasures, and she makes no secret of them."],
    support: ["I'm fond of her already. What did she get up to today?"],
  },
  {
    cue: null,
    said: ["It's only age, the", "She's stiff, that's all"],
    mi: ["What do you notice in yourself, watching her slow up?"],
    empathy: [],
    support: ["She's well watched over with you. I've time to hear about her."],
  },
  {
    cue: null,
    said: ["Carys did, the day", "It was Carys picked"],
    mi: ["What do you remember of that day?"],
    empathy: ["It was Carys who chose it, and it stuck."],
    support: ["I like that she chose it. What was she like with the new pup?"],
  },
];
