import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedInOtherWords: StoryMoment[] = [
  {
    cue: null,
    said: ["Not so many now", "There was a rush"],
    mi: ["What was it like when the crowd had gone?"],
    empathy: ["A great rush for him, and then it thinned out and the days went on."],
    support: ["Is there somebody you'd like to see at the door? I'd be glad to hear who."],
  },
  {
    cue: null,
    said: ["Once a month or", "Every few weeks now"],
    mi: ["What would you like her to know by the time she next comes?"],
    empathy: ["The gaps have got longer, and a lot happens inside one of them, maybe."],
    support: ["If you want to work out what to keep for her next visit, we can."],
  },
  {
    cue: null,
    said: ["Mummyji would come at", "It'd feel cheeky, asking"],
    mi: ["What would it mean to you if she said yes?"],
    empathy: ["She'd be willing, it seems. It's the needing that sticks in the throat."],
    support: ["Practise that sentence on me first if you want, as clumsily as you like."],
  },
  {
    cue: null,
    said: ["Like being sent back", "bit like being handed"],
    mi: ["What were you hoping I'd hear instead?"],
    empathy: ["You'd said something of your own and got a lesson for it."],
    support: ["Tell me what you meant again, if you're willing. I'll only listen."],
  },
  {
    cue: null,
    said: ["I say yes, isn't", "I smile and agree"],
    mi: ["What would you want them to see, besides him?"],
    empathy: ["Praise arrives for him and goes straight past you."],
    support: ["You don't have to agree with anyone here. Say what it's like to stand there."],
  },
  {
    cue: null,
    said: ["Sweet, and dead on", "My husband's kind about"],
    mi: ["What would you want him to see, if he could?"],
    empathy: ["He's kind, and he's looking in the wrong place for it."],
    support: ["Is there one small bit of it you'd like him to know? I'll help you find words."],
  },
  {
    cue: null,
    said: ["Maybe the health visitor", "I might, with the"],
    mi: ["What would she understand, if that first sentence found itself?"],
    empathy: ["You're not against it. It's the beginning that you haven't got hold of."],
    support: ["We could look for that first sentence together, with no need to use it."],
  },
  {
    cue: null,
    said: ["get up and see", "I pick something up"],
    mi: ["What is it that settles, once things are folded?"],
    empathy: ["Your hands take over until it's passed."],
    support: [
      "If it comes while we're talking, just say. There's no need to fold anything for me.",
    ],
  },
  {
    cue: null,
    said: ["No. Only you, sorry", "You're the only one"],
    mi: ["What's it like to have told one person?"],
    empathy: ["So this is the first place it's been said."],
    support: ["I'm glad you brought it here. I'll listen to it with care."],
  },
];
