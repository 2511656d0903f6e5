import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedPlainly } from "./often-asked/plain";
import { oftenAskedTrouble } from "./often-asked/trouble";
import { feelingsAsked } from "./feelings-asked";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "like a hundred tabs. school, ball, {did i say that weird, did they see|watching}, and one tab playing music and i can't find which || it's just noise, then {did my face do something, did they see|watching}, then noise again",
      "my head goes: {voice down, voice down, sit normal|watching}. like a referee || there's a commentator in my head. 'and migs crosses his legs, ohh, {that's a violation|watching}'",
    ],
  },
  "to-a-friend": {
    layer: 0,
    asks: [
      "tell a friend who",
      "say to a friend who",
      "tell a friend in",
      "say to a friend in",
      "friend in your place",
      "friend felt like this",
      "friend who felt",
      "friend told you this",
    ],
    answers: [
      "i'd go bro, you're fine, let's eat. {then i'd go home and not believe it for me|sin?} || nothing's different, pass the ball. {it works on everyone except the guy in the mirror|sin?}",
      "i'd send him a goat pic and be like, i got you bro || i'd go dude you're fine, nobody cares. easy when it's not your name",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "that being funny is like, work. i'm not chill, i'm just fast || that i'm still the same guy. whatever it is they find out, same guy",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "if you say it out loud it's like, real. so i did the fan noise instead || cause once it's out you can't un-out it. that's like the whole thing",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "i'd walk to class and not count who's looking. {like my arms would just swing|watching} || i'd hear people laugh behind me and {not turn around to check if it's me|watching}. also i'd eat breakfast",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "just like, chill, it's still me. {pls save me my seat|off?} || 'so you know that guy you're proud of.' {and then i'd run|off?}",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "i used to be loud for fun. {now i'm loud on purpose|off?} || i didn't use to check stuff, i just walked and talked. {now there's like a half second delay on me|off?}",
    ],
  },
  lasts: {
    layer: 0,
    asks: [
      "there all the time",
      "all the time or are",
      "are some days worse",
      "some days worse",
      "worse on some days",
      "days worse than others",
    ],
    answers: [
      "it's like ads. ten minutes, skip, and {then it's back at dinner|off?} || comes and goes. {after a family party it's the whole night|off?}, other days it's just a flash",
      "kinda always there. worse on practice days, or when titas come over || it doesn't really leave. some days it's just louder, like party days",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "my family, like still being in it after. {everything else i can replace|off?}, even the shoes || that nobody looks at me different. {my lola especially|off?}",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "nah, i'm a milk tea guy. coach would smell it from the parking lot || never got into it po. my tito gave me a sip of beer once and it tasted like a coin",
    ],
  },
  "if-told": {
    layer: 0,
    asks: [
      "if they knew",
      "would happen if they knew",
      "would happen if people knew",
      "if people knew",
      "if everyone knew",
      "if they found out",
      "if anyone knew",
      "if the team knew",
      "if school knew",
      "if the guys knew",
      "if the team found out",
      "if the guys found out",
      "if the team finds out",
      "if they find out",
      "the team do if",
      "the guys do if",
      "the team say if",
      "the guys say if",
    ],
    answers: [
      "knew what, haha. {i think it'd be quiet when i walk in|locker}, and i've never been in a quiet gym || about me being weird? {nobody would say anything, they'd just all sit one chair over|locker}",
      "the guys {would have a nickname ready by lunch|locker} || {the team would turn it into a bit|locker}. i know cause i'd have written the bit",
    ],
  },
  proud: {
    layer: 0,
    asks: [
      "like about yourself",
      "love about yourself",
      "proud of about yourself",
      "good about yourself",
      "proud of yourself",
    ],
    answers: [
      "i can get a laugh out of people who don't wanna laugh. and i can hear when a guitar's a tiny bit off || my no-look pass. also i kinda always see who's eating alone",
    ],
  },
  faith: {
    layer: 0,
    asks: ["church", "god", "faith", "religion", "pray", "catholic", "priest", "parish", "mass"],
    answers: [
      "we're like super catholic, lola's got a saint for every light switch. {i pray too, it's kinda about the same thing every time|sin} || our house has more saints than chairs. {i've been asking god for one same thing since grade 9|sin}, lola thinks it's for exams",
      "i like mass. the singing. {that's what sucks|sin}, i like it there || sunday's my favourite, {that's the annoying part|sin}. the harmonies. i belong in the harmonies",
      "ya, catholic, like the whole street. sunday mass and then chicken || catholic po, the full set. lola does the rosary and i do the high notes",
    ],
  },
  ...feelingsAsked,
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
