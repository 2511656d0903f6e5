import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    answers: [
      "nothing happened, that's what's weird. i just started {feeling off, like lag|off?} || no big event or anything, i woke up one day and {there was like a lag between me and me|off?}",
      "ok there was this thing in practice where {the team was joking around|locker}. it's not a big thing. my shoes squeaked also || some stuff in the locker room, {jokes, the usual jokes|locker}. forget it, the funny part is somebody's towel got stolen",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "jumpy? like {someone's about to open a door|watching} all the time || like i'm in a house and {i'm always listening for the gate|watching}",
      "{sad i guess|off}, but like in the background, like the aircon || {sad on low volume|off}. you only notice it when the house goes quiet",
    ],
  },
  now: {
    layer: 0,
    answers: [
      "good good. eating cheese curls. there's powder on everything now || i'm ok, i'm on the tiles, the tiles are cold, the cheese curls are finished",
      "{heart's a bit fast|stomach} but also i had a milk tea, so, science || {kinda buzzing|stomach}. could be feelings, could be two milk teas",
    ],
  },
  since: {
    layer: 0,
    answers: [
      "since grade 9 maybe? but loud since summer. {my stomach's been weird since summer|stomach} || i'd say third year high school it started, then this summer it got the volume up. {that's also when my stomach started acting up|stomach}",
      "before that i thought everyone was just acting too || as a kid i figured all the boys were pretending and i was just slow at it",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "cause if i slip once, {everyone will know|watching}. one time is enough || it only takes one wrong second, one wrong look, and {it's all over the school by lunch|watching}",
      "dunno, ask my brain, it's on airplane mode || no clue po. my brain put me on hold, there's music",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "the locker room. {the team jokes and i have to be the funniest one|locker} || changing after practice. {the jokes start and i'm first in line to tell one|locker}",
      "{when mama says 'when you have a wife'|papa}. she says it so happy || {mama's got this list of who she'll invite when i get married|papa}. she does it while folding clothes. she's so into it",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "{like playing defence all day|off?}, every day, with no subs || {it's a full court press that never ends|off?} and nobody calls a foul",
      "you know when the karaoke mic's still on and you think it's off? {that fear|watching} || like i sent a message to the wrong group chat and i'm waiting for it to say seen. {all the time, that feeling|watching}",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "i sleep at 3. i watch old game highlights till my eyes quit || i watch the 2016 finals till like 3, i know how it ends, that's the point",
      "my sister says i talk in my sleep, which, great, {now i'm scared to sleep too|watching!} || my sister bea told me i mumble stuff at night. {so now i'm scared of my own mouth|watching!}",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "i eat like a horse at night. {mornings no chance, my stomach's closed|stomach} || midnight me could eat a whole lechon. {breakfast though, my stomach's like no entry|stomach}",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "{my stomach does this elevator thing|stomach}. also my ankle but that's from a layup || there's a whole elevator in there, {my stomach drops like ten floors for no reason|stomach}. and my left ankle clicks, unrelated",
      "{sweaty hands|stomach}. i dropped the ball in a free throw, coach was like hello? || {my palms get wet|stomach}, like faucet wet. i airballed a free throw last week and blamed the ball",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "mama, my sister bea, lola, and papa's on a ship. {and they've all got plans for me, wife, kids, the works|papa} || four of us at home, papa's at sea. {and i'm the one they've got all the hopes on|papa}, no pressure",
      "lola watches her teleserye and prays for everyone in it || my lola's got the rosary in one hand and the remote in the other",
      "my sister bea's 14 and she sees everything. she's like cctv with braces || my sister's small but she clocks everything. you can't even chew different near her",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "the team, kiko mostly. we joke around a lot, it's how we talk || i've got the guys from the team. it's all trash talk, that's like our love language",
      "there's ate joy at the sari-sari store, she's like 25, she calls me pogi and gives me free ice || the sari-sari store lady, ate joy, she asks me how i am and actually waits. also she gives me ice",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "hahaha no. next. i'm married to basketball || nope, single. the ball and i are very happy together",
      "i took a girl to prom, trisha, she's cool. {i kept looking at the choir table|gio} || trisha came with me to prom, she wore sneakers, legend. {the choir had a table by the door and my eyes just lived there|gio}",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "school's ok, i'm good at physics, it's just shooting with numbers || grades are fine, physics is my thing, it's all arcs",
      "we've got retreat next week. with sharing. and candles. {i'm already sweating|stomach?} || there's a retreat coming where you light a candle and share your heart. {my insides have already left the building|stomach?}",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "today? school, practice, a dog followed me, i named him overtime || ordinary. quiz, practice, this street dog walked me home like i'm his pet",
      "we lost by two. it's ok. i passed when i should've shot, story of my life || close game, i had the open shot at the end and gave it away. guess who does that a lot",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "papa's calling from singapore port at eleven. {i gotta do my son voice|watching} || video call with papa, his ship's in singapore. {i make my voice a little lower for it|watching}",
      "finish my physics set, then lie there. fun || got a problem set due. after that it's me, the ceiling and the gecko",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "shooting alone at night at the covered court, just me and the moths || there's a covered court near us, lights stay on till twelve. just me putting up shots",
      "singing, when the house is empty. i'm actually good. nobody knows || i sing when everybody's out. like proper sing. the neighbours probably think it's the radio",
      "there's this one song, i've got it under the name 'math review 4' || one song in particular. it's saved in my phone as homework so nobody taps it",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "i tried liking this girl trisha. {i tried so hard|sin}, i made a spreadsheet of her good points || i made a list of reasons to fall for this girl trisha. eighteen reasons. all true. {nothing happened|sin}",
      "i typed it to my best friend kiko once and then {sent a goat instead|watching} || had the whole message to my best friend kiko typed out, {chickened out|watching}, sent him a picture of a goat",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "guidance office has a glass wall, facing the canteen. so that's a no || to see guidance you sit in a glass box while the whole canteen eats and watches, so, pass",
      "the counsellor is also the religion teacher. you see my problem || it's one person for religion class and for counselling. i'd be graded on it",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "nobody. if anyone asks, {there's nothing to know|watching}. haha. ha || not one person. i go {nah there's nothing, all good in here|watching}. and i'm believable",
      "my sister bea might. she put a sticker on my phone, a tiny rainbow, and said it's a unicorn thing || i've a feeling my sister does. there's this rainbow sticker she stuck on my case while i was asleep. 'it's for luck,' she says",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "{can you just not make a face|watching!}? i know i can't see it. but still || {promise no reaction face|watching!}. like even over there, alone, no face",
      "someone who's not in my life basically. no offence || i guess an outsider. somebody my best friend's mom doesn't know",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "when i was small i wore lola's scarf and danced and everyone clapped. then one day they didn't. {i still don't know what day it was|watching} || five years old, i danced in a scarf at a party and the titas screamed for more. some year after that it got quiet. {nobody told me the rule, i just started checking myself|watching}",
      "before high school {i didn't think about how i walk|watching} || i used to run across the plaza any way i felt like. {now i plan my arms|watching}",
    ],
  },
  future: {
    layer: 2,
    answers: [
      "i see two. one's fake and everyone claps. one's real and {there's nobody at the table|papa} || two trailers. in one i've got a wife and a karaoke machine and it's all fake. in the other it's me, for real, and {every chair at home is empty|papa}",
      "i wanna do sound for concerts. sit in the dark and make people sound good || concert sound guy. black shirt, back of the room, nobody looks at you and everything's loud",
    ],
  },
  self: {
    layer: 1,
    answers: [
      "i'm the funny one. that's my position. point guard slash clown || the comic relief, with a jump shot. i bring the ball up and i bring the jokes",
      "if my best friend kiko told me, same thing, i'd just be like ok bro, pass the ball. huh || say it was kiko telling me, my best friend. i'd be like sure, wanna get siomai. oh. ok i see what you did",
    ],
  },
  scale: {
    layer: 0,
    answers: [
      "6? it goes to 9 when someone says crush || out of ten, six. seven if there's a family party",
      "every day but like in flashes || daily, but it's like a notification. it pops up and i swipe it",
    ],
  },
  example: {
    layer: 1,
    answers: [
      "yesterday my best friend kiko did the wrist thing, you know, imitating someone. {i laughed so hard i got hiccups|locker} || so my best friend kiko was doing this impression, the soft hand thing, all the guys were dead. {i laughed till i was basically choking|locker}",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "my sister bea maybe. she put a rainbow sticker on my phone, i could ask about that. just the sticker || start with my sister bea, like, hey, that rainbow sticker on my phone, where'd you get it. and see",
      "i could not laugh next time. not say anything, just not laugh || maybe next joke i just look at my phone. that's it, a tiny strike",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "what? no, no no. i don't wanna die, i've got playoffs. for real though no. i get why you asked || wait no, not like that po. i don't wanna be dead, who'd run the plays. it's ok that you checked",
      "no po. i get sad but not like that. if it got like that i'd wake up my sister bea || nah. there's sad and there's that, and mine's just sad. if it ever changed i'd bang on my sister's wall",
    ],
  },
};
