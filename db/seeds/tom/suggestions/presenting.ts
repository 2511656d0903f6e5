import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What else Tom shows from the beginning: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "nights",
    said: ["shift that isn't there", "body's still on earlies"],
    mi: ["What are those hours like, before anybody stirs?"],
    empathy: ["Your body turns up for the shift, and there's only the long empty time to meet it."],
    support: [
      "That's a long stretch to sit out by yourself. There's company here for the telling of it.",
    ],
  },
  {
    cue: "nights",
    said: ["down so I don't wake my wife", "third stair wide"],
    mi: ["What goes round in you, with a picture on and nobody talking?"],
    empathy: ["You keep the house asleep and do your waking alone, without a sound."],
    support: [
      "Even at that hour you take care over who's asleep. I'd like to hear about the one who isn't.",
    ],
  },
  {
    cue: "nights",
    said: ["twenty-five year one", "somebody chopping wood"],
    mi: ["What do you find yourself thinking about, with that clock going?"],
    empathy: ["They gave it you for your years, and now it counts out the nights."],
    support: ["Sitting up with that clock makes it a long night. Nothing's being counted in here."],
  },
  {
    cue: "nights",
    said: ["worse since the clocks", "getting dark at four"],
    mi: ["What's changed in you, since the nights drew in?"],
    empathy: ["The light kept it off a while, maybe, and the dark has let it in."],
    support: [
      "Since the spring is a long time to be at this. No wonder the longer nights make it heavier.",
    ],
  },
  {
    cue: "nights",
    said: ["up at three down", "on kitchen duty"],
    mi: ["What's it like in that kitchen, at three in the morning?"],
    empathy: [
      "It's a shift of its own, the kitchen at three, and there's nobody to hand it over to.",
    ],
    support: [
      "Three is a lonely time to be up. I'd like to hear about it, as much as you care to say.",
    ],
  },
  {
    cue: "nights",
    said: [],
    mi: [
      "What's the worst of it, in those hours?",
      "When the house is quiet, what do your thoughts go to?",
      "What gets you through till it's light?",
    ],
    empathy: [
      "There's nobody to be all right for at that hour, and maybe that's when it gets heavy.",
      "The night goes on and on, and you're the only one in it.",
      "By day there are ways to keep ahead of it, perhaps, and at night it catches up.",
    ],
    support: [
      "It makes sense that everything weighs more at that hour.",
      "Those have been yours alone to sit out. Bring one of them here, if you like.",
      "Nights like those can be told just as they are, without making anything of them.",
    ],
  },
  {
    cue: "hollow",
    said: ["radio on in every room", "hear the gate from every room"],
    mi: ["What's the house like, of a morning, once Gwen's gone?"],
    empathy: ["The place has gone that quiet you can hear how much has stopped."],
    support: ["You needn't fill the quiet here. I'm not in a rush."],
  },
  {
    cue: "hollow",
    said: ["programme on otters", "train you're not on"],
    mi: ["What was going through you while it played?"],
    empathy: ["Things go past you, and you can't find the bit of you that would have minded."],
    support: ["It's worth saying, that nothing gets in. I'm glad you did."],
  },
  {
    cue: "hollow",
    said: [],
    mi: [
      "What's the quiet like, when you're sat in the middle of it?",
      "What's an ordinary hour like, in the middle of the day?",
      "When it's at its emptiest, where are you?",
    ],
    empathy: [
      "Something that had always been running has stopped, and everything sounds different for it.",
      "It may be a kind of grief, and there was no funeral for it.",
      "It isn't pain exactly, it's more the place where something used to be.",
    ],
    support: [
      "It makes sense that it's empty. A great deal went out through that gate.",
      "There's no rush at this end. Go at your own pace.",
      "There's no need to have the right word for it. I've got the picture.",
    ],
  },
  {
    cue: "worn",
    said: ["halfway up tuesday", "down twice between the car"],
    mi: ["What was it like, to find you had to stop?"],
    empathy: [
      "You've carried heavy things all your working life, and now something you can't see weighs more.",
    ],
    support: ["That's a hard thing for a strong man to notice. You can say it here."],
  },
  {
    cue: "nights",
    said: ["cut it up and move", "it's like felt"],
    mi: ["What's it like at the table, with that plate in front of you?"],
    empathy: ["The food's good and there's company, and still it won't go down."],
    support: ["Nobody's watching your plate here. I'm glad you mentioned it."],
  },
  {
    cue: "worn",
    said: [],
    mi: [
      "How does the tiredness show itself, over a day?",
      "What did you first notice, in your body?",
    ],
    empathy: [
      "It's got into your bones by now, it isn't only in your thoughts.",
      "Your body's telling it too, in its own way.",
    ],
    support: [
      "It's good you say how it is with your body as well. That counts.",
      "We can go slowly. It sounds like everything's an effort.",
    ],
  },
];
