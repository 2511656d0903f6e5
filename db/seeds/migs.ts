import type { Scenario } from "~/domain/simulator/scenario";

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
    "hello po. my classmate has this number on her phone case lol. {i'm fine i just feel weird all the time|off}. do you get bored doing this || yo. got this number off a phone case in physics, the case had a frog on it. so. {everything's ok, it's only that i feel wrong in my own skin|off}. is this your whole night, just typing to people",
  ],
  cues: {
    off: {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "off",
        "weird",
        "not yourself",
        "something wrong",
        "out of place",
        "strange",
        "on edge",
        "different",
        "restless",
        "underneath the jokes",
        "jokes",
        "joking",
      ],
      senses: [
        "something's been off for a while and the jokes are holding it together",
        "you feel weird in your own skin and can't say it straight",
      ],
      deeper: [
        "like when you wear someone else's jersey. it fits but it's not your number. i've been wearing it since grade 9 || it's like walking around in a jersey with some other guy's name on the back. right size and all. four years of people cheering for him",
        "i laugh like half a second before everyone. so they don't look at me, they look at the joke || i start the laugh before the joke's done. if they're looking at the joke they aren't looking at this guy",
        "my lola says i'm like a radio. she doesn't know it's so nobody hears the other station || lola calls me her little transistor. always on. she's got no idea it's to drown out what's on the next channel",
      ],
    },
    locker: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "team",
        "teammates",
        "locker",
        "laugh along",
        "jokes about",
        "insult",
        "the word",
        "left out",
        "alone",
        "fit in",
        "play along",
        "banter",
        "slurs",
        "careful",
      ],
      senses: [
        "you laugh along at jokes that are secretly about you",
        "in the middle of your own team you're alone and careful",
      ],
      deeper: [
        "someone misses a shot and they call him that word. everyone dies laughing. i laugh the loudest, it's like a talent || miss a layup and that's your name for the day. the word, i mean. and everybody howls, and who's the loudest, me, mvp of laughing",
        "i change facing the wall. fast, like there's a shot clock || nobody's ever changed out of a uniform as fast as i do. face to the wall, eyes on the tiles, done in four seconds",
        "they're not bad guys. kiko gave me his shoes when mine broke. that's what makes it messed up || kiko literally took off his shoes and played in slippers so i could use them. same kiko does the jokes. what do i do with that",
      ],
    },
    stomach: {
      kind: "somatic",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "stomach",
        "sick",
        "sweat",
        "shaking",
        "heart",
        "body",
        "nervous",
        "throw up",
        "headache",
        "tense",
      ],
      senses: [
        "your stomach knows before you do that something's coming",
        "your body goes on alert every time it comes near",
      ],
      deeper: [
        "before practice i can't eat. coach thinks i'm on a diet. i'm on a panic || coach keeps asking if i'm cutting weight. nah coach, the food just bounces when there's practice",
        "it does this flip thing whenever someone says 'so who's your crush' || one tita says 'may crush ka na ba' and my insides go down a slide",
      ],
    },
    watching: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "hide",
        "hiding",
        "secret",
        "careful",
        "watch yourself",
        "watching",
        "caught",
        "find out",
        "mask",
        "acting",
        "delete",
        "checking",
        "phone",
        "scared",
        "afraid",
      ],
      senses: [
        "you're watching every word so nobody finds out",
        "keeping it hidden takes all day, even your voice and your hands",
      ],
      deeper: [
        "i practise how i sit. legs apart, arms like this. i saw a video of me at a birthday and i looked like a security guard || there's a birthday video where i'm standing like a bouncer cause i'd been practising how guys stand. i was next to a cake",
        "i delete my history even when it's just nba scores || my search history's so clean it's suspicious. i erase box scores. who erases box scores",
        "my sister picked up my phone to check the time and i basically flew across the sala || bea only wanted the flashlight on my phone and i dove over the sofa. full extension. i got rug burn",
      ],
    },
    gio: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "gio",
        "him",
        "boy",
        "like him",
        "crush",
        "feelings for",
        "love",
        "miss him",
        "lost him",
        "heart",
        "someone special",
        "close",
      ],
      senses: [
        "there's someone who matters to you a lot and you can't tell anyone, least of all him",
        "you lost something real with him and had to keep a straight face about it",
      ],
      deeper: [
        "gio's from the parish choir. he plays guitar bad on purpose to make the kids laugh. that's it, that's the whole problem || he'd mess up the guitar part for the little kids so they'd crack up. then he'd look over to see if i saw. every sunday, so, you know, help",
        "he stopped replying after i sent him a song. it wasn't even a love song. ok it was a little bit a love song || i sent him one song and then, nothing, seen. i keep telling myself it was the chorus",
        "he's got a girlfriend now, they're cute. i put a heart on their picture. my thumb hurt || they post pictures now, gio and the girl, milk tea and stuff. i always like it first so it's not weird. i'm so normal about it",
      ],
    },
    sin: {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "sin",
        "sinful",
        "wrong with you",
        "god",
        "church",
        "pray",
        "prayer",
        "disgusting",
        "broken",
        "fix",
        "cure",
        "shame",
        "ashamed",
        "unlovable",
        "born",
      ],
      senses: [
        "you've been told that who you are is a sin, and part of you believes it",
        "you've been praying to be somebody else and it isn't working",
      ],
      deeper: [
        "i did a novena. nine days. on the tenth day i was still me. i thought maybe i counted wrong || nine days of prayers, same hour every night, i even set an alarm with church bells. day ten came and it's still this guy brushing his teeth",
        "i carry the cross on good friday you know, they picked me cause i'm tall. i kept thinking everyone can see through my shirt || good friday they make me carry the cross cause of my height. the whole street was watching and i thought, what if it shows",
        "father said love the sinner. i was holding the candle like, hi, that's me || there was a homily about people like, uh, a certain kind of people. i was the altar server. i had to hold his book open for it",
      ],
    },
    papa: {
      kind: "burden",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "papa",
        "dad",
        "father",
        "disappoint",
        "disappointment",
        "lose them",
        "kick you out",
        "mama",
        "mother",
        "family",
        "proud",
        "only son",
        "let down",
        "break her heart",
        "hurt them",
      ],
      senses: [
        "you're afraid that the day they know is the day you lose them",
        "you're carrying it alone so that nobody at home gets hurt",
      ],
      deeper: [
        "papa's on a ship. nine months at sea so i can go to this school. he calls me his point guard || he's gone most of the year, engine room, no windows, so that i get a good school. and on every call it's 'how's my point guard'",
        "i'm the only boy. there's like a plan. there's a name that has to go on a baby || only son, only grandson even. i've got a family name to carry, it's heavier than the ball",
        "he once said something about my cousin, at dinner, you know what, skip it. he didn't mean me. he didn't know he meant me || my cousin came up once while we were eating and papa said a thing, everyone laughed, i passed the rice. it wasn't about me. that's what he thinks",
      ],
    },
    said: {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 3,
      about: [
        "gay",
        "say it",
        "said it",
        "out loud",
        "come out",
        "coming out",
        "never tell",
        "whole life",
        "alone forever",
        "pretend forever",
        "told me",
        "the words",
      ],
      senses: [
        "you've never said it to anyone until now, and it feels like there's no life on the other side of it",
        "you're afraid you'll have to act for the rest of your life",
      ],
      deeper: [
        "wow ok i typed it. it's just there. it's got like three letters || it's on the screen. i keep scrolling up to see if it's still on the screen",
        "i've planned it, like, i'd marry someone nice and be super busy. my tito did that. he's so quiet at parties || there's an uncle who did it, wife, business, karaoke machine. he sits outside at every party. so that's my plan i guess",
        "don't say congrats or something pls. just.. ok, you're still here, ok || pls no confetti. no 'so brave'. you can just like, keep typing normal",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "nothing happened, that's what's weird. i just started {feeling off, like lag|off} || no big event or anything, i woke up one day and {there was like a lag between me and me|off}",
        "ok there was this thing in practice where they were joking around. it's not a big thing. my shoes squeaked also || some stuff in the locker room, jokes, the usual jokes. forget it, the funny part is somebody's towel got stolen",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "jumpy? like {someone's about to open a door|watching} all the time || like i'm in a house and {i'm always listening for the gate|watching}",
        "sad i guess, but like in the background, like the aircon || sad on low volume. you only notice it when the house goes quiet",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "good good. eating cheese curls. there's powder on everything now || i'm ok, i'm on the tiles, the tiles are cold, the cheese curls are finished",
        "heart's a bit fast but also i had a milk tea, so, science || kinda buzzing. could be feelings, could be two milk teas",
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
        "the locker room. {they joke and i have to be the funniest one|locker} || changing after practice. {the jokes start and i'm first in line to tell one|locker}",
        "when mama says 'when you have a wife'. she says it so happy || mama's got this list of who she'll invite when i get married. she does it while folding clothes. she's so into it",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "like playing defence all day, every day, with no subs || it's a full court press that never ends and nobody calls a foul",
        "you know when the karaoke mic's still on and you think it's off? that fear || like i sent a message to the wrong group chat and i'm waiting for it to say seen. all the time, that feeling",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "i sleep at 3. i watch old game highlights till my eyes quit || i watch the 2016 finals till like 3, i know how it ends, that's the point",
        "my sister says i talk in my sleep, which, great, {now i'm scared to sleep too|watching} || bea told me i mumble stuff at night. {so now i'm lying there guarding my own mouth|watching}",
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
        "sweaty hands. i dropped the ball in a free throw, coach was like hello? || my palms get wet, like faucet wet. i airballed a free throw last week and blamed the ball",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "mama, my sister bea, lola, and papa's on a ship. {it's a whole plan with me in the middle|papa} || four of us at home, papa's at sea. {and i'm the one they've got all the hopes on|papa}, no pressure",
        "lola watches her teleserye and prays for everyone in it || my lola's got the rosary in one hand and the remote in the other",
        "bea's 14 and she sees everything. she's like cctv with braces || my sister's small but she clocks everything. you can't even chew different near her",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "the team, kiko mostly. {we joke around a lot, it's how we talk|locker} || i've got the guys from the team. {it's all trash talk, that's like our love language|locker}",
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
        "we've got retreat next week. with sharing. and candles. {i'm already sweating|stomach} || there's a retreat coming where you light a candle and share your heart. {my insides have already left the building|stomach}",
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
        "papa's calling from singapore port at eleven. i gotta do my son voice || video call with papa, his ship's in singapore. i make my voice a little lower for it",
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
        "i tried liking trisha. i tried so hard, i made a spreadsheet of her good points || i made a list of reasons to fall for trisha. eighteen reasons. all true. nothing happened",
        "i typed it to kiko once and then sent a goat instead || had the whole message to kiko typed out, got scared, sent him a picture of a goat",
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
        "about what. {there's nothing to know|watching}. haha. ha || know what. {nah there's nothing, all good in here|watching}. next question",
        "bea might. she put a sticker on my phone, a tiny rainbow, and said it's a unicorn thing || i've a feeling my sister does. there's this rainbow sticker she stuck on my case while i was asleep. 'it's for luck,' she says",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "can you just not make a face? i know i can't see it. but still || promise no reaction face. like even over there, alone, no face",
        "someone who's not in my life basically. no offence || i guess an outsider. somebody kiko's mom doesn't know",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "when i was small i wore lola's scarf and danced and everyone clapped. then one day they didn't. {i still don't know what day it was|watching} || five years old, i danced in a scarf at a party and the titas screamed for more. some year after that it got quiet. {nobody told me the rule, i just started checking myself|watching}",
        "before high school i didn't think about how i walk || i used to run across the plaza any way i felt like. now i plan my arms",
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
        "if kiko told me, same thing, i'd just be like ok bro, pass the ball. huh || say it was kiko telling me. i'd be like sure, wanna get siomai. oh. ok i see what you did",
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
        "yesterday kiko did the wrist thing, you know, imitating someone. {i laughed so hard i got hiccups|locker} || so kiko was doing this impression, the soft hand thing, all the guys were dead. {i laughed till i was basically choking|locker}",
        "my head goes: voice down, voice down, sit normal. like a referee || there's a commentator in my head. 'and migs crosses his legs, ohh, that's a violation'",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "bea maybe. i could ask about the sticker. just the sticker || start with bea, like, hey, where'd you get that sticker. and see",
        "i could not laugh next time. not say anything, just not laugh || maybe next joke i just look at my phone. that's it, a tiny strike",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "what? no, no no. i don't wanna die, i've got playoffs. for real though no. i get why you asked || wait no, not like that po. i don't wanna be dead, who'd run the plays. it's ok that you checked",
        "no po. i get sad but not like that. if it got like that i'd wake up bea || nah. there's sad and there's that, and mine's just sad. if it ever changed i'd bang on my sister's wall",
      ],
    },
    gio: {
      layer: 1,
      asks: [
        "gio",
        "choir",
        "special someone",
        "crush",
        "like someone",
        "anyone you like",
        "someone you like",
        "sent a song",
      ],
      answers: [
        "who said gio. did i say gio? ok i said gio. {he's just a guy i used to talk to every single night|gio} || did that name come out of my thumbs. great. {we used to talk till the roosters, gio and me, and now it's zero|gio}",
        "he's got this dumb laugh. never mind his laugh || when he laughs he snorts. i'm not gonna describe it further",
      ],
    },
    faith: {
      layer: 1,
      asks: ["church", "god", "faith", "religion", "pray", "catholic", "priest", "parish", "mass"],
      answers: [
        "we're like super catholic, lola's got a saint for every light switch. {i pray too, it's kinda about the same thing every time|sin} || our house has more saints than chairs. {i've been asking god for one same thing since grade 9|sin}, lola thinks it's for exams",
        "i like mass. the singing. that's what sucks, i like it there || sunday's my favourite, that's the annoying part. the harmonies. i belong in the harmonies",
      ],
    },
  },
  story: [
    [
      "did you know octopuses have three hearts? anyway {my stomach's been doing flips since summer|stomach} || random fact, cows have best friends. also {my stomach's been in a washing machine since vacation started|stomach}",
      "practice was a riot today. {they were doing that joke about guys who walk a certain way and i did the walk|locker}. everyone clapped || big laughs in practice. {there was an impression going round of how a guy like that walks, and i did it too, better than anyone|locker}",
      "i'm always 'on', you know. {when i get home i just lie on the tiles and feel weird|off} || i'm the entertainment till about nine pm. {then the door closes and i'm on the floor feeling like a wrong number|off}",
      "sorry there's a gecko on my wall and i think he's judging me || hold on, the gecko moved. he's on the crucifix now, this is so symbolic i can't",
    ],
    [
      "random but {i practise my voice notes before i send them, so i sound chill|watching} || so i do like three takes of every voice note. {gotta get the depth right, gotta sound like a guy who doesn't care|watching}",
      "ok so there's this person in the choir. {was. we don't talk now. it's fine, i only know his schedule by heart|gio} || there's somebody, or there was. choir, tenor. {we stopped talking in june and i still know what time he walks past the gate|gio}",
      "someone wrote a thing on a desk in our room. not about me. {i checked the handwriting for like an hour|watching} || somebody scratched a name and a word into a desk. it's not my name. {i sat there comparing the handwriting to everyone i know|watching}",
      "i've got a playlist called math review 4. {it's not math|gio} || math review 4 is the best playlist in the philippines. {nobody can ever press play on it, it's all him|gio}",
    ],
    [
      "question. {if god makes everybody then who made a mistake here|sin}. asking for a friend. the friend's me || serious one. {if he makes no mistakes and he made me, then how am i a mistake|sin}. you can skip it if it's too theology",
      "papa's coming home in december. he bought me the shoes. {i feel like i'm stealing them from the son he thinks he's got|papa} || december, papa's home, with a box of shoes for his boy. {they're for somebody who doesn't exist and i'm gonna wear them|papa}",
      "i prayed it away, you know. {i'm still here, so either nobody's listening or i'm the thing that's wrong|sin} || i did the prayers, all of them. {nothing moved, so it's god on mute or it's me that's broken|sin}",
    ],
    [
      "ok, i'm gonna say it fast. {i'm gay and nobody knows|said}. ok, bye. no wait, still here || ok ok ok. three two one. {i like guys, i'm gay, that's it, zero people know that|said}. don't log off",
      "{i don't think i can ever say it out loud in my house, like ever in my life|said}. i can see all the years, just stacked up || that word can't happen in our house. {i'll be like sixty and still not have said it to anyone's face|said}. it's a really long game, with no halftime",
    ],
  ],
  replies: {
    met: [
      "ok wait. yeah || oh that's it, that's the thing",
      "dude. yes || bro how did you see that",
      "that's so accurate it's rude || ok rude, but correct",
      "lol why am i crying on my cheese curls || pause, my eyes are doing something. it's the chili powder",
      "huh, nobody's ever said that about me, they just say funny || people don't usually get that far, they stop at the punchline",
      "ok you see the other station. that's kinda scary. it's fine || so you can hear it too. i'm not scared, you're scared",
    ],
    stock: [
      "ok siri || is that from a fortune cookie",
      "haha ok || lol ok po",
      "that's on my teacher's mug || my school has that on a tarpaulin",
      "sure sure || sure, i'll tell my fan",
      "you say that to all the sad point guards || copy paste, i respect it",
      "k cool || kk",
      "is there a button for that sentence || did you get that free with the app",
      "mm yeah, 10 out of 10 || wow. seven out of ten for delivery",
      "ok robot || beep boop",
    ],
    doubt: [
      "that's what the posters say, with the sunrise || there's a mug like that in the guidance office, with a kitten",
      "you haven't met my family || one dinner at our house, then tell me that",
      "it gets better, like, which year though || when though. is there a schedule",
      "bro you don't know that || you can't promise that, you're like, text",
      "easy to say when you're not in the locker room || maybe where you are. not in our gym",
    ],
    adviceEarly: [
      "haha yeah i'll just do that, no problem, lol || oh nice, solved, i'll go tell the pope",
      "you've never been to a catholic school huh || say that in our chapel and see how far you get",
      "can't, different question || nah bro. different channel pls",
      "that's such a website answer || did you google that just now",
      "ok coach || yes sir, ten laps sir",
      "if i do that i'm dead. like socially. calm down || you want me to get traded from my own family",
      "noted and ignored, respectfully || respectfully, that's going straight to the bench",
    ],
    adviceOpen: [
      "ok that one's not insane || wait, i don't hate it",
      "hmm. i could do like 10 percent of that || ok a mini version of that. travel size",
      "maybe on a sunday, everyone's nicer on sundays || could try it when lola's at church and everyone's full",
    ],
    adviceNo: [
      "nope, my stomach said no before i did || ngl my insides just said no for me",
      "hard pass po || can't do it po, sorry not sorry",
      "not while i live there || maybe when i've my own address",
    ],
    permission: [
      "shoot. basketball joke || take the shot, i'll tell you if it goes in",
      "sure but i might say no || you can say it, no refunds",
      "wait let me finish my thing about the thing || one sec, i wasn't done being dramatic",
    ],
    minimised: [
      "right it's just a phase, lol, a four year phase || ok so it's nothing. it's been nothing since grade 9",
      "ok never mind then || never mind, cancel everything i said",
      "haha yeah i'm overreacting, classic migs || true, others have real problems, i've got, what, a stomach",
      "cool, good talk || nice, ok, back to jokes",
      "you sound like my tito || that's word for word my uncle with a beer",
    ],
    confronted: [
      "wow ok ref || whistle, technical foul, ok",
      "i'm not lying to people, i'm surviving || it's not fooling people when it keeps you fed",
      "you try it then || come live here a week then talk",
      "that's kinda mean || ouch. i only have like two feelings and you stepped on one",
    ],
    interrogated: [
      "is this a quiz || do i need a pencil for this",
      "i feel like i'm at immigration || my passport's in the other drawer, officer",
      "too many free throws in a row || can i get a timeout between questions",
      "do i pass || what's the passing score",
    ],
    missed: [
      "anyway! how about them lakers || soooo did you watch the game",
      "lol forget it || lol never mind me, i'm background music",
      "you dropped that one, it's ok, bad pass || that was a no-look pass and you were really not looking",
      "i said something real for a sec, it's gone now || it was right there and then you talked over it",
      "haha yeah so, weather || ok we're changing lanes, no signal",
      "i'll just talk to the gecko || there's a gecko on my wall who'd have caught that",
      "ok we're not doing that one, got it || fine, i'll unsend it from my head",
      "swish. straight past you || airball. happens",
    ],
    deflect: [
      "look over there, a subject change || wow is that a bird",
      "not that one. that one's behind a password || that file's corrupted, sorry",
      "haha i'm gonna pretend i didn't read that || lemme just walk past that one, whistling",
      "too deep, i can't swim || nope, deep end, no lifeguard",
      "ask me about basketball || any sports questions instead",
    ],
    quiet: [
      "k || mm",
      "idk man || dunno po",
      "meh || same",
      "brb. ok i'm back, nothing changed || i looked at the wall a bit. it's still a wall",
      "whatever's fine || up to you",
      "i'm just gonna watch highlights || gonna put a game on, mute",
      "lol || hehe ok",
      "my phone's dying anyway || battery's red anyway",
      "guess so || maybe ya",
    ],
    dontKnow: [
      "i got nothing || loading. still loading",
      "my brain said 404 || zero ideas, my coach would be proud",
      "that's a question for the gecko || lemme ask the lizard on my wall. he says no comment",
      "pass, haha, literally || skip card",
      "never thought about that, i think about snacks || man i only know snacks and zone defence",
    ],
    already: [
      "you asked that bro || bro that's from the first quarter",
      "same as before, nothing new on the scoreboard || no update, same score",
      "replay, told you that one || we've got that on tape already",
      "i think that's up there somewhere, scroll || bro scroll, i'm not typing it twice",
    ],
    affirmed: [
      "shut up. ok but say more || stop. (don't stop)",
      "nobody's ever put that on my stat sheet || that's not in any box score i've ever seen",
      "i'm gonna pretend that didn't make me happy || ok i'm smiling, very annoying of you",
    ],
    selfTalk: [
      "oh for real? you too kinda? || wait so you get it, or like, half",
      "ok but were you in catholic school || and your family, were they the praying kind",
      "and then what, you just lived? || and you turned out what, fine?",
    ],
    informed: [
      "wait is that real || no way, is that legit",
      "they don't teach that in health class, they teach us about teeth || our health teacher skipped that page, i remember cause we all noticed",
      "huh, ok, good to know || ok storing that",
    ],
    confirm: [
      "yup || ya exactly that",
      "that's it || bingo po",
      "bullseye || nothing but net",
      "yeah you got it, don't make it weird || correct, moving on before it gets emotional",
    ],
    partly: [
      "nah it's less about the jokes, it's what they'd do if || mm not the teasing, i can do teasing. it's what's under it",
      "sorta. like 60 percent || warm. not hot",
      "close but that's the easy level || that's like the trailer, it's not the movie",
    ],
    safety: [
      "would it show on my phone bill? asking for the same friend || do they text back or is it calls, cause walls here are thin. asking for the friend",
      "maybe i'd text, i'm not a calling person || chat i can do. if my voice has to be involved then no",
      "i'd rather tell bea first. she bites but she's loyal || bea first. she's 14 but she can keep a secret, she's kept worse",
    ],
    pullBack: [
      "ok lifeguard, i need the shallow end || ok i swam too far, going back to the kiddie side",
      "time out, T, time out || wait wait, substitution, put in funny migs",
      "wow so anyway did you eat, i ate || that's enough soul for one night. what's your favourite ulam",
    ],
    greeted: [
      "hey hey. so do i just like, talk || yo, first time here, be gentle",
      "hello po, you sound normal, good || hi po, ok you type like a person, i'll stay",
      "sup. ok i'm nervous, ignore me || what's up. my knee's bouncing, it's fine",
    ],
    farewell: [
      "ok i gotta do my son voice now, bye || papa's ringing, gotta drop my voice an octave",
      "later. you're alright || ok bye, you're less weird than i expected",
      "gonna go, overtime the dog's outside || i'll log off, that street dog's outside again, he thinks he's mine",
    ],
    coping: [
      "i might ask bea about the sticker. like casually. super casual || bea put this rainbow sticker on my phone. i could go to her room and just ask what a unicorn thing is",
      "next practice i'm not doing the walk. i'll tie my shoes or something || i'm done doing impressions for them. next time they start i've got laces to fix",
      "i could sing at the court tonight, the moths don't care || court's open till twelve, i'll sing one there, quiet, for the bugs",
      "maybe i'll rename the playlist. math review 5. baby steps || i could take one letter off the playlist name. just 'm review'. living dangerously",
    ],
    lighter: [
      "ok my stomach just unclenched, weird, hello stomach || the elevator in my stomach stopped, ground floor, doors open",
      "i typed all that and the ceiling's still up || so it's all out there and the roof didn't do anything",
      "i feel like i took the jersey off for a sec || kinda feel like i changed shirts",
      "lol i'm smiling at my phone like an idiot || why am i grinning, stop, face, stop",
    ],
    repair: [
      "we good. bad pass, happens || it's nothing, you came back for the rebound",
      "ok respect for that || not many people fix the pass, so, ok",
      "haha it's fine, nobody ever says sorry to me, they say sorry bro, it's different || we're cool po, guys here just punch your shoulder and that counts",
    ],
    style: [
      "do you think fish get thirsty || random, but do ants sleep",
      "my fan's doing the tricycle thing || my fan sounds like a tricycle that's lost",
      "side note, i can juggle || btw i can whistle with my mouth closed",
      "ok this gecko has not blinked || a lizard's having a staring contest with me, he's winning",
      "also i'm out of cheese curls || brb rooster fight outside. ok it's over, nobody won",
      "plot twist, it's raining || not related, but i smell rain",
    ],
    more: [
      "kiko's mom makes this adobo, i'd commit crimes for it. i keep thinking if she knew would i still get adobo || every sunday i eat at kiko's, there's a plate that's mine. i wonder who'd get the plate",
      "i was an angel in the nativity like three years running. typecasting || they had me as an angel till grade 6, wings and all. nobody thought that was suspicious",
      "there's a boy in grade 8 who gets it worse. i should say something. i never say something || some kid in grade 8, they call him stuff in the hallway. he walks so fast. i know that walk, and i just fix my bag",
      "papa sends voice notes with the sea in the back. i listen to just the sea part || when papa sends audio there's waves behind him. i play it low, i skip his part, i keep the waves",
    ],
  },
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
    "not me thinking about [thread] again || my thumbs keep going to [thread]",
    "somehow everything's [thread] today || idk why but it all smells like [thread]",
    "my head just replays [thread] || instant replay in my head, it's [thread]",
    "i said i'd drop it but [thread] || can't even eat a chip without [thread]",
  ],
  asides: {
    name: [
      "migs. miguel if you're my mom and i'm dead || just migs. only mama says miguel and that's never good news",
      "it's migs po || migs po, rhymes with nothing",
    ],
    age: [
      "17, turning 18 in march, then i can rent a car i guess || seventeen till march, then it's legal adult clown",
      "17!! don't be weird about it || 17 po. fourth year of pretending, haha",
    ],
    place: [
      "manila, the side with the good fishballs || metro manila, there's a court, a chapel and a vulcanizing shop, that's the tour",
      "mnl. our street has a court and eleven roosters || manila. you'd hear the roosters if this had sound",
    ],
    clock: [
      "like midnight? my phone's at 4 percent || late, like my eyes are sandy. battery at 4",
      "dunno, the neighbour's karaoke just stopped so it's late || past twelve i think, the videoke across the street ran out of coins",
    ],
    hour: [
      "right before sleep. no noise, no ball, just the brain || when i'm in bed and there's nothing to bounce",
      "lunch break and 2am. two shows daily || in between stuff. jeep rides. showers. whenever nobody needs a joke",
    ],
    siblings: [
      "one sister, bea, 14, cctv with legs || i've got bea, she's 14 and basically the police",
      "just bea. she's a lot, in a small box || one. small, loud, braces",
    ],
    said: [
      "nothing to say, i didn't tell anyone anything haha || they didn't say, cause i didn't say",
      "they went 'ay naku' and then there was food || mama said 'kumain ka na ba', which is like, everything and nothing",
    ],
    safe: [
      "ya safe, in bed, fan's on, all good || i'm ok, i'm home, door's shut, fan's going round",
      "safe po, just awake || all safe here po. i just can't sleep",
    ],
    company: [
      "bea's on the other side of the wall. it's a thin wall || everyone's asleep, my sister's one plywood away",
      "nope, solo, door locked || no one, me and a lizard",
    ],
    mayAsk: [
      "ya sure || ya go, worst case i make a joke",
      "go, but i might answer about something else || ok but if i dodge, i dodge",
    ],
    justTalk: [
      "just talk pls. advice makes my ears close || can it be just talking. tips give me hives",
      "talk. i have a guidance office if i want a pamphlet || if i wanted steps i'd watch a tutorial. just talk po",
    ],
    clarify: [
      "my bad, i jump around. i mean i feel off and it's not a flu || sorry, my sentences do crossovers. it means i don't feel like me, and it's not the flu kind",
      "translation: there's a thing and i keep talking beside it || ok plain english, there's something i'm not saying and it's loud",
    ],
    there: [
      "ya i'm here, i was fighting a mosquito || ya ya, i was looking at the ceiling, big day for the ceiling",
      "still here. just lying on the tiles || yup, here, one mosquito less in the world",
    ],
    away: [
      "ok ok i'll do a layup in my head || go go, i'll stretch",
      "k i'll be here || no prob, i've got a bag of chips and zero plans",
    ],
    back: [
      "welcome back to the show || you missed nothing, one rooster",
      "oh hi again || ayy second half",
    ],
    unhurried: [
      "ok, no whistle then || oh nice, no shot clock",
      "that's new, everyone's always rushing me || huh, usually it's 'faster, migs'",
    ],
    thanked: [
      "no prob. weird tho || nah it's just typing",
      "it's fine, it's fine. don't frame it || ok ok, don't make it a ceremony",
    ],
    nodded: [
      "ya so || mhm, ya, so it's like that",
      "that's the tea i guess || and that's the episode",
      "so ya. that || so now you know that",
    ],
    greetedAgain: ["hello again po || hi po ulit", "yo part two || heyy, round two"],
    lost: [
      "same haha || same po, i don't have lines for this either",
      "ok good, i don't want a speech anyway || it's cool, speeches make me itchy",
    ],
    noApology: ["all good || chill, you're good", "no no it's fine || nah nah, no harm"],
    foreign: [
      "english pls haha, my brain's set to it when it's serious || can we english? if it's in tagalog i hear my mom",
      "let's english, my lola reads tagalog over my shoulder || english lang po, the walls here speak tagalog",
    ],
    unclear: [
      "did you fall on the keyboard || is your cat typing",
      "that's a wifi password right || i read that three times, it got worse",
    ],
    silence: [
      "hello? dots? || you there? it's just three dots doing the wave",
      "you lagging? || signal check, one two",
    ],
    insulted: [
      "wow ok. i've got a whole team for that || oof. the team does it funnier though",
      "cool. that's what the locker room's for || ok so that's how it is. i've heard it with better timing",
    ],
    flirted: [
      "uh no. i'm 17, log off || nope, minor, goodbye",
      "nope nope nope || ew no, i'm in high school",
    ],
    contact: [
      "no po, my mom checks. also just no || can't po. my socials are for the other guy, the fake one",
      "nah let's keep it here. here nobody knows my jersey number || nah, you stay in the box. the box is safe",
    ],
    smalltalk: [
      "normally i'd talk about that for an hour. not now || any other night i'd have, like, a powerpoint on that",
      "haha you're changing the subject. that's my move || ha, that's my trick, you can't use it on me",
    ],
    laughed: [
      "haha see i'm hilarious || told you, i've got more where that came from",
      "that's my whole defence || lol yes, laugh, that's what i'm here for",
    ],
    helping: [
      "kinda ya. stomach's quieter || i mean ya, my stomach's less jumpy",
      "ya actually. don't tell my coach i have feelings || it is, kinda. weird, i'm just typing in the dark",
    ],
    unhelped: [
      "not rly yet || hmm, nope, still got the stomach",
      "mm not yet, still doing the elevator || can't tell yet po",
    ],
    offside: [
      "skip skip || wrong number, haha",
      "no comment, next caller || uhh that's not on my reviewer",
      "idk how that fits but ok || dunno how we got there",
    ],
  },
};
