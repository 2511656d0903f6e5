import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about whatever she has just said. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "i can't give you a why, it just is || don't have a reason, sorry",
        "i've thought about it and i don't get it also || no clue why, i only know that it's like that",
        "there's probably a reason, i can't see it from here || ask me why on a day when i've slept",
      ],
      when: [
        "quite recently, i don't keep track so well now || not long ago. the days are a bit mixed up",
        "some time this year, i'd have to look || i can't pin it to a day",
        "hard to say, it's all one long week to me || a while back? i'm bad with dates this sem",
      ],
      often: [
        "on and off, i'd say || sometimes. not on a schedule",
        "often enough || more than i'd like",
        "i never counted that one, surprisingly || that i didn't keep score of",
      ],
      who: [
        "no one you'd know || just someone, you won't know them",
        "i don't want to bring names in || can i leave out who",
        "it doesn't really matter who || who isn't so important, for this",
      ],
      where: [
        "nowhere special || just some ordinary place",
        "i didn't really look where || the where's a bit of a blur",
        "where you'd expect, nothing exciting || can't say exactly, it's not an interesting place",
      ],
      then: [
        "nothing much, i carried on || that was it, really",
        "it sort of just stopped there || then life went on, boring ending",
        "there's no part two to it, sorry || i don't have a what happened next for that",
      ],
      mean: [
        "i mean it quite simply, no hidden thing || it's just how it sounds",
        "i don't have better words for it || can't put it much clearer than that",
        "exactly what i typed, i think || it's that, there's nothing clever behind it",
      ],
      felt: [
        "not nice || bad-ish, if i had to pick",
        "kind of sad, i guess. i didn't look at it too long || a bit scared, a bit tired, the usual mix",
        "i try not to feel it too much || can't find the word, it's not a happy one",
      ],
      theySaid: [
        "nobody made a thing of it || not much got said",
        "nothing i remember || i didn't catch anything special",
        "i wasn't really watching for that || couldn't tell you, i had my eyes down",
      ],
      youSaid: [
        "hardly anything || very little, that's me",
        "i kept it short, like always || something small, i think",
        "i mostly kept quiet || i stayed quiet, it's what i do",
      ],
    },
  },
];
