import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back, whatever he told. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "idk po, it just is. || couldn't tell you, it came like that.",
        "ask me when i'm smarter. || there's prob a reason, it's not in my bag.",
        "no reason i can find. || i'd say if i knew, promise.",
      ],
      when: [
        "a while back. || not that long ago.",
        "sometime this year, it's blurry. || one of those weeks, they look the same.",
        "i didn't check the calendar. || dunno the date po.",
      ],
      often: [
        "on and off. || it depends on the day.",
        "more than before, i think. || kinda often lately.",
        "i don't keep stats on that. || haven't counted, and i count everything.",
      ],
      who: [
        "nobody you'd know. || just someone from around.",
        "no one famous. || people here, that's all.",
        "i'm keeping the names in my pocket. || a person, with a face. that's all i'm giving.",
      ],
      where: [
        "around here. || just in the area po.",
        "nowhere exciting. || the usual places, i've got like four.",
        "i'd rather not drop a pin. || somewhere on the map, let's leave it there.",
      ],
      then: [
        "nothing, life went on. || then it was the next thing.",
        "i acted normal. || i just kept going, as you do.",
        "that's where it stops. || there's no part two.",
      ],
      mean: [
        "like exactly what it says. || i meant it how i typed it.",
        "can't explain it better, sorry. || that's the best version i've got.",
        "it's hard to say it another way. || if i find a better word i'll type it.",
      ],
      felt: [
        "not great. || kinda meh, kinda bad.",
        "heavy-ish. || low, but hidden.",
        "weird, mostly. || i went a bit numb.",
      ],
      theySaid: [
        "nothing big. || they didn't make it a thing.",
        "nobody noticed, i think. || if they had a reaction i missed it.",
        "not much, they moved on. || they just went on with their day.",
      ],
      youSaid: [
        "not a lot. || something short.",
        "i kept quiet. || i let it pass.",
        "a joke, probably. || haha, i think. that's usually what comes out.",
      ],
    },
  },
];
