import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of Dana and the group, and of what her sister has of it. */
export const danaAndTali: Scenario["topics"] = {
  "dana-to-you": {
    layer: 1,
    asks: [
      ...["were you two close", "you and dana close", "dana a good friend"],
      ...["close to dana"],
      "dana to you",
      "what was dana",
      "dana mean to you",
    ],
    answers: [
      "the first person here who rang instead of texting. {she taught me which tram|ghosted} || {i'd have put her down as next of kin|ghosted}. not a joke, i did, at the dentist",
    ],
  },
  "needed-from-them": {
    layer: 1,
    asks: ["needed from them", "have needed from", "need from your friends"],
    answers: [
      "{one of them, on the step, with anything|ghosted}. chips, a mop, no speech || not to be asked to see both sides while i'm still in the fruit aisle. {just mine, for a week|ghosted}",
    ],
  },
  "write-to-group": {
    layer: 1,
    asks: ["group had to read", "write to the group", "write to all of them"],
    answers: [
      "'i know there's a chat. i miss you. you're cowards. how's the dog.' {i'd send it in that order|ghosted} || 'do you remember i held your hair, all of you, at some point.' {then i'd leave, so they'd see me go|ghosted}",
    ],
  },
  "dana-talks": {
    layer: 1,
    asks: ["daily talks with dana", "those daily talks", "talk with dana"],
    answers: [
      "all rubbish! what she ate, what her boss wore, {twenty minutes on a wasp|ghosted} || on the way to the tram, every day, both of us walking. {i still slow down at that corner to hear her better|ghosted}",
    ],
  },
  "rang-and-asked": {
    layer: 1,
    asks: ["rang and asked", "one of them rang", "if someone asked how you are"],
    answers: [
      "'bad. come.' {two words, i've got them ready|ghosted} || i'd say fine first, i know i would. {they'd have to ask it twice|ghosted}",
    ],
  },
  "stays-with-you": {
    layer: 1,
    asks: ["only get the sky", "get is the sky", "stays with you when"],
    answers: [
      "the sofa, the fridge, four in the morning. {it's a lot of stuff for one person to keep|ghosted} || that i'd have told them. {it's not a secret, there's just no one holding out their hand|ghosted}",
    ],
  },
  "want-in-place": {
    layer: 1,
    asks: ["hear from them in", "in place of that", "rather have heard"],
    answers: [
      "'that's awful, what a thing to do to you.' {it's not even taking sides, it's just reading|ghosted} || {just my name|ghosted}, with a question mark. and then wait for me",
    ],
  },
  "real-answer": {
    layer: 1,
    asks: ["real answer from them", "answer be like", "proper answer from"],
    answers: [
      "messy. {with a typo in it, from somebody who's putting their shoes on|ghosted} || {a phone call where they don't know what to say and they don't go|ghosted}",
    ],
  },
  "dana-would-do": {
    layer: 1,
    asks: ["were up to you what", "what would dana do", "want dana to"],
    answers: [
      "ring the bell, shout up, make a scene. {i'd let her be forgiven before the second floor|ghosted} || not go to the birthday. {i know that's childish, i'd like one person to not go|ghosted}",
    ],
  },
  "see-them-out": {
    layer: 1,
    asks: ["see them out", "out together", "when you see them together"],
    answers: [
      "i do a head count. {then i look for a gap where i'd be standing, and they've closed it up|ghosted} || {like watching my own birthday through a window|ghosted}. i turned the brightness down so it'd hurt less, ha",
    ],
  },
  "called-him-beige": {
    layer: 0,
    asks: ["called him beige", "tali called him", "beige land with you"],
    answers: [
      "furious! i didn't speak to her for a weekend. now it's the funniest word in english || i laughed and then i stuck up for him for an hour. i might owe her an apology, in beige",
    ],
  },
  "works-with-tali": {
    layer: 0,
    asks: ["you and tali that works", "between you and tali", "works so well"],
    answers: [
      "she's never once been impressed by me. it's very restful || we had the same dad go out of the same door. we don't have to explain any of it",
    ],
  },
  "nothing-to-say-tali": {
    layer: 0,
    asks: ["nothing to say to her", "have her there and", "line left open"],
    answers: [
      "like having the hall light on. {i can hear her pen, and i'm not the only person|ghosted} || nice, she hums. {i've fallen asleep to it twice, and that's twice out of eight|ghosted}",
    ],
  },
  "tali-hasnt-got": {
    layer: 1,
    asks: ["part that tali", "tali hasnt got", "keep from tali"],
    answers: [
      "how long the nights are. {i stop at the sofa, i don't tell her what i think on it|burdening} || {that i'm not getting better at it|burdening}. she thinks it's like a cold",
    ],
  },
  "worst-alone": {
    layer: 1,
    asks: ["has the worst of it", "only one with it", "worst of it alone"],
    answers: [
      "heavy, and a bit proud, which is sick. {i carry it about like a tray so it doesn't spill on her|burdening} || i rehearse telling her. {then she says 'guess what i got in bio' and i put it back|burdening}",
    ],
  },
  "hear-self-laugh": {
    layer: 0,
    asks: ["hear yourself laugh", "laugh like that", "laughed at sock"],
    answers: [
      "rusty! like a gate. then i cried, but it was the same breath || i looked round to see who it was. it's a stupid laugh and i'd missed it",
    ],
  },
  "her-staying-on": {
    layer: 0,
    asks: ["have her stay on", "stay on the phone mean", "stay on the line"],
    answers: [
      "that i could be the worst version and there'd still be somebody chewing in my ear. {i don't think i've tested that one|burdening} || it'd mean it didn't finish her off. {that's what i'm scared of, that it's heavy and she's so thin|burdening}",
    ],
  },
};
