import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about Omer, the new girl and the friends. */
export const ofPeopleGone: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["texts like an accountant", "omer's 24 and neat"],
    answers: {
      mean: [
        "dates, amounts, 'kind regards' energy. he once sent me an agenda for a picnic || he lines his shoes up. he's got a folder for takeaway menus",
      ],
      felt: [
        "i found it funny, for three years. then it was addressed to me || i liked it! i'd got somebody who knew where the stamps were",
      ],
    },
  },
  {
    said: ["there's nothing, there's admin", "it's just a bill now"],
    answers: {
      when: [
        "since the thursday, when he brought up the flights || about day three, he does it in the mornings",
      ],
      youSaid: [
        "i've not sent him a thing. he gets two ticks and my silence || nothing back. i wrote 'bite me' in the reference box and took it out",
      ],
      why: [
        "because sums are easy. nobody ever cried at a sum, well, i have || he likes a thing finished. we're an account he's closing",
      ],
    },
  },
  {
    said: ["run its course and i'm", "then he asked about the speaker"],
    answers: {
      when: [
        "the tuesday, all in one go, like pulling a plaster || the first part on the tuesday. the speaker was sunday",
      ],
      felt: [
        "like being summed up by a vending machine || like a letter that starts 'dear customer', and you think, but i'm noa",
      ],
      youSaid: [
        "nothing went back. i said 'no' out loud, to a shelf || i've left him on read. it's the only thing i've got that he hasn't",
      ],
    },
  },
  {
    said: ["not learning the rest", "a name with an a, gold earrings"],
    answers: {
      why: [
        "if i know the whole name i'll say it in my sleep || nobody'll tell me, and i'd look it up if i let myself",
      ],
      theySaid: [
        "nobody's said a thing about her. it's all just pictures || no one tells me anything. i had to get her off a photo",
      ],
    },
  },
  {
    said: ["i've only met her earrings", "i know her whole feed though"],
    answers: {
      why: [
        "i wanted to see what he sees. i got as far as the lobes || it's research. into what, i couldn't tell you",
      ],
      felt: [
        "{like spying on my own replacement's jewellery|replaced} || creepy. {and a bit like she's my friend and doesn't know|replaced}",
      ],
    },
  },
  {
    said: ["one small white heart", "a tiny white heart under"],
    answers: {
      felt: [
        "{it made a sort of click in me|replaced} || {like being tucked out|replaced}, the opposite of tucked in",
      ],
      when: [
        "under the photo, so saturday. i watched it turn up || an hour after he'd posted it. i was there, i'm always there",
      ],
    },
  },
  {
    said: ["dana's the one i'd have called", "dana and then the rest"],
    answers: {
      mean: [
        "i met them all through him, birthdays, his flat, somebody's barbecue. {they liked me, i thought|ghosted} || that she's the one who rang. {the others were more of a crowd with snacks|ghosted}",
      ],
      why: [
        "because they knew him from school, and me from his arm || they've had him since they were twelve. i'm the one they can lose",
      ],
    },
  },
  {
    said: ["been put on mute by", "on the outside of a chat"],
    answers: {
      why: [
        "it's tidier. you can't have both of us at a brunch || you'd think i'd done something. i did ask, i got ticks",
      ],
      when: [
        "from that tuesday on. it was like a power cut || same day he went. by teatime there was nothing moving in there",
      ],
      felt: [
        "{like talking with the telly on and then finding out it's me that's off|ghosted} || {nosy and sad, like a neighbour|ghosted}",
      ],
    },
  },
  {
    said: ["'both sides' and a sad face", "they're 'not getting involved'"],
    answers: {
      who: [
        "one of the girls from brunch. she'd stayed here a week in may || two of them, in the same words, so that's been discussed",
      ],
      youSaid: [
        "'what sides', i put. and it's been quiet ever since || i sent an ok. an ok with a HEART, i could kick me",
      ],
      mean: [
        "as if it's a dispute, about a hedge. {i only wanted a 'you poor thing'|ghosted} || it means they've got involved, only with him. {they just don't want to watch|ghosted}",
      ],
    },
  },
];
