import type { StoryMoment } from "~/domain/simulator/story-moment";

export const nearCourtAndMum: StoryMoment[] = [
  {
    cue: null,
    said: ["He'd the lid off", "Not rude, I'll give"],
    mi: ["What did you want to see in that face, looking back at you?"],
    empathy: ["He was polite, and he wasn't really looking at you."],
    support: ["I'm looking. What was in front of him, that he missed?"],
  },
  {
    cue: null,
    said: ["A lad from the", "On my own side"],
    mi: ["Who did you wish had been there beside you?"],
    empathy: ["The biggest room of your life, and near enough a stranger next to you."],
    support: ["You've company for going back over it, any time you want."],
  },
  {
    cue: null,
    said: ["What we do of", "I'd have said, I'm"],
    mi: ["What would you have hoped that'd do, for whoever was listening?"],
    empathy: ["You'd have told them the ordinary truth, and it'd have taken no time."],
    support: ["Go on, then. Four minutes, and I'll listen to every one."],
  },
  {
    cue: null,
    said: ["I can, it costs", "I've had my fill"],
    mi: [],
    empathy: ["There's a way, and it's got another fee or another form in front of it."],
    support: ["When you're ready to look at that, I can look at it with you."],
  },
  {
    cue: null,
    said: ["I'd been told don't", "You're that busy being"],
    mi: ["What were you afraid would happen, if you'd argued?"],
    empathy: ["You did what was asked of you, and it went against you."],
    support: ["You can say no as loud as you like in here. What would you have said?"],
  },
  {
    cue: null,
    said: ["A bit, don't let", "It's loud, and it's"],
    mi: ["What does it give you, to be spoken up for like that?"],
    empathy: ["For once there's someone loud on your side."],
    support: ["I won't let on. What do you get prayed for, mostly?"],
  },
  {
    cue: null,
    said: ["Auntie Grace, Sister Comfort", "The ladies who do"],
    mi: ["What's it like to be cared about by people you've never met?"],
    empathy: ["There's a roomful of women who know your name, and cake comes of it."],
    support: ["I'd like to hear what your mum tells them about you."],
  },
  {
    cue: null,
    said: ["Tomorrow, on the dot", "They can't play you"],
    mi: ["What will you want to have said, this time?"],
    empathy: ["You've got your plan for getting through, music or no music."],
    support: ["Shall we get your question ready before then? Only if that'd help."],
  },
  {
    cue: null,
    said: ["Ate half a roll", "I wiped down the"],
    mi: ["What were you thinking about, underneath the waiting?"],
    empathy: [],
    support: ["Hold's over here, you're through. Go ahead."],
  },
  {
    cue: null,
    said: ["She's good, when you", "She's sharp, she's half"],
    mi: ["What do you need from her, when you've got her to yourself?"],
    empathy: ["She's good at it, and there's never enough of her."],
    support: [],
  },
];
