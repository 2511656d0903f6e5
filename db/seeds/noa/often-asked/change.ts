import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of change and of this talk, as any client may be asked. */
export const oftenAskedChange: Scenario["topics"] = {
  importance: {
    layer: 0,
    answers: [
      "TEN. nobody can live on kitchen tiles || nine and a half, because i want my own head back",
    ],
  },
  "why-not-lower": {
    layer: 0,
    answers: [
      "because i'm so tired of being this tired || there's my sister, waiting for me to be normal and rude again, that's why",
    ],
  },
  "one-higher": {
    layer: 0,
    answers: [
      "one phone call from somebody who isn't related to me || a whole night in that bed with my eyes shut would do it",
    ],
  },
  "why-change": {
    layer: 0,
    answers: [
      "i want to be funny again, and eat something hot, and not jump at my phone || because it's MY last year of uni and he's not even in it",
    ],
  },
  "does-for-you": {
    layer: 0,
    answers: [
      "keeping it to myself means nobody gets sick of me. that's the plan, don't use anyone up || the scrolling keeps him here a bit. while i'm reading he hasn't gone yet",
    ],
  },
  "in-control": {
    layer: 0,
    answers: [
      "my thumbs, technically. whether i mute him, whether i get on a train || not him and not that group. my legs, though, and who i say yes to for lunch",
    ],
  },
  "one-change": {
    layer: 0,
    answers: [
      "i'd have one of our friends at the door. just one, with wet shoes, saying sorry || he'd have said it to my face. i'd still be sad, but it'd be a sad with an ending",
    ],
  },
  "if-free": {
    layer: 0,
    answers: [
      "beach, sausage dog, chips, my sister, and my phone in somebody else's bag || i'd draw all day with the windows open and sing as loud as i liked",
    ],
  },
  "may-share": {
    layer: 0,
    answers: [
      "ok yes, if it's not about breathing || go on then. if it's got the word journey in it i'm leaving",
    ],
  },
  "which-of-these": {
    layer: 0,
    answers: [
      "the easy one, whichever's got the least getting up in it || um, the first one that doesn't need me to be brave. yeah, that",
    ],
  },
  "in-the-way": {
    layer: 0,
    answers: [
      "my phone. i'd look at it for one second and that'd be the evening gone || i'd get embarrassed halfway through, and i'd think, don't bother people",
    ],
  },
  "first-words": {
    layer: 0,
    answers: [
      "'tali, put the dog down, i need to say a thing.' and then i'd have to say it || 'mum, it isn't a cold.' that's as far as i've practised",
    ],
  },
  "help-wanted": {
    layer: 0,
    answers: [
      "come round. don't fix it, just bring crisps and hate him with me for an evening || i'd like one friend to ring before i have to ask. and to say his name in a rude voice",
    ],
  },
  "should-have-asked": {
    layer: 0,
    answers: [
      "what he's like when he's nice. everyone skips that bit || 'so who've you still got?' you could have asked that, i'd have had to count",
    ],
  },
  "how-it-sits": {
    layer: 0,
    answers: ["ouch. but yes, like that || ok that's pretty much it, give me a second"],
  },
};
