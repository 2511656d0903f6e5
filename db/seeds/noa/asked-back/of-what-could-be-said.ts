import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about Dana, a next step and what was left unsaid. */
export const ofWhatCouldBeSaid: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["looked at her phone, there was", "did phone face. the screen"],
    answers: {
      why: [
        "she couldn't look at me, and she couldn't say so. i nearly felt sorry for her || so she wouldn't have to pick up the conversation. i'm a lot to pick up",
      ],
      where: [
        "outside uni, by the bike racks. there was no one else on the path || on the corner by the tram stop, our corner. we used to ring each other from it",
      ],
      then: [
        "i stood and looked at a shop till i'd got a face on || i carried on walking. i'd got my hand half up and i turned it into hair",
      ],
      felt: [
        "{like being a lamp post|ghosted} || {i wanted to say 'it's off, dana, i can see it's off'|ghosted}",
      ],
      youSaid: [
        "no, i had her name in my mouth and i swallowed it || not a thing, i laughed, sort of, through my nose",
      ],
    },
  },
  {
    said: ["train to my sister tali on", "in the basket since lunch"],
    answers: {
      why: [
        "because i'd have to walk in at mum's with a bag. and then it's happened || i want to go, i just don't want to arrive",
      ],
      when: ["this friday, it's the ten past two || friday after lunch. i'd be in time for chips"],
    },
  },
  {
    said: ["mute him. not block", "like a grown-up's block"],
    answers: {
      why: [
        "with a block i sit there wondering. if he's only quiet i can pretend he's boring || i can't be trusted with a whole door. i might be ok with a curtain",
      ],
      mean: [
        "he'd still be there, just not jumping out at me at lunch || his stories don't come up. he can dance where i can't see",
      ],
    },
  },
  {
    said: ["yael at work asked about lunch", "she'd have to do the talking"],
    answers: {
      why: [
        "she doesn't know him, so i'd not have to hear how he is || because there'd be chips and no one would say 'both sides'",
      ],
      theySaid: [
        "'no pressure', and then she went and reloaded a tray that was full || that there's a place with plastic chairs. she told it to the stapler",
      ],
    },
  },
  {
    said: ["it's just his text in his", "where i've got all the best lines"],
    answers: {
      often: [
        "it's on every time i stop moving || it starts when i'm in the shower and it's still going when i've got my socks on",
      ],
      felt: [
        "{like being tapped on the head with a spoon|rage?} || {brilliant, i win every time|rage?}, and then it's still tuesday",
      ],
    },
  },
  {
    said: ["like it's knocking", "when i turn the tap off"],
    answers: {
      why: [
        "because nobody's told me what. {so it has to keep asking|shame} || {it thinks i know|shame}. i don't, i'd own up just to get some sleep",
      ],
      who: [
        "me, i suppose. it's got my accent, it's just better dressed || it's mine, it's a sort of me with a clipboard",
      ],
      often: [
        "most of the day now, under things. nights it's got the room to itself || each time it goes quiet. i've started leaving the radio on",
      ],
    },
  },
  {
    said: ["that it's not just a boy", "this isn't me being dramatic"],
    answers: {
      why: [
        "because that's what they'd say, 'plenty of boys'. it was my whole street || i've heard it so often, the d word. i just feel things at a normal volume for me",
      ],
      mean: [
        "my friends, my saturdays, who's got my spare key. it all went out with him || that it's only been eight days, and i've slept about one of them",
      ],
    },
  },
  {
    said: ["somebody to notice without me waving", "one of them would ring first"],
    answers: {
      why: [
        "if you've got to ask then it doesn't count. i know that's stupid || i'd have felt like i was begging. i'd sooner sit next to a phone",
      ],
      who: [
        "my friend dana, she used to notice if i'd changed my tea || any of our friends. i'd have taken the one who never brings anything",
      ],
    },
  },
  {
    said: ["they'd look at me different", "scared to hang up, ever"],
    answers: {
      why: [
        "that's how it goes. {they're lovely for a week and then you're a chore|burdening} || she'd think if she put the phone down something would happen. {i don't want to be on her like that|burdening}",
      ],
      who: ["mum, tali, anyone with a kind face || my sister, she's got exams and a dog to run"],
    },
  },
  {
    said: ["and then she'd have to look up", "just came with omer"],
    answers: {
      who: [
        "my friend dana, who walked past me || her, because the rest i can live without. dana had my spare key",
      ],
      why: [
        "{she thinks i didn't see|ghosted}. i'd just like us both to have been there || if i was only ever his plus one then at least i know. {then i can stop going over brunch|ghosted}",
      ],
    },
  },
  {
    said: ["some hours more than him", "ask how her nan is"],
    answers: {
      why: [
        "she rang every day. he texted 'ok' || because she's got a hip, the nan, and dana worries. you don't just stop knowing that",
      ],
      who: [
        "dana, still. don't tell her || my friend dana, from the group. i'm meant to be furious with her",
      ],
    },
  },
  {
    said: ["now i can't organise a spoon", "brunch and a person and a side"],
    answers: {
      why: [
        "there's no one to organise. you can't do a group booking for a fridge || he was what it all hung off, it turns out. you pull him out and the lot comes down",
      ],
      mean: [
        "i did the lists, the cake, who's allergic. i knew everyone's trains || like saturdays. it was always eggs, and them, and his foot on mine",
      ],
      felt: [
        "{like a travel agent after the sea's gone|missing} || {small. i take up about one tile|missing}",
      ],
    },
  },
];
