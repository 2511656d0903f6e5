import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about the hour at eight, the years, the lamp and the last night. */
export const ofTheDeepLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["a strange thing to find out while holding", "I am in the kitchen doorway, with water"],
    answers: {
      why: [
        "Three years of it have gone into the legs. They get up and I am taken along. || Habit, for the most part. I was never late with it, and the feet do not know that it is over.",
      ],
      felt: [
        "{Ridiculous, and a bit lost, as when one has come into a room for something|useless?}. || {Like a sentry whose army has gone home|useless?}.",
      ],
      then: [
        "I stood until it had struck, and then I saw to the glass. || I turned round in the doorway. One feels rather watched, though there is nobody.",
      ],
      often: [
        "Morning and evening, at both of the eights. || Daily, and it is stronger in the morning.",
      ],
      who: [
        "It was my husband who took them, and I kept the hours. || The water was for my husband, Stefan. I had brought it to him for three years.",
      ],
      mean: [
        "{Nobody waits for anything from me, at that hour or at another|useless?}. || {It would not matter to a soul if I came at nine|useless?}.",
      ],
    },
  },
  {
    said: ["what a lot of afternoons", "My heart was read out to me"],
    answers: {
      why: [
        "{They were all of them mine, and there was nobody in them|no-use-hope?}. || {One saw them standing in a row, each with an empty chair|no-use-hope?}.",
      ],
      felt: [
        "{Tired, and a long way from my coat|no-use-hope?}. || {It went through me like cold tea|no-use-hope?}, though I kept my face in order.",
      ],
      youSaid: [
        "I thanked her for it, what else does one do. || That I was pleased to hear it. She looked so glad for me.",
      ],
      theySaid: [
        "She smiled over her papers. She had something nice to tell for once. || 'Like a woman of fifty', and she showed me the tracing.",
      ],
      when: [
        "Last month, when I was there for the yearly visit. || Some weeks ago, I had my yearly examination.",
      ],
      mean: [
        "The mornings one can fill. It was the afternoons that I began to count. || November is when it is night before tea. I should have as many more of those.",
      ],
      who: ["My doctor, she is very young. || A young doctor read it to me, and she reads nicely."],
    },
  },
  {
    said: ["left behind in a moved house", "A lamp does not weep about it"],
    answers: {
      why: [
        "Nobody comes in and wants anything. {That is how one can tell|useless?}. || One is kept dusted and not asked. {It was his asking that made a household of it|useless?}.",
      ],
      mean: [
        "It stands in its place, it works, and there is no one to switch it on. || A thing may be in perfect order and have no errand any longer.",
      ],
      felt: [
        "{More or less as if I were in the way of an empty floor|useless?}. || {Very still, like an object|useless?}. The weeping comes at other hours.",
      ],
      often: [
        "From October on, and more so toward evening. || In the evenings especially. By day I can be of some service to the windows.",
      ],
      who: [
        "The household, so to speak. He was the last of it who lived here with me. || Stefan, to be exact. And my daughter long ago, as a daughter should.",
      ],
    },
  },
  {
    said: ["not true in the version everyone has", "the story in which I hold his hand"],
    answers: {
      why: [
        "They told me that he was stable, and I could not stand up any longer. || I had not slept since the Tuesday. They sent me, and I let myself be sent.",
      ],
      when: [
        "In the night to the eleventh. It was ten past five when he went. || At ten minutes past five, on the eleventh. I had left him the evening before.",
      ],
      youSaid: [
        "{I told my daughter Anna that I had been with him|last-night}. From then on it was fixed. || {'I was with him', I said to my daughter|last-night}. It took no time at all to say.",
      ],
      felt: [
        "{Like a thief, whenever I am praised for it|last-night}. || {I am ashamed, and never more than when they are kind|last-night}.",
      ],
      who: [
        "My daughter, my granddaughter, the whole parish. You have the other version now. || All of them, and my daughter first. I have never told it otherwise until today.",
      ],
      then: [
        "They telephoned, and I went to him, and {he was already very tidy|last-night}. || I took the early bus. {There was nothing left that could be done properly|last-night}.",
      ],
      mean: [
        "That {the hand in the story is not mine|last-night}. Nobody had hold of his. || What they have from me is {a kinder night than the one that there was|last-night}.",
      ],
    },
  },
  {
    said: ["was by himself for it", "kept vigil with people whose names"],
    answers: {
      why: [
        "I was tired, and a girl on duty said that I might go. It is no more than that. || My knees were shaking and I believed what I was told. I have looked for a better reason.",
      ],
      felt: [
        "{I cannot put it down, not for the length of a Mass|last-night}. || {It is there when I wake|last-night}, before I know what day it is.",
      ],
      mean: [
        "If I could help it I never let one of them go alone. I would stay past the end of my shift. || When there was no family I drew up a chair myself. I held a good many hands in that way.",
      ],
      who: [
        "My patients, on the heart ward, the ones who had nobody to come. || The sick ones, whoever had no visitor that night.",
      ],
      often: [
        "{Every evening, at about nine, it is when I left him|last-night}. || {Nightly, it begins when I lie down|last-night}, since that is what I did.",
      ],
    },
  },
];
