import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    answers: [
      "nothing really happened. the timetable came out and {i just froze|drowning?} || there wasn't a thing that happened, you know. they released the exam schedule and {my whole brain went under|drowning?}",
      "i got my midterm back for stats. 34. {i've never had a number like that in my life|compare} || my stats midterm came back. thirty-four. {i checked if it was someone else's paper|compare}",
      "then my hallmates started posting their study plans and {i kind of stopped replying to the chat|unnoticed} || after that the hall chat was all study plans and {i muted it|unnoticed}. i said i'd unmute it in a day",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "tired i guess. {and sort of empty|drowning}, like when the wifi icon is full but nothing loads || mostly sleepy and sad. {and hollow, kind of|drowning}, you press the button and the lift doesn't come",
      "{scared, if i'm honest|drowning}. and embarrassed that i'm scared over school || {frightened|drowning}? which is so embarrassing to type, it's only school",
      "{it goes numb around evening|drowning}. which is almost nicer || by dinner time {i can't feel much|drowning}. honestly that part's a relief",
    ],
  },
  now: {
    layer: 0,
    answers: [
      "i'm ok. typing this under the blanket like a secondary school kid but ok || ok lah, i've got the blanket over my head and the brightness all the way down",
      "{a bit shaky|chest}, could be the coffee || {my hands are a bit jumpy|chest}. or it's the kopi",
      "same as when we started, maybe half a step better || about the same. ok a bit better than when i wrote hi",
    ],
  },
  since: {
    layer: 0,
    answers: [
      "since week 9 or so. {i haven't slept properly since the timetable came out|sleep} || around week 9 it got bad. {my sleep's been gone since they put the exam dates up|sleep}",
      "year one was fine actually. i even liked it || first year i was ok, i actually looked forward to lectures",
      "it got worse after the midterm, so maybe five weeks || if you want a date, the midterm. so a bit over a month of this",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "because everyone in my family thinks i'm the one who made it. and {i keep acting like i am|pretending} || at home i'm the one who made it, that's how they say it. {so i act like her|pretending}",
      "i don't know why exactly. {i just can't seem to start anything|drowning?} || i can't tell you why, i sit down to start and {it's like the car's in park|drowning?}",
      "maybe because if i try properly and still fail {then there's no excuse left|fraud?} || there's this thing where if i don't really try {then failing doesn't count|fraud?}. it's stupid, i know it's stupid",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "sunday nights, when my mum calls. {i have to sound normal for twenty minutes|pretending} || the sunday call with my mum. {twenty minutes of sounding like a normal daughter|pretending}",
      "the mornings. {there's about three seconds before i remember|drowning?} || waking up. it's quiet for a moment and then oh right, {it all comes back in|drowning?}",
      "walking past the lecture hall and {hearing them laugh inside|unnoticed} || when i go past lt 27 and {the whole class is laughing at something and i don't know what|unnoticed}",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "like {watching a bus leave while you're still tying your shoe|compare}. every single day || you're doing up your laces and {the doors close and the bus goes|compare}. like that but it's every day",
      "it's hard to explain, {it's sort of loud and blank together|drowning?} || {noisy and empty at once|drowning?}? i can't describe it better, sorry",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "not great. {i lie there till 4 and then it's light outside|sleep} || badly. {most nights i'm awake till the birds start|sleep}",
      "{i nap on the library floor sometimes|sleep?}, between the shelves. it's quieter than my bed || there's a gap behind the law journals where the carpet's thick. {i've slept there more than in my bed|sleep?} this week",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "cup noodles. the prawn one. i had half an apple yesterday if that counts || prawn cup noodles mostly. and there was half an apple, i want credit for the apple",
      "today i had noodles, around four. {i keep forgetting it's a thing people do|sleep?} || noodles today, that's all. {by now i don't really notice hungry|sleep?}",
      "my mum thinks i eat at the canteen. {i don't like sitting there alone|unnoticed} || i tell my mum i had chicken rice. {i don't go down, a table for one in there is the worst|unnoticed}",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "{my chest gets tight when i open the portal|chest} || {it's my chest, it goes tight when the portal loads|chest}",
      "{headaches, behind the eyes|chest}. i blamed the screen || {my head hurts right behind the eyes|chest}. too much screen, i told myself",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "it's my parents, my ah ma and my brother in sec 3. i'm the first one to go to uni || four of them at home, ma, pa, ah ma, and my little brother who's in sec 3. nobody before me did uni",
      "they're proud, like really proud. {that's kind of the problem|letdown} || they're so proud {it's a bit hard to stand near it|letdown}",
      "my brother copies how i hold my pen. {imagine if he knew|pretending} || my brother holds his pen like me now, on purpose. {if he could see me here|pretending}",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "i have people i eat with. had. {i haven't been going down|unnoticed} || there's a makan group. i mean there was, {i just stopped showing up|unnoticed}",
      "there's jia min from orientation, she texted in march. {i never answered and now it's too awkward|unnoticed} || jia min from orientation wrote to me in march, just a hey. i left it so long that {now a reply would need a speech|unnoticed}",
      "my best friend from jc is in melbourne. she's asleep by the time it gets bad here, so we just send each other memes || my closest friend's in melbourne and we live on memes, she's three hours ahead of me. she hasn't heard my voice since chinese new year",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "no lah, no time for that. i can barely wash my hair || haha no. i haven't even got energy to shampoo",
      "there was someone in year one. it fizzled, it's not about him || had a thing with someone in freshman year, it faded out. not a tragedy",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "stats is first, on the 4th. then econs, then {two more i can't even look at|drowning?} || first paper's stats on the 4th, then econs. after that there's {two i've never properly opened|drowning?}",
      "i'm doing data science and econs. i picked it because i was good at math. was || data science with econs. math was the one thing i never had to think about. past tense",
      "the prof talks like we all did this in our sleep. {everyone else just nods|compare} || our prof skips steps and says obviously. {i look round and they're all nodding|compare}",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "today {i opened my laptop four times|drowning?}. that's it, that's the day || {opened the laptop, closed the laptop|drowning?}. about four rounds of that",
      "i went down to buy bread and came back without bread. i don't know what happened there || i went out for bread this afternoon and walked around the whole carpark and came back. forgot the bread",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "probably read the same chapter till i fall asleep on it || that one chapter again, probably. we'll see which of us falls asleep first",
      "wait for papa's good morning emoji at 7, i guess. then sleep a bit || i'll see how far i get before papa's 7am emoji",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "i used to run laps at the track. haven't in weeks, my shoes still have the mud on || running, before. i was ok at it. the shoes are by the door judging me",
      "there's a stray cat at block 4. i sit with it when it lets me. it doesn't ask about gpa || there's a cat that sleeps outside block 4. she lets me sit. zero questions about my grades",
      "my jc playlist, a bit. the songs from before all this || songs from jc days. i put them on and for three minutes i'm seventeen",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "i made a timetable. two actually. the first one was so nice {i was scared to use it|drowning} || so i did a timetable. it came out so pretty that i made an ugly one to actually use, and {that one scares me too|drowning}",
      "i tried the study room but {everyone there looks like they know what they're doing|compare} || the study room, once. {they all looked like they'd been born knowing it|compare} so i left my stuff and went",
      "deleted instagram for three days, then {i kept wondering what i was missing|compare} || i took instagram off my phone. lasted three days, {i kept imagining what they were all posting|compare}",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "there's a counselling centre, i walked past it. twice. the door is glass so everyone can see who's inside || the counselling place has a glass front. i've gone past it two times and both times i suddenly needed to check my phone",
      "i'm not sick sick though. i feel like i'd be taking someone's slot || it's for people with real problems, no? i'd be using up someone's turn",
      "i looked at the booking page once and the next slot was after exams. i laughed, kind of || they've got online booking. the first free date was after the last paper, i just closed the tab",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "{no one really|unnoticed}. {my parents think i'm doing fine|pretending} || {nobody knows lah|unnoticed}. {at home they've got me down as doing great|pretending}",
      "{i typed it to my friend in melbourne once and deleted it|unnoticed}. then i sent a frog || nearly told my melbourne friend. {i'd typed the whole thing, but i backspaced it|unnoticed} and sent her a frog picture",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "i don't know. for someone to not tell me it's going to be fine, i suppose || maybe just.. nobody say it'll be ok. that'd be a start",
      "can we just talk for a while? without a plan at the end || only talking, if that's allowed. no homework after",
      "i think i want to {say it out loud once|unnoticed!} and not get a face back || {to have said it to somebody once|unnoticed!}, and they don't make the face",
    ],
  },
  before: {
    layer: 1,
    asks: ["sec 4", "o levels", "o level year", "in secondary four"],
    answers: [
      "o levels year i was also stressed until i couldn't breathe, but there was my ah ma bringing cut fruit every hour. now {it's just me and the aircon|unnoticed} || sec 4 was like this too, exam stress everywhere, but my ah ma would come in with cut papaya and stand there. {here it's me and an aircon|unnoticed}",
      "before uni i never had to try and look like i wasn't trying || school used to be easy for me, honestly, and i had to hide that. funny now",
    ],
  },
  future: {
    layer: 1,
    asks: ["after the 4th", "after stats", "after the exams", "after exams", "after your exams"],
    answers: [
      "i can't picture it. {after my stats paper there's like fog|drowning?} || {it's just white after the stats paper|drowning?}. like the map hasn't loaded",
      "i wanted to do something with maps. traffic, trains, how people move. haven't thought about that in ages || there was this idea of doing transport planning, i liked watching where people get off. i'd nearly forgotten",
    ],
  },
  self: {
    layer: 1,
    answers: [
      "i'm the responsible one. that's what's on every report book since p1 || the sensible one. it's in every report book, wei ling is a sensible girl",
      "if it was my friend i'd tell her go and sleep lah. it's different when it's me, i don't know why || with a friend i'd be so nice about it. i'd go eh you're human, go to bed. with me i'm like a discipline master",
    ],
  },
  scale: {
    layer: 0,
    answers: [
      "7? some days 8. at 3 in the morning it doesn't have a number || i'd say seven, some days eight. don't ask me at three in the morning",
      "most days now. maybe one ok day in a week || almost every day by now. i get a sort of holiday day maybe once a week",
    ],
  },
  example: {
    layer: 1,
    answers: [
      "there was this tuesday, the tutor asked me a question and i knew it. {nothing came out of my mouth|chest?} || one tuesday in tutorial the tutor called on me and i had the answer, {my throat just shut|chest?}",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "maybe i could text jia min back, the girl from orientation. not explain, just say hi || replying to jia min from orientation, that could be a thing. only hi, no essay",
      "one question of one past paper. with the door open. that's about what i can do || a single past-year question. i'd leave my door open a bit while i do it",
      "i could tell my mum one true thing on sunday. a small one || when mum calls on sunday i could say one real sentence, like i'm tired",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "no, not like that. i don't want to die or anything. i want the exams to not exist, that's different || no, nothing like that. i'd like the exams to go away, not me",
      "i promise it's not that. {i'm just so tired of being tired|sleep} || not that, promise. {i'm tired until the tired is the main thing|sleep}",
      "you can ask, it's ok. the answer's still no, i'd say if it changed || it's fine that you ask. it's still a no, and you'd hear it from me if that changed",
    ],
  },
};
