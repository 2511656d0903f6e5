import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about the words she comes in with. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["He ended it by TEXT", "broken up with in a supermarket"],
    answers: {
      why: [
        "he didn't say, not properly. two words about me and then goodbye || no idea why like that. i'd have been home in twenty minutes, he could've waited for the melon",
      ],
      when: [
        "tuesday last week, just after lunch. i've been shaking on and off since then || a week ago yesterday, middle of the afternoon. peak yoghurt hour",
      ],
      where: [
        "in a shop, by the fruit, with people going round me || the big one by the tram stop. i could show you the exact tile",
      ],
      who: [
        "omer, he was my boyfriend up till that text || omer, my boyfriend. ex. i keep having to correct my own mouth",
      ],
      then: [
        "put my phone in my pocket, queued up, went outside and {came to bits|missing} || i carried on shopping. honest, like nothing had happened, and {then it happened, outside|missing}",
      ],
      theySaid: [
        "that it's run its course, and i'm a lot, and to take care || he put 'we both know'. i'm stood there knowing nothing, with a trolley",
      ],
      youSaid: [
        "nothing, to him. i've written back about a hundred times and sent it nought || not one word to him. the cashier got a thank you, she got all i had",
      ],
      felt: [
        "like the floor went and nobody else noticed. {then hot, all the way up my neck|rage} || {boiling|rage}. and sort of told off, like they'd read it out over the speakers",
      ],
      mean: [
        "i mean a text, like for the dentist. {no call, no face, he just pressed a button|rage?} || that he did it down a phone while i was choosing fruit. {he didn't even have to be in the room|rage?}",
      ],
    },
  },
  {
    said: ["don't be nice to me or", "please don't do a soft voice"],
    answers: {
      why: [
        "because nice is what does it. shouting i can take, i've got a system for shouting || a soft voice goes straight in. it's angry or puddle with me right now, and puddle takes all night",
      ],
      when: [
        "eight days ago. tuesday, about two in the afternoon || he went a week ago, on a tuesday. i've been walking round this table since roughly then",
      ],
      who: [
        "that's omer, three years of him || it's omer who left, it's him i'd be throwing it at",
      ],
      then: [
        "i sat down for one second, to see, and {got straight back up again|rage} || more laps. i've gone round the table so much that the mat's moved, {and i'm still livid|rage}",
      ],
      felt: [
        "like i've swallowed a hairdryer and it's on. {i'm so cross my teeth hum|rage} || {furious, the kind with nowhere to put it|rage}. so it goes into the lino",
      ],
      mean: [
        "if you go 'aw' i'll be on the floor and we'll never get anything said || the candle sort. the 'and how is that for you' sort, talk to me like a person in a queue",
      ],
      theySaid: [
        "he said it in writing. i'm a lot, take care, that's the size of it || not much, he typed it. there's a 'run its course' in there and a goodbye like a bank's",
      ],
    },
  },
  {
    said: ["is this a real person", "ok is anyone there"],
    answers: {
      why: [
        "he says i'm too loud a person, more or less. {and then nobody rang me, so there's two reasons i'm not ok|ghosted} || because he left by text and then the phone stopped. {nobody's come round, so i'm wrecked at a wall|ghosted}",
      ],
      when: [
        "tuesday before this one. i could give you the minute, it's stuck to me || last week, the tuesday, two-ish. it's the only time i know how to tell now",
      ],
      who: [
        "omer, boyfriend, three years, gone || my ex, omer, and the group too if we're counting who's gone, but him first",
      ],
      often: [
        "it's every day since, just in different colours || it swaps about every hour. furious, wrecked, furious, i've stopped putting a coat on for it",
      ],
      felt: [
        "like being dropped off a tray. {i keep checking what's still whole|rage} || both of them at full volume. {i want to hit something and then have it hug me|rage}",
      ],
      mean: [
        "i mean i'm not sleeping, not eating, {and i'm shouting at a toaster|rage?} || like i'll be writing him something vicious, {and then i've got my face in his towel|rage?}",
      ],
      then: [
        "i told a bus driver, i told my sister tali, and then i ran out of people who were up || then i cleaned the taps. twice. and here you are",
      ],
    },
  },
];
