import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks back about his voice, the desk and what he hides. */
export const ofBeingCareful: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["practise my voice notes before i send", "three takes of every voice note"],
    answers: {
      why: [
        "{cause of how i sound on take one|watching}. || {somebody might play it out loud|watching}. in a jeep. with moms.",
      ],
      mean: [
        "chill like i'm lying down and i don't care. {i'm standing up and i care so much|watching}. || low. no wiggles at the end. {the wiggles give you away|watching}.",
      ],
      often: [
        "every single one. even 'otw'. || each and every one. my record's nine, for 'ok bro'.",
      ],
      felt: [
        "by the third one {i don't know which voice came with me|watching}. || {like i'm dubbing my own movie|watching}.",
      ],
      theySaid: [
        "nobody's noticed. i've had 'bro you sound sleepy'. || they say i've got a radio voice. it's acting, but ok.",
      ],
    },
  },
  {
    said: ["wrote a thing on a desk in our", "scratched a name and a word into"],
    answers: {
      why: [
        "{i needed it to not be somebody i eat with|watching}. || {if i know who, i know who to be careful of|watching}.",
      ],
      who: [
        "a guy from another section. i don't know him, i know his walk. || some kid in section b. he didn't do anything, he just exists.",
      ],
      where: [
        "by the window. everyone walks past it to sharpen pencils. || third desk from the door.",
      ],
      felt: [
        "my ears went funny. {like someone said my name in another room|watching}. || {cold, and i was sweating|watching}, which, pick one.",
      ],
      then: [
        "{i shut my notebook and did a joke about the fan|watching}. || i copied the board really neatly. {i made my g's different|watching}.",
      ],
      theySaid: ["nothing, somebody put tape on it. || a few guys laughed and then it was lunch."],
      when: [
        "monday i saw it. it could've been there forever. || like two weeks ago, before quiz.",
      ],
    },
  },
  {
    said: ["i practise how i sit", "there's a birthday video where"],
    answers: {
      why: [
        "{there's a right way and i wasn't born with it|watching}. || cause titas film everything. {i didn't want my knees to tell on me|watching}.",
      ],
      when: [
        "that party was my cousin's debut. like a year ago. || it was my sister bea's, when she turned 12.",
      ],
      often: [
        "{every chair. even church|watching}. || all day. {i do it alone too, so that's a bit sad|watching}.",
      ],
      theySaid: [
        "mama said i look so mature. || nobody said a thing. they thought that's just how i stand.",
      ],
      felt: [
        "like a plank with hair. {a plank who's checking his arms|watching}. || pretty dumb. and {i rewatched it to fix my elbows|watching}.",
      ],
    },
  },
  {
    said: ["delete my history even when it's", "search history's so clean"],
    answers: {
      why: [
        "{once you clear one thing you've gotta clear it all|watching}, or there's a hole. || {if it's always empty then empty's normal|watching}. that's my logic, don't check it.",
      ],
      often: ["every night before i charge. || like five times a day. it's my skincare."],
      mean: [
        "it's just scores. {there's maybe one thing that wasn't scores|watching}. || i mean lakers, cavs, box scores. {and one question, once|watching}.",
      ],
      felt: [
        "safe for a minute. {then i check if it really went|watching}. || {like i wiped down a crime scene and the crime was basketball|watching}.",
      ],
    },
  },
  {
    said: ["flew across the sala", "only wanted the flashlight"],
    answers: {
      why: [
        "my body voted without me. {there wasn't even anything open|watching}. || {there's always a chance it's on the wrong thing|watching}. it was on a calculator.",
      ],
      theySaid: ["she goes 'what are you, a goalkeeper'. || bea said 'weird' and got a candle."],
      youSaid: [
        "i said it was hot. the phone. like, temperature. || i told her the flashlight's broken. then it rang.",
      ],
      then: [
        "i gave it to her after, unlocked it myself, super casual. {my hand was shaking|watching}. || i lay on the rug like it was a choice. {my heart was going like a jeep|watching}.",
      ],
      felt: [
        "scared, then stupid. {then scared that i looked scared|watching}. || {my legs were jelly|watching}. she's 14 and weighs like a cat.",
      ],
    },
  },
];
