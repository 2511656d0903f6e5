import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of who she was, and of what she would say to him. */
export const otherSelf: Scenario["topics"] = {
  "same-stone": {
    layer: 1,
    asks: ["weight as back then", "same stone as", "remember of it"],
    answers: [
      "not being able to swallow toast. mum cut it smaller and smaller and {it wasn't the size|chest} || lying on the landing because it was halfway. {it sat right here then too, only i was shorter|chest}",
    ],
  },
  "funny-one": {
    layer: 0,
    asks: ["that strangers liked", "when you were funny", "funny person like"],
    answers: [
      "i did voices, i did the whole tram. {an old man missed his stop once to hear the end|missing} || quick, and not sorry. {i'd start talking before i knew where it was going|missing}",
    ],
  },
  "studio-before": {
    layer: 1,
    asks: ["that studio look like", "before he was in it", "studio at first"],
    answers: [
      "a shutter you have to kick. my gran's lamp, ink on the sink, a dog that isn't mine || huge windows, and dirty, and the radio on a bit off the station. i'd drawn it on the back of a till roll",
    ],
  },
  "loudness-good": {
    layer: 1,
    asks: ["loudness been good", "being loud good", "loudness good for"],
    answers: [
      "i got tali through a whole school play once, by laughing first. {so there's that|unlovable?} || finding people, in crowds. and making shy people laugh. {nobody's put that on a report|unlovable?}",
    ],
  },
  "yaels-door": {
    layer: 1,
    asks: ["through yaels door", "say to yael if", "tell yael if"],
    answers: [
      "'right, where does he keep the good towels.' then i'd sit on her feet till she cried || 'this isn't yours to carry, hold the bag.' yes, fine, i HEARD it",
    ],
  },
  "nine-not-ten": {
    layer: 0,
    asks: ["makes it a nine", "not the ten", "a nine just now"],
    answers: [
      "typing. at lunch i was holding it all in my mouth || i ate a cracker and you answered. that's about a point",
    ],
  },
  headline: {
    layer: 0,
    asks: ["the headline", "headline say", "on the bulletin"],
    answers: [
      "'local girl still a lot'. {then the weather, also me|shame} || it's just my name and what i did wrong. {there's never any other news|shame}",
    ],
  },
  "dana-screen": {
    layer: 1,
    asks: ["looked at that screen", "moment she looked", "when she looked at her phone"],
    answers: [
      "shout DANA across the road, like normal. {my arm had actually started going up|ghosted} || go and stand in her way and say nothing. {i looked in a shop window instead, it was hearing aids|ghosted}",
    ],
  },
  "voice-answer": {
    layer: 1,
    asks: ["starts up with that", "answer it back", "say to your brain"],
    answers: [
      "'i asked him if he was ok, that's what i did.' {i get as far as 'i' and it's got another one ready|shame} || shut UP, mainly. {or, all right, read me one thing i did well|shame}",
    ],
  },
  "day-on-mute": {
    layer: 1,
    asks: [
      ...["if you muted him", "muting him change"],
      "day with him on mute",
      "him on mute",
      "mute a day",
    ],
    answers: [
      "i'd look up more, i think. {i'd still check, i'd just have to climb a fence first|missing} || boring by four o'clock. but {i'd maybe finish a cup of tea|missing}",
    ],
  },
  "lunch-yael": {
    layer: 1,
    asks: ["picture lunch with yael", "lunch with yael", "lunch with her"],
    answers: [
      "her talking about grout or something, me nodding, chips. i'd be ok if it was chips || i'd cry in the first minute and she'd pass me a napkin without looking. and then we'd be fine",
    ],
  },
  "your-half-both": {
    layer: 0,
    asks: ["half of that both", "your half have", "asked for your half"],
    answers: [
      "'it hasn't, i've just bought you socks.' {that was my half, that's where i'd got to|rage?} || i'd have said no! {i'd have said are you hungry, come home|rage?}",
    ],
  },
  "hands-tell-him": {
    layer: 0,
    asks: ["hands trying to tell", "hands want to say", "thumbs trying to say"],
    answers: [
      "{that something happened today and he's missing it|missing}. it's not even about us, half of it, it's 'you should see this dog' || {'i'm here, i'm here, i'm here.'|missing} like when you drop a toddler's hand in a shop",
    ],
  },
  "out-the-door": {
    layer: 0,
    asks: ["go out of the door", "out of the door", "streets with him"],
    answers: [
      "i've got a route now, it's all ugly roads. {there's a bakery i have to do with my eyes down|ghosted} || like walking round inside his head. {i cross the road for a BENCH|ghosted}",
    ],
  },
  "half-of-something": {
    layer: 0,
    asks: ["live in half of", "half of something", "only your half"],
    answers: [
      "i keep my elbows in. {it's mad, there's nobody on the other side|missing} || i hoover up to the line. {his shelf's empty and i still don't put anything on it|missing}",
    ],
  },
};
