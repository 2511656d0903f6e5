import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about her sister, Yael, her parents and the dog. */
export const ofPeopleNear: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["rude to everyone but the dog", "manners for the dog and nobody"],
    answers: {
      mean: [
        "she told my tutor his tie was 'a choice'. she's great || she says please to him. to me she says 'budge'",
      ],
    },
  },
  {
    said: ["only person i pick up for", "fight about socks and i'd"],
    answers: {
      why: [
        "she doesn't want me to be better. she just wants to know what i had for tea || there's only us two who know what it was like in that house. and she makes me laugh",
      ],
      often: [
        "she rings every night about ten || always been like that. she bit me when she was two and it's not changed much",
      ],
    },
  },
  {
    said: ["she said 'he's a sock'", "that's what she called him. and"],
    answers: {
      when: [
        "on about the third night. i'd been going on for an hour, she'd been eating cereal || thursday, i think. she'd not said anything for ages and then just that",
      ],
      why: [
        "she'd been saving it. she's had him down as hosiery from the start || she hates seeing me cry, so she gets rude",
      ],
    },
  },
  {
    said: ["she runs the big printer", "big printer, small voice"],
    answers: {
      mean: [
        "you have to lean in. it's worth it, she's funny at the end of sentences || she talks like she's in a library and the library's cross",
      ],
    },
  },
  {
    said: ["we're croissant-close", "four conversations and a pastry"],
    answers: {
      mean: [
        "as in she's fed me and i've cried near her. it's a start || paper, paper, frogs, and 'there's tissues in the drawer'",
      ],
      often: [
        "it's new, i used to have so many friends i didn't look up || just saturdays. i'd never really noticed her before, which isn't very nice of me",
      ],
    },
  },
  {
    said: ["went the colour of a stop sign", "so red i looked away"],
    answers: {
      when: [
        "end of my shift, with her coat half on || on saturday, right after the pastry. she'd obviously used up her nerve",
      ],
      youSaid: [
        "something like 'mm'. then i got very interested in a stapler || i said 'cool' and pretended to look for tape",
      ],
      why: [
        "she's just like that, she blushes at the post || she's shy, and i'm the crying girl, it takes guts to ask the crying girl",
      ],
    },
  },
  {
    said: ["a receptionist at a dentist's, and", "answers phones at a dentist's"],
    answers: {
      mean: [
        "she can tell from how you say hello if you've had breakfast || i mean you can't get a sniff past her. i've got a fake cold and i'm living in fear",
      ],
    },
  },
  {
    said: ["as long as we stick to laundry", "mum and i get on best"],
    answers: {
      why: [
        "because anything else turns into what i should've done || in a text she can't hear my voice. she'd know from the first vowel",
      ],
      often: [
        "it's been like that since i moved in with him || since i was about fifteen. we're great on socks and weather",
      ],
    },
  },
  {
    said: ["that boy's never washed a cup", "comes down to him not washing up"],
    answers: {
      youSaid: [
        "i stuck up for him. 'he's TIRED', i'd go, and he'd be watching telly || i'd bang the plates. i'm not saying she was right, i'm saying she was there",
      ],
      when: [
        "first time she met him, over the crumble || the first one was a birthday. she's brought it to every meal since, like gravy",
      ],
    },
  },
  {
    said: ["pancakes at midnight, wrong words", "do all the voices in a story"],
    answers: {
      when: [
        "when i was small, seven or eight. he'd wake me up for them || before i was nine. it stops at nine",
      ],
      felt: [
        "like being let in on something || like the lights coming up. then he'd hear his phone and they'd go down again",
      ],
    },
  },
  {
    said: ["one birthday card in thirteen years", "a card with a badge on"],
    answers: {
      when: [
        "for my tenth birthday. it said eight on it || the year after he'd gone. it came in june and i'm march",
      ],
      felt: [
        "{i was so happy with it that i didn't tell anyone it was wrong|unlovable?} || {i wore it and told people it was a joke|unlovable?}",
      ],
      why: [
        "he'd lost count, i think. or he bought it early and forgot to send it || i don't know, maybe it's the only one they had. i've been kind about it",
      ],
    },
  },
  {
    said: ["then it was just stairs", "then a taxi, i remember the"],
    answers: {
      when: [
        "on the sunday he went, i was nine. mum was in the kitchen || in the morning, early, i'd just had my birthday",
      ],
      felt: [
        "{like i'd been told my shoe size|unlovable?}. i thought it was just a thing i was || {i felt very big|unlovable?}. too big for a hall",
      ],
      youSaid: [
        "after the ok? i asked the stairs when he'd be back || a very small bye. he was doing his seatbelt by then",
      ],
    },
  },
  {
    said: ["about three brain cells", "a sausage with ears"],
    answers: {
      mean: [
        "one for ham, one for tali, one spare || he's long and he's low, and he hears a crisp from the garden",
      ],
    },
  },
];
