import type { Scenario } from "~/domain/simulator/scenario";

/** What Priya says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "I'd only smile at them. I'm ever so good at it. || I'd tell them I'm fine, and they'd believe me.",
  ],
  medicine: [
    "I'd want to be able to wake for him. || I'm not sure I'm ill enough for that, or if that's allowed.",
  ],
  screens: [
    "It's what I hold at night so as not to feel so alone with it. || I know, all those mothers with lovely kitchens. I do look. It isn't only that.",
  ],
  selfCare: [
    "I had a bath on Tuesday. I listened for him through the door the whole time. || By the time the water's warm he's awake!",
  ],
  calm: [
    "I'm very quiet already. I'm quiet so he'll sleep. || I start to breathe out and he wakes up!",
  ],
  exercise: [
    "I push the pram round and round. I come home the same. || I've done a lot of walking. He likes it.",
  ],
  sayNo: [
    "I never say no, I wouldn't know which face to make. || I do practise it, in the shower.",
  ],
  talkToThem: [
    "They'd be so disappointed in me. They've all been so kind. || I start, and then somebody says isn't he beautiful, and he is.",
  ],
  busy: [
    "I'm never not doing something. That's how nobody notices. || I do keep busy. I've labelled the shelves.",
  ],
  plan: [
    "I'll write it down. I have quite a long list now. || Let me get a pen. There's still room at the bottom of the list.",
  ],
  rest: [
    "That would be lovely if there was somebody to hold him meanwhile. || How nice. And who'd have him, while I do that?",
  ],
  overthinking: [
    "I know, I'm terrible for it. I can't seem to find where it stops. || I do try not to. It thinks itself.",
  ],
  meantWell: [
    "No, everybody means so well. That's what makes it hard to be cross. || I'm sure they meant it kindly. I still went and cried.",
  ],
  othersWorse: [
    "I know, people wait years for a baby. I know that. || Yes, we've friends who've had four rounds of IVF, I know how lucky I am.",
  ],
  positive: [
    "I do try. I say it out loud in the kitchen. || I'm grateful all day long. It doesn't seem to touch the sides.",
  ],
  atLeast: [
    "I know, I've everything. It makes it worse, somehow. || You're right, I have. So why can't I feel it?",
  ],
  common: [
    "Yes, my mother-in-law had five. She told me. || I'm told her five never cried at all.",
    "That's what they say in the group, and they all look so well. || Is it? Everyone I meet seems to be enjoying it.",
  ],
  timeHeals: [
    "Everybody says it goes so fast. It doesn't, at four in the afternoon. || It flies by, they tell me. It must fly by in some other house.",
  ],
  beStrong: [
    "Oh, I'm not. I've got everybody fooled. || I think I'm just good at tidying it away.",
  ],
};
