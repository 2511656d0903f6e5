import type { Scenario } from "~/domain/simulator/scenario";
import { askedBack } from "./asked-back";
import { askedForSomebody } from "./asked-for-somebody";
import { atTheClose } from "./at-the-close";
import { asides } from "./asides";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { untoldAsides } from "./untold-asides";
import { people } from "./people";
import { replies } from "./replies";

/** Wei Ling, 20, exam weeks in a Singapore university hostel. No risk layer. */
export const weiLing: Scenario = {
  v: 1,
  key: "wei-ling",
  title: "Wei Ling, second-year student",
  clientName: "Wei Ling",
  age: 20,
  summary:
    "Exams are ten days away and she has stopped sleeping properly. She says she is just stressed, and jokes when it gets close.",
  contentNote: "Exam pressure, loneliness, sleeping badly, fear of letting parents down.",
  riskOptIn: false,
  style: "plain",
  minutes: 25,
  start: { valence: -0.42, arousal: 0.3, trust: 2.5, openness: 0.4 },
  ceiling: 0.15,
  temper: { trust: 1, valence: 1, arousal: 1 },
  openings: [
    "hi, um not sure if this is the right place. {i'm kind of drowning in uni stuff|drowning} and i don't really know who to tell || um hello. i saw the link on the hall telegram. {it's like i'm drowning in school stuff|drowning} and there's no one i can say it to really",
    "hello, my hall put up a poster so.. here i am. exams start in ten days and {i can't seem to keep my head above water|drowning} || hey.. so exams are in ten days and {i'm sort of sinking, the work just keeps coming|drowning}. don't know why i clicked this but hi",
    "hey, it's probably nothing, everyone's stressed right now. it's just {i feel like i'm going under a bit|drowning} || hi, sorry if this is a small thing, all my friends are stressed too. but {i think i'm going under|drowning}, like for real",
  ],
  cues,
  topics: {
    ...topics,
    ...optionalTopics,
    ...ofTheTalk,
    ...atTheClose,
    ...ownTopics,
    ...times,
    ...askedForSomebody,
    ...followUps,
  },
  people,
  askedBack,
  story: [
    [
      "stats, econs, two electives i regret. {everyone else seems to manage all of them though|compare} || it's stats and econs and two more mods that looked fun in august. {the rest of them just seem to get on with it|compare}",
      "{i haven't slept more than four hours since the timetable came out|sleep} || {four hours is the most i've slept since the exam dates came out|sleep}",
      "i made a study plan and then spent the whole evening colouring it in. {so that's where i'm at, going under with nice highlighters|drowning} || last night i spent three hours picking colours for a study plan. {it's very pretty and i'm still going under|drowning}",
      "my hallmates are all in the lounge with their laptops. {i heard them laughing and put my earphones on|compare} || the others are doing a group study thing downstairs, i can hear it through the floor. {they sound so ok, all of them|compare}",
    ],
    [
      "my hallmates are all posting study pics and i'm just sitting in my room. {it's not like anyone would notice if i didn't show up|unnoticed} || the chat's full of study selfies and i'm here with the curtain closed. {i could vanish for a week and they'd find out at the checkout|unnoticed}",
      "sometimes {my chest goes tight and i have to count the ceiling tiles|chest}. there's 42 || there's this thing where {my chest squeezes and i've got to stop and count something|chest}. the ceiling's got 42 tiles by the way",
      "my mum called and {i did my happy voice again|pretending}. i'm getting really good at it || had my mum on the phone, {full cheerful mode|pretending}. they should pay me for it",
      "i ate dinner in the stairwell yesterday. {wasn't planned, i just didn't want to be seen alone|unnoticed} || i took my dinner to the staircase last night. {didn't want the whole canteen to see me with an empty seat|unnoticed}",
      "my dad sends me a thumbs up every morning at 7. {i send one back from under the blanket|pretending} || 7am every day there's a thumbs up from papa. {i answer with a thumbs up and i'm not even out of bed|pretending}",
    ],
    [
      "can i say something? {i think i only got in because of luck and now they're finding out|fraud} || there's something i think about. {that it was luck that i got in, and it's running out|fraud}",
      "my parents gave up so much for this. {every bad mark feels like i'm throwing it back at them|letdown!} || you don't know what my parents went without for me. {when i get a bad mark it's like i've spent their money on it|letdown!}",
      "it's stupid but {if i'm not the smart one i don't know what's left|fraud} || don't laugh ok. {take away the smart one and i can't see who's standing there|fraud}",
      "my parents still have my scholarship letter on the fridge. {i can't be the reason they take it down|letdown} || the letter from the scholarship people is under a durian magnet at home. {if that has to come down because of me|letdown}",
    ],
    [
      "ok i'm going to say it. {i haven't gone to any class in three weeks|hiding} and nobody knows || fine, here it is. {it's been three weeks since i walked into a class|hiding}, i just tell everyone i'm at the library",
      "there's {an email to the faculty in my drafts that says i want to withdraw|hiding}. i wrote it at 4am and i can't delete it || there's a thing in my drafts. {a withdrawal email, addressed and everything|hiding}, from one of those 4am nights. i don't send it and i don't bin it",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "the 4th" },
    { after: null, text: "that group chat" },
    { after: "sleep", text: "the 4am ceiling" },
    { after: "unnoticed", text: "that corridor" },
    { after: "pretending", text: "sunday's call" },
    { after: "chest", text: "the tight thing in my chest" },
    { after: "helps", text: "the cat at block 4" },
    { after: "friends", text: "jia min's message" },
    { after: "letdown", text: "the letter on the fridge" },
    { after: "hiding", text: "that draft email" },
  ],
  returns: [
    "i keep coming back to [thread] || my head goes back to [thread]",
    "part of me is still stuck on [thread] || i haven't really left [thread], if that makes sense",
    "i was thinking about [thread] while you typed || while waiting for you i was on [thread] again",
    "mostly it's [thread] again, in my head || it's [thread] that's playing on repeat",
    "then there's [thread], which doesn't go away either || and on top of that [thread], still there",
    "can't stop picturing [thread] tbh || [thread] just sits in front of my eyes",
    "it all ends up at [thread] somehow || doesn't matter where i start, i get to [thread]",
  ],
  riskMore: {
    means: ["no, nothing i look at in that way || it isn't in my head in that way at all"],
    past: [
      "not the dying kind, no. sec 4 was bad, can't-breathe bad, but not that || no, not then also. sec 4 was bad, it was never that kind of bad",
    ],
    know: [
      "there isn't that to know. the tired part, nobody really || nothing like that to tell anyone. they don't know about the tired also",
    ],
    worse: [
      "i'd tell somebody. i saved the counselling number, just in case || if it ever got like that i'd say. i've got the counselling number in my phone",
    ],
  },
  asides: { ...asides, ...careAsides, ...untoldAsides },
  suggestions,
};
