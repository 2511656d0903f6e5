import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about the chat, her chest, her calls and her dinner. */
export const ofTheHallAndTheCalls: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["posting study pics and i'm just sitting", "the chat's full of study selfies"],
    answers: {
      why: [
        "i eat in my room and i keep the light off. {from outside there's no difference if i'm here|unnoticed} || it's been weeks since i wrote anything in there. {the chat closed up over the gap|unnoticed}",
      ],
      felt: [
        "{like i'm behind glass|unnoticed}. i can see them fine || sad, and {a bit like a ghost in slippers|unnoticed}",
      ],
      mean: [
        "no drama, just that {my chair's already not in the count|unnoticed} || i mean just stay in. {nobody's got a reason to knock before move out day|unnoticed}",
      ],
      who: [
        "my hallmates, level 5. they're nice, it's not that they're mean || the hall people on my corridor. seven of them and me",
      ],
      often: [
        "since around week 7, when i stopped going down with them || it's been like that since the middle of the sem. year one i was in all the photos",
      ],
    },
  },
  {
    said: ["i have to count the ceiling tiles", "the ceiling's got 42 tiles by the way"],
    answers: {
      why: [
        "if i don't count then {i think about breathing, and that makes it worse|chest?} || it needs a job or {it just keeps squeezing|chest?}. tiles are the nearest job",
      ],
      when: [
        "mostly when i log in to the portal. or if someone says submit || today also, when the portal loaded. at night sometimes, for no reason",
      ],
      often: [
        "a few times a day now. it was once a week before || most days. before the midterm i never had it",
      ],
      then: [
        "by tile thirty or so it lets go a bit, and i pretend nothing happened || i get to the end and go back the other way. then it's over and i'm just tired",
      ],
      felt: [
        "scary, {like someone's leaning on me and won't say why|chest?} || {it's like my body knows something and won't tell me|chest?}. and my hands go cold",
      ],
    },
  },
  {
    said: ["i did my happy voice again", "full cheerful mode"],
    answers: {
      why: [
        "she sounds so glad when i'm ok. {i can't be the one who takes that|pretending} || because she's tired from the clinic, and {i'm the nice part of her sunday|pretending}",
      ],
      theySaid: [
        "she said good, good, don't forget to eat. and which cousin is getting married || that she's so happy i'm coping. then it was about my cousin's dress",
      ],
      youSaid: [
        "can, ma, all ok. i think i said haha nine times || i told her everything's under control. and that there was chicken rice",
      ],
      felt: [
        "while i'm doing it it's easy. {after that i feel dirty|pretending} || {it's like holding up a poster with both arms|pretending}. you can't scratch your nose even",
      ],
      when: [
        "sunday, eight o'clock, same as always || on sunday night. it was only twenty minutes",
      ],
      then: [
        "i hung up and my face took a while to come down || she said bye, and i lay on the floor for some time",
      ],
    },
  },
  {
    said: ["i ate dinner in the stairwell yesterday", "i took my dinner to the staircase"],
    answers: {
      why: [
        "i got to the door and they were all at one table. {i couldn't do the walk|unnoticed} || a tray and no one beside me, {everybody'd know in one look|unnoticed}",
      ],
      felt: [
        "cold bum, and {sad in a stupid way|unnoticed}. the rice was quite ok || safe, actually. {then a door opened and i felt like a thief|unnoticed}",
      ],
      where: [
        "the fire stairs in my block, between 4 and 5 || halfway down to level 4, where the window is",
      ],
      then: [
        "i finished it fast and carried the box back up like i'd been out || a cleaner came so i moved my feet, and after that i went up",
      ],
      theySaid: [
        "nobody saw me. one auntie maybe, she went round || only the mop auntie passed, and she didn't ask",
      ],
      often: [
        "three or four times now. the first time i told myself it's breezy there || not so often. usually it's noodles in my room",
      ],
    },
  },
  {
    said: ["my dad sends me a thumbs up", "7am every day there's a thumbs up"],
    answers: {
      why: [
        "he thinks i'm up and packing my bag. {so i answer like her|pretending} || he'd worry if nothing came back. {and it's so easy, that's what's bad about it|pretending}",
      ],
      felt: [
        "warm for one second and then {like i've cheated him|pretending} || {guilty, before i've even opened both eyes|pretending}",
      ],
      theySaid: [
        "he never writes anything under it. one thumb is his whole speech || only the thumb. once at new year he sent an orange",
      ],
      then: [
        "i put the phone on my chest and stay there till nine or so || back under. i hear everybody else's doors going",
      ],
      often: [
        "every single day since i moved in here || each morning. he hasn't missed one since year one",
      ],
    },
  },
  {
    said: ["like someone put a bag of rice on me", "when my brother used to sit on me"],
    answers: {
      why: [
        "my mark's behind that page, and all the dates. {my body gets it before i do|chest?} || it's the grades tab, i think. {i haven't even clicked and it's started|chest?}",
      ],
      where: [
        "here, in the middle, a bit to the left. higher than the stomach || in front, under the collarbones. like a hand flat on me",
      ],
      then: [
        "i close the tab and count till it gets bored || i shut the lid and wait. ten minutes, usually",
      ],
      felt: [
        "{heavy, and i can't get the last bit of the breath|chest} || {squashed|chest}. with him i could at least scream for my mum",
      ],
    },
  },
  {
    said: ["i thought it was the bubble tea", "first i said it's the caffeine"],
    answers: {
      why: [
        "so then it's me, i guess. {it's what i've got in my head, not in the cup|chest?} || my guess? {it's the thing i'm not looking at|chest?}",
      ],
      mean: [
        "three weeks no pearls, no nothing, and {still every day|chest?} || i even stopped the green tea one. {it didn't care|chest?}, so it's not that",
      ],
      often: [
        "daily, by now. it doesn't care what i drank || most days, and two times on a bad one",
      ],
    },
  },
];
