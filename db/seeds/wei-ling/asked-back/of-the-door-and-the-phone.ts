import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks back about the corridor, the library's message, and the voice for home. */
export const ofTheDoorAndThePhone: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["honestly? lonely, mostly", "i thought i'd say stressed but no"],
    answers: {
      why: [
        "{i haven't talked to anybody properly in weeks|unnoticed}. hi at the lift, that's all || stressed has other people in it. {this one i'm in by myself|unnoticed}",
      ],
      when: [
        "evenings, and after i hang up with home || around six, when i hear them go down for dinner",
      ],
      felt: [
        "{like being hungry, but for people|unnoticed} || {it's a cold kind of feeling, and a bit shy|unnoticed}",
      ],
      often: [
        "since about week 7. it came in slowly || most of this sem. year one i was never alone long enough",
      ],
      mean: [
        "there's thirty people on my floor and {i could tell you nothing about their week|unnoticed} || i can hear everyone. {it's like living next to a party|unnoticed}",
      ],
    },
  },
  {
    said: ["i heard them ordering supper", "they were all ordering mala outside"],
    answers: {
      why: [
        "i said no so many times that they stopped asking. {now i'd have to be the one who knocks|unnoticed} || because if they'd knocked i'd have to be ok. {and i wanted it so much that i froze|unnoticed}",
      ],
      then: [
        "i listened to them eat, and had crackers || the delivery guy came. i heard the bags and then the doors",
      ],
      felt: [
        "{left out of a thing i was hiding from|unnoticed} || {stupid and sad|unnoticed}, and my stomach was making noises",
      ],
      when: [
        "last week, on a friday i think, at eleven || some nights back. it's nearly every friday",
      ],
      who: ["my corridor, the other seven || the girls from my corridor. i can tell them by voice"],
      youSaid: ["not a sound. i had my light off || nothing, i was being a wall"],
    },
  },
  {
    said: ["last week i was in bed for two days", "i didn't leave my bed for two days"],
    answers: {
      why: [
        "i wasn't ill. {i couldn't find the bit that gets up|unnoticed} || i opened my eyes and there wasn't a reason. {after a few hours it's easier to stay|unnoticed}",
      ],
      theySaid: [
        "the library? dear student, your item is overdue. that was the warmest thing i got || it said reminder, in red. and have a nice day",
      ],
      then: [
        "i finished the crackers and on the friday i got up and washed my face || the cleaner was coming, so i put my legs down. i still haven't returned it",
      ],
      felt: [
        "{like i'd been put in a drawer|unnoticed} || {flat|unnoticed}. i checked if my phone was on silent, it wasn't",
      ],
      when: [
        "wednesday to friday, last week || from the wednesday. i got out for the tap and that's it",
      ],
      who: [
        "no friend, only the system. it sends those by itself || nobody real. it's automatic, there's no librarian thinking of me",
      ],
    },
  },
  {
    said: ["papa asks how's stats and i say can", "ate already, can do"],
    answers: {
      why: [
        "the true answer's so long, and {they're smiling when they ask|pretending} || it comes out by itself. {if i stop to think they'd hear the gap|pretending}",
      ],
      theySaid: [
        "good girl, he says. and my mum says eat more || she goes good, good. he goes steady",
      ],
      felt: [
        "{my face gets warm and i talk faster|pretending} || {like i've swiped something off their table|pretending}, and they look so pleased",
      ],
      often: [
        "every sunday, so five times since the midterm || each call. i don't even notice the first one any more",
      ],
      mean: [
        "i'd had noodles at four, and stats is a 34. so, two || no dinner, and 34. neither of those is can",
      ],
    },
  },
  {
    said: ["it's higher and it's always laughing", "there's a voice i do on the phone"],
    answers: {
      why: [
        "if it's low my mum asks what's wrong. {so it can't be low|pretending} || it keeps them from asking. {and it works, i've tested it|pretending}",
      ],
      felt: [
        "{my cheeks ache after|pretending}. like a wedding || {i listen to it and think, she sounds nice, who's she|pretending}",
      ],
      often: [
        "only for home. here i hardly use any voice || sundays, and if papa rings in between. the rest of the week i'm quiet",
      ],
      theySaid: [
        "my mum says i sound so bright. bright, she says || that hallmate? i told her a friend. she said wah, must be a good friend",
      ],
      when: [
        "since the midterm it's been full time || it's from this sem. before that it was just how i talked",
      ],
    },
  },
  {
    said: ["i'd have to see my parents' faces", "you haven't seen my dad try not"],
    answers: {
      why: [
        "they'd be kind straight away, and {i'd see what it costs them|pretending} || because he's bad at it. {his ears go red and he reads the table|pretending}",
      ],
      felt: [
        "{i get hot just thinking of it|pretending} || {i'd rather fail ten papers|pretending}, that's how it feels",
      ],
      mean: [
        "so i keep doing it. that's where the sentence goes || he looks at the tablecloth like it's got the news on it",
      ],
    },
  },
];
