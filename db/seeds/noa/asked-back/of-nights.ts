import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about her nights and what she eats. */
export const ofNights: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the bed still has a his", "it's got his dent in it"],
    answers: {
      why: [
        "if i get in there i end up on my half, being polite to nobody || because it's still shaped like him. i'd be lying next to a hole",
      ],
      when: [
        "since the tuesday. i went in for the pillow and came straight out || since he went. i looked at it the first night and closed the door",
      ],
      often: [
        "it's every night so far, i've got a dent of my own now || all eight nights. the coat's starting to smell of me",
      ],
      felt: [
        "{like being a guest, and nobody's told me when i leave|nosleep?} || cold in the feet and a bit brave. {around four i'm just cold|nosleep?}",
      ],
      mean: [
        "left's mine, right's his. nobody ever said so and {i can't make my leg go over|missing} || i mean an actual dip, where he lies. lay. {you'd roll in|missing}",
      ],
      then: [
        "i scroll till it's light, {then i fold the blanket so it looks like a choice|nosleep?} || i do the coat up like a sleeping bag and count trams. {they run out before i do|nosleep?}",
      ],
    },
  },
  {
    said: ["one of those sad yoghurts", "looked at the yoghurt, it looked at me"],
    answers: {
      why: [
        "chewing takes ages and then it's for what. he did the sitting across, i did the eating || everything i pick up i put down again. it's like my mouth's had the news as well",
      ],
      when: [
        "the cereal was tonight. the yoghurt's from, i want to say friday || round seven. that's the hour, i open the door and we both wait",
      ],
      often: [
        "oh, never!! i'm a second helpings person, i'm famous for it || only since last tuesday. i used to eat standing, sitting, in the bath",
      ],
      felt: [
        "like eating a letter. {i just couldn't be bothered with the spoon|nosleep?} || nothing, that's what's odd. {my stomach's gone and it didn't leave a note|nosleep?}",
      ],
      mean: [
        "peach, no bits, best before sunday || a plain one. we've got an understanding, i don't open it and it doesn't judge me",
      ],
    },
  },
  {
    said: ["when i read the whole chat", "at 3am i'm a historian"],
    answers: {
      why: [
        "it's too quiet to not. and i want to know which day i missed || because somebody must've changed at some point, and there's a record. you'd check too",
      ],
      when: [
        "once the last tram's gone. three, half three, till the bins || i start round two and by three i'm in the archive",
      ],
      often: [
        "nightly. {i've tried not, and then i lie there remembering them with the words wrong|nosleep?} || every night, i've missed one, i'd passed out. {i caught up at breakfast|nosleep?}",
      ],
      felt: [
        "like pressing on a tooth || clever, for a bit, and then so lonely that i put the telly on for the man's voice",
      ],
      mean: [
        "up from the first 'hi is this noa' to the end. it's got shopping in it, and pet names || i mean i look for when he started going off me. i've got theories, i've got dates",
      ],
      then: [
        "{i get to a nice one and that's me done for|missing} || i find a kind one and it ruins the whole case. {so i go back further|missing}",
      ],
    },
  },
];
