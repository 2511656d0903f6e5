import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of the people around her, as any client may be asked. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "mum's brilliant and bossy and raised two of us alone. we love each other best at arm's length || my mum would lift a bus for us. close? yes, sideways, we talk about everything except the thing",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "my dad left when i was nine and i don't hear from him. fun man, rubbish at staying || not close, no. my dad's a couple of songs and one birthday card, that's the whole relationship",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "mum does everything, and dad's done nothing, from a distance, since i was nine. so i've got a parent, singular || my parents? one dentist's receptionist with opinions, and one man who moved out with his best coat on",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "a sister, tali, 17, rude as anything. she's the one on the line with me every night || tali, my little sister! we shared one room and one hairbrush and we've neither of us got over it",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "kids? god no. i could only just manage a plant, and that one's moved out || none. i can barely get lunch into me",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "not in this flat. there's pickle, the family sausage dog, he lives with my sister || no pet of my own. next door's cat comes round for ham, he's very clear it's only the ham",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "yael at the print shop's lovely and shy. everyone on my course is nice and up to the neck in deadlines || at work it's yael and the machines, both quiet. at uni there's dana in my row, so i sit by the exit",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "mum thinks i've caught a cold. my sister tali thinks it's a break-up and i'll be ok once i come home || tali says it's heartbreak and a bad choice of man. my mum's been on 'blocked sinuses' since sunday",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "mum wants me to finish the degree and wear a vest. tali wants me on her side of the country by friday || nobody's got big plans for me. mum's just hoping for a pension and a man who washes up",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "my sister daily, plus dog news. mum on sundays. {from the group here, zero since the tuesday|ghosted} || tali rings every night at about ten and mum once a week. {the friends here used to be hourly, now it's never|ghosted}",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "i asked four friends if i'd done something, that was me asking. it got read and that was it || only my sister, who said yes before i'd finished, and uni, who put me in a queue",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "block him, drink water, keep busy. everyone says it like it's printed on a packet || tali says get on a train, a boy from the group says deep breaths, the internet says cut your hair",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "like i've dropped something on my foot and they're telling me about shoes || i go quiet and feel stupid, like i've been sad incorrectly. and then i'm cross",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "tali, my sister, even with the rudeness. she's never once told on me || my sister first. then lior, from school, i could confess a bank robbery there",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "with my sister tali, last night, in the dark. in a room, with an actual face, not for eight days || a real one? tali, at one in the morning, about whether dogs get embarrassed. it went quite deep",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "tali, any hour. she'd swear, and then i'd hear her putting the kettle on || my sister, obviously. and if her phone was dead then lior, my school friend, or mum, if it was properly bad",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "yael, for that lunch on saturday, if i dare. and tali, if i press buy on the train || there's my sister on friday. here there's yael, or a girl on my course who once offered to carry a table",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "loud, loyal, always got snacks. people used to say it like it was good || my sister would call me a nightmare and then fight anyone who agreed",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "my gran would say eat something, then that he's a fool, then eat something else || gran would put her glasses on and say that's no way to live, on a floor, in those socks",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "yael saw me cry at work. {everyone else got a nice sky and believed it|ghosted} || my sister has, she keeps checking in. {that lot here would have to look at me first|ghosted}",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "i post skies and i say fine. {then i'm so worn out by being fine that i'm on the tiles by six|shame} || yes, i do a bright voice for shops and mum. {then i hang up and i'm so embarrassed at how good i am at it|shame}",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "no rows, that's what's so weird. omer and me never got a proper one, just a lot of 'fine' || only with my sister, about the hairdryer. with omer it was so polite you could've served tea at it",
    ],
  },
};
