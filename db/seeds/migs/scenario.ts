import type { Scenario } from "~/domain/simulator/scenario";
import { askedForSomebody } from "./asked-for-somebody";
import { asides } from "./asides";
import { askedBack } from "./asked-back";
import { atTheClose } from "./at-the-close";
import { careAsides } from "./care-asides";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ofTheTalk } from "./of-the-talk";
import { optionalTopics } from "./optional-topics";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { people } from "./people";
import { replies } from "./replies";

/** Migs, 17, Manila, with a secret and a lot of jokes. No risk layer. */
export const migs: Scenario = {
  v: 1,
  key: "migs",
  title: "Migs, 17, who jokes a lot",
  clientName: "Migs",
  age: 17,
  summary:
    "Plays point guard, talks about everything at once, and has not told anybody the one thing. He changes the subject when it gets near.",
  contentNote: "Coming out, fear of losing family and friends, teasing at school, faith.",
  riskOptIn: false,
  style: "tangential",
  minutes: 20,
  start: { valence: -0.32, arousal: 0.4, trust: 2.4, openness: 0.4 },
  ceiling: 0.25,
  temper: { trust: 1.05, valence: 1, arousal: 1 },
  openings: [
    "yo hi. is this anonymous like anonymous anonymous? ok, so. {idk i've been kinda off lately|off}. also my fan is making a noise like a tricycle || hi po, quick question, does anyone see this? like does it go to my school. no reason. it's just {i've been weird the last few months and i can't say why|off}. pls ignore typos, my fan's blowing the keyboard. that's not how fans work",
    "hello po. my classmate has this number on her phone case lol. i'm fine {i just feel weird all the time|off}. do you get bored doing this || yo. got this number off a phone case in physics, the case had a frog on it. so. everything's ok, it's only that {i feel wrong in my own skin|off}. is this your whole night, just typing to people",
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
      "did you know octopuses have three hearts? anyway {my stomach's been doing flips since summer|stomach} || random fact, cows have best friends. also {my stomach's been in a washing machine since vacation started|stomach}",
      "practice was a riot today. the guys were doing that joke about guys who walk a certain way and {i did the walk|locker}. everyone clapped || big laughs in practice. there was an impression going round of how a guy like that walks, and {i did it too, better than anyone|locker}",
      "i'm always 'on', you know. {when i get home i just lie on the tiles and feel weird|off} || i'm the entertainment till about nine pm. {then the door closes and i'm on the floor feeling like a wrong number|off}",
      "sorry there's a gecko on my wall and i think he's judging me || hold on, the gecko moved. he's on the crucifix now, this is so symbolic i can't",
    ],
    [
      "random but {i practise my voice notes before i send them, so i sound chill|watching} || so i do like three takes of every voice note. {gotta get the depth right, gotta sound like a guy who doesn't care|watching}",
      "ok so there's this person in the choir. was. we don't talk now. it's fine, {i only know his schedule by heart|gio} || there's somebody, or there was. choir, tenor. we stopped talking in june and {i still know what time he walks past the gate|gio}",
      "someone wrote a thing on a desk in our room. not about me. {i checked the handwriting for like an hour|watching} || somebody scratched a name and a word into a desk. it's not my name. {i sat there comparing the handwriting to everyone i know|watching}",
      "i've got a playlist called math review 4. {it's not math|gio} || math review 4 is the best playlist in the philippines. {nobody can ever press play on it, it's all one person|gio}",
    ],
    [
      "question. {if god makes everybody then who made a mistake here|sin}. asking for a friend. the friend's me || serious one. {if he makes no mistakes and he made me, then how am i a mistake|sin}. you can skip it if it's too theology",
      "papa's coming home in december. he bought me the shoes. {i feel like i'm stealing them from the son he thinks he's got|papa} || december, papa's home, with a box of shoes for his boy. {they're for somebody who doesn't exist and i'm gonna wear them|papa}",
      "i prayed it away, you know. i'm still here, so {either nobody's listening or i'm the thing that's wrong|sin!} || i did the prayers, all of them. nothing moved, so {it's god on mute or it's me that's broken|sin!}",
    ],
    [
      "ok, i'm gonna say it fast. {i'm gay and nobody knows|said}. ok, bye. no wait, still here || ok ok ok. three two one. {i like guys, i'm gay, that's it, zero people know that|said}. don't log off",
      "{i don't think i can ever say it out loud in my house|never}, like ever in my life. i can see all the years, just stacked up || the word gay can't happen in our house. {i'll be like sixty and still not have said it to anyone's face|never}. it's a really long game, with no halftime",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "the playlist || that one playlist" },
    { after: null, text: "december || papa coming home" },
    { after: "locker", text: "the walk i did || that impression i did" },
    { after: "stomach", text: "the retreat with the candles || having to share at the retreat" },
    { after: "watching", text: "my sister and that sticker || bea and her unicorn thing" },
    { after: "gio", text: "the song i sent || that one song and the seen" },
    { after: "papa", text: "the shoes || those new shoes" },
    { after: "sin", text: "the tenth day || day ten" },
    { after: "said", text: "those three letters || the thing i typed" },
  ],
  returns: [
    "lol i'm back on [thread] || and we're back, ladies and gentlemen, to [thread]",
    "ok but [thread] though || no but fr, [thread]",
    "not me thinking about [thread] again || my head keeps going to [thread]",
    "somehow everything's [thread] today || idk why but i keep thinking about [thread]",
    "my head just replays [thread] || instant replay in my head, it's [thread]",
    "i said i'd drop it but then there's [thread] || i put the phone down and it's [thread] again",
  ],
  riskMore: {
    means: ["no no, nothing like that || nope. not in my head po"],
    past: ["nah never. i've been sad sad, but not that || no po, it's never been like that"],
    know: [
      "there's no that to know. the sad part, nobody || nobody, cause there isn't that. there's just the weird feeling, and that's mine",
    ],
    worse: ["i'd knock on bea's wall. she'd come || i'd wake bea up, she'd be mad and she'd come"],
  },
  asides: { ...asides, ...careAsides },
  suggestions,
};
