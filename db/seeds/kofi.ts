import type { Scenario } from "~/domain/simulator/scenario";

/** Kofi, 38, a bus driver in London whose children now live with their mother. No risk layer. */
export const kofi: Scenario = {
  v: 1,
  key: "kofi",
  title: "Kofi, every other weekend",
  clientName: "Kofi",
  age: 38,
  summary:
    "Since the separation he sees his children two weekends a month. He is angry at the court, at his ex-wife and at your first question.",
  contentNote: "Separation, missing one's children, anger, money trouble, being seen as a threat.",
  riskOptIn: false,
  style: "upset",
  minutes: 25,
  start: { valence: -0.48, arousal: 0.42, trust: 2.2, openness: 0.35 },
  ceiling: 0.1,
  temper: { trust: 1.05, valence: 1, arousal: 1.1 },
  openings: [
    "Union rep says I have to \"talk to someone\" after what happened with my manager. So I'm talking. {I'm not the angry black man they wrote down on that form, all right|fury}? || I was told to get in touch with you lot before my disciplinary, so this is me in touch. {They put 'aggressive' on a form and now I walk about feeling like it, wound up from four in the morning|fury}.",
    "Right, I drive the 36. I've not slept, I've got a disciplinary on Monday, and {I shouted at my manager because I'm this close, all the time|fury}. That's why I'm here. || Bus driver, two kids, hearing on Monday. {I've had my manager in my face and I blew up at him, and it's still going round in me|fury}. So I was sent here, that's the truth of it.",
  ],
  cues: {
    fury: {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "angry",
        "anger",
        "furious",
        "rage",
        "blow",
        "boiling",
        "lid on",
        "wound up",
        "unfair",
        "judged",
        "written down",
        "labelled",
        "temper",
        "on edge",
        "shouted",
      ],
      senses: [
        "you're furious, and nobody asks what's under it, they just write it down",
        "you're wound so tight that one small thing sets it off",
      ],
      deeper: [
        "He moved my rest day. My Saturday, my kids' Saturday. With a text and a smiley. So yeah, I raised my voice. || It was one line on my phone. You're on Saturday now. And a little yellow face, smiling. He's got no kids, he's got a dartboard. So I let him have it.",
        "I'm six foot three. I've got to be calm twice as hard as anyone. I've been calm since I was eleven, mate. || My mum sat me down in year seven. She said you're big now, so you whisper. I've whispered for twenty-seven years, and the one time I don't, there's a form.",
        "It's like driving with the handbrake on. Everybody smells the burning and asks why I'm so hot. || You know when the brakes bind? You drive on, they get hotter and hotter, and then some genius says there's a smell coming off you.",
      ],
    },
    nosleep: {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "sleep",
        "awake",
        "nights",
        "early shift",
        "tired",
        "exhausted",
        "eat",
        "rest",
        "sofa",
      ],
      senses: [
        "you're up at four for the bus and you've hardly shut your eyes",
        "you're running on no sleep and still getting eighty people to work",
      ],
      deeper: [
        "Shift starts four fifty. I lie down at nine, look at the ceiling till two, then it's hardly worth it. || Alarm's ten to four. I'm in bed by nine like a little boy, and I hear every hour go by on the church till two.",
        "I eat in the cab. Meal deal, same one. The girl at the till's stopped asking. || Same cheese and onion, same crisps, engine off at the stand. I couldn't tell you what it tastes of.",
      ],
    },
    room: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "bedsit",
        "room",
        "one room",
        "alone",
        "lonely",
        "quiet",
        "empty",
        "miss",
        "bunk",
        "nobody",
        "by yourself",
        "come home to",
        "flat",
      ],
      senses: [
        "you come home to one room and a silence where your kids used to be",
        "you're lonely in a way that's got no place in your day",
      ],
      deeper: [
        "I bought bunk beds. In a bedsit. There's the bunks, there's me on the sofa. Landlord said who are they for? I said who d'you think. || Two bunks, top and bottom, up against the wall, and I kip on the sofa next to them. The landlord had a good look. He goes, expecting company? I said every other Friday.",
        "I leave the telly on kids' programmes. Don't laugh. It's the noise I'm used to. || There's this cartoon about a pig. I've got it on while I do my dinner, nobody in the room but me. I know all the words.",
        "It's the socks. You don't know how many tiny socks you trip on till there's none. || You moan about stepping on Lego for years. Then one day you look at a clean floor and you've got to sit down.",
      ],
    },
    missing: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "kids",
        "children",
        "ama",
        "kwame",
        "miss them",
        "missing",
        "bedtime",
        "two weekends",
        "growing up",
        "not there",
        "everyday",
        "dad",
        "father",
        "sunday",
        "handing them back",
      ],
      senses: [
        "you're missing the ordinary days, the bedtimes, and nobody gives those back",
        "handing them back on Sunday takes something out of you each time",
      ],
      deeper: [
        "My boy learned to ride a bike on a Wednesday. I'm not a Wednesday dad. I saw it on a phone. || First time he rode without stabilisers, I got it as a clip. Eleven seconds. You can hear somebody else shouting go on, Kwame.",
        "Sunday, six o'clock, her doorstep. My daughter does this thing, she holds my sleeve and says nothing. I say nothing too. We're very good at it. || Every other Sunday we do the doorstep. Ama gets hold of my cuff, like when she was two. She's not crying. She's just not letting go, and then she is.",
        "I know their shoe size from two months ago. I was in the shop and I couldn't buy shoes. For my own kids. || Lady in the shoe shop says, what size is he? And I gave her August's size, and I heard myself, and I walked out.",
      ],
    },
    tight: {
      kind: "somatic",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "chest",
        "jaw",
        "tight",
        "hands",
        "grip",
        "body",
        "heart",
        "head",
        "headache",
        "breath",
        "shake",
      ],
      senses: [
        "your body's been braced for so long that it doesn't know how to stop",
        "it sits in your jaw and hands the whole route long",
      ],
      deeper: [
        "My jaw clicks. Dentist asked if I do boxing. I said I do the 36. || I've bitten through two of them mouth guards. The dentist says it's stress, I said it's Camberwell.",
        "When her name comes up on the phone my hands go cold. It's usually about a packed lunch. || Phone goes, it's Abena, and I've got no feeling in my fingers. Nine times out of ten it's, have you got his wellies.",
      ],
    },
    "bad-man": {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "my father",
        "like my dad",
        "like your dad",
        "like your father",
        "bad father",
        "bad man",
        "failed",
        "failure",
        "turn into",
        "worth",
        "proud",
        "good dad",
        "what they think",
        "believe it",
        "them right",
      ],
      senses: [
        "you swore you'd never be your father, and it scares you that it looks like it now",
        "you've begun to wonder whether what they wrote about you is true",
      ],
      deeper: [
        "Mine left when I was six. Went for a job in Leeds. I used to tell people Leeds was a country. || He said Leeds, two weeks, a bit of work. To a six-year-old that's the other side of the sea, and he never came back over it.",
        "I promised in that delivery room, out loud, I said you'll see me every day. The midwife cried. I'm a liar, on record. || I held Ama before anyone'd even cleaned her up, and I told her, every single day, you'll see this face. So that's a promise, with a witness in scrubs.",
        "When enough people cross the road you start to check your own face in the window. || Woman gets on, sees me, moves her bag. It's nothing, it's Tuesday. But do that twenty years and you start wondering what she's seeing.",
      ],
    },
    "better-dad": {
      kind: "burden",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "money",
        "maintenance",
        "burden",
        "new bloke",
        "other man",
        "replace",
        "in the way",
        "embarrass",
        "better life",
        "get in the way",
        "upset them",
        "step back",
      ],
      senses: [
        "you're afraid your kids do better with the other man, and you're just upsetting their week",
        "you pay and pay and still feel like a nuisance in their life",
      ],
      deeper: [
        "He's got a garden, he's got a trampoline. He's called Simon. You can't even hate a Simon. || This Simon does a barbecue. He's got wellies in their sizes by the back door. I tried hating him all the way home and I couldn't keep it up past New Cross.",
        "She says they're unsettled after they've been at mine. Unsettled. I made pancakes. || Abena says it takes them till Wednesday to settle after me. I gave them pancakes and a bath. What's that take till Wednesday?",
      ],
    },
    "give-up": {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 3,
      about: [
        "stop going",
        "give up",
        "giving up",
        "disappear",
        "walk away",
        "leave",
        "let them go",
        "stay away",
        "quit",
        "not turn up",
        "easier for them",
        "gone from",
      ],
      senses: [
        "part of you wants to stop turning up, so the goodbyes will end, and that frightens you most",
        "you've thought of walking away, the very thing that was done to you",
      ],
      deeper: [
        "I sat outside in the car, Friday, engine running. Seven minutes. I was going to text her that I'm ill. || It was dark, I'd parked over the road, I hadn't turned the key off. I'd got as far as 'can't make it, got a bug'. Clock on the dash said seven minutes.",
        "Then Ama came to the window with a drawing held up flat on the glass. So I got out. But I had those seven minutes. || She'd done me a picture, my Ama. She pressed it on the window so I could see from the car. It was a bus. So I went in. But you can't take the seven minutes back.",
        "I get it now, what he did. My old man. That's what scares me, I get it. || All my life I've said how could he. Then I'm sat there and I thought, oh. That's how.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "Manager changed my shift so I'd lose my weekend with the kids. {I raised my voice, and now there's a form|fury}. || I had a weekend with my kids and my manager gave it to somebody's holiday. {I told him what I thought of that, loud, and it's gone down as threatening|fury}.",
        "Separated last November. Judge gave it eleven minutes. I timed it, I'm a bus driver. || We split up last November. Then court, and I've waited longer at the lights on the Old Kent Road than it took that judge.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Angry. That's the one you all want, isn't it? {And under that, I just miss my kids|missing}. || You've got anger written down already, haven't you. {Well, there's two kids under it, and I miss them so much I can't look at it|missing}.",
        "Tired of being careful. That's a feeling, put that down. || Watched. Is that a feeling? I feel watched.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "I'm at the depot, in the cab, lights off. I'm all right. || Sat upstairs on an empty bus, if you want to know. It's peaceful.",
        "Bit less likely to kick something. That's an improvement. || I've come down from where I was. I was up with the pigeons.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "November. {Since then I've been in a bedsit in Peckham with bunk beds|room}. || Nearly a year, if you go by when I moved out. {It's been one room over a chicken shop ever since, and nobody in the bunks|room}.",
        "The shouting's new. That's since the spring. || I never used to raise my voice. Round about Easter I started hearing it come out.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "Because that was my Saturday! {I get four days a month, and he moved one with a thumb|missing}. || Do the sum. {Four days out of a month, that's what I'm their dad for, and he's had one of them off me|missing}.",
        "You tell me, you're the one with the training. || If I knew that I'd be in your chair, wouldn't I.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "Sundays at six. {I hand them over on the step like a parcel|missing}. || Six o'clock on a Sunday, that front step. {I let go of them and the door does its little click|missing}.",
        "Walking back to the car. You've still got the little one's bag on your shoulder half the time. || There's always something left in the car. A hairband, half a rice cake. I drive home with that.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "Like I'm driving past my own house every day and I'm not allowed to stop. || It's like there's a route with my whole life on it and they've taken my stop off.",
        "Like being told to calm down under water. || Like carrying something hot with nowhere to put it and everyone telling you not to spill.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "{I've had three hours, if that|nosleep}. And before you say it, I'm legal to drive, I log it. || {Two, three hours, and I hear the rest of the night go past|nosleep}. I'm fit to drive, I do the log, don't write that down either.",
        "I sleep fine when the kids are here. Elbow in my face and all. || When I've got them I'm out like a light, with a foot in my ribs.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "Meal deal in the cab. {Not much point cooking for one|room}. || Garage sandwich. {I get a pan out and I think, who's that for, and I put it back|room}.",
        "I do jollof when they come. I make it for ten. I don't know how to make it for less. || When it's my weekend I cook the big pot, rice and stew, so the whole stairs can smell it. Never any left on their plates.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "{Jaw's locked, my hands ache from the wheel|tight}. Gripping it, the doctor said. || {It's my jaw, it's like it's screwed shut, and my fingers won't straighten after a shift|tight}. The doctor says let go of the wheel. I said you come and do Brixton, then.",
        "I'm strong as an ox, I'm just knackered. || There's nothing wrong with me a week's kip wouldn't mend.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "Two kids, Ama's nine and Kwame's five. {I get them two weekends a month|missing}. || There's Ama, she's nine and she notices everything, and Kwame, five, he notices buses. {Every second weekend and that's your lot|missing}.",
        "My mum's in Tottenham, she prays for me down the phone, at volume. || Mum's up in Tottenham. She's got the whole church on it. I get told I'm being prayed for by women I've never met.",
        "My dad? Never mind my dad. || My old man's not part of this.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "Five-a-side lot. {They went quiet when it got to solicitors|room}. Couples, you know, you get divided up like plates. || I had a five-a-side team. {Most of them were her friends' husbands, so when the letters started they all had bad knees|room}.",
        "Desmond at the depot, he's been through it. He just hands me a tea and stands there. I like that. || There's Desmond. Twenty years on the buses, two divorces. He doesn't ask you anything. Best conversation I get all day.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "Eleven years. Abena. We were good at parties and bad at Tuesdays. || Abena and me, eleven years. We'd light up anyone's wedding. It was the bins and the school run we couldn't do.",
        "She's with someone. {Simon. He's got a trampoline|better-dad}. || There's a new fella round there. {He's all right, that's the worst of it, he's got a garden and everything|better-dad}.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "Fourteen years on the buses, never a complaint, look it up. {And now I'm 'aggressive'|fury}. || I've driven for fourteen years, I've had babies named after me near enough. {One bad minute with him and I'm a risk assessment|fury}.",
        "Disciplinary's Monday, ten o'clock. I've ironed the shirt already, like that'll do it. || Monday morning they decide. I've got a white shirt hanging off the bunk and it looks more ready than I am.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Did my eight hours. A kid on the top deck was singing Kwame's song. I missed a stop. || Early turn, out and back four times. There was a little lad doing the wipers song and I had to keep my eyes on the road.",
        "Rang the solicitor, held for forty minutes. It's three pounds a minute to hear Vivaldi. || I queued on the phone for my solicitor all through my break. You pay to be told you're important.",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "Call the kids at seven, I get ten minutes. Then fold the tiny pyjamas. || It's my call tonight, seven till ten past. Ama tells me everything and Kwame breathes. After that it's washing.",
        "Desmond's got a spare ticket for the football. I said I'd see. || There's a match, Desmond's asked me along. I'd only sit there working out what they're having for tea.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "Driving, funny enough. Number 36, five in the morning, city's empty, it's like it's mine. || First run of the day. No traffic, all the lights with you, you'd think somebody'd laid the city out for you.",
        "I do Ama's hair. I learned it off videos. I'm better than her mum at cornrows, don't print that. || Plaiting. I sit her between my knees with the comb and we do an hour, and she tells me the whole school. Best hour there is.",
        "Highlife on the radio. My mum's tapes. || I've got Mum's old cassettes, proper Ghana highlife. You can't grind your teeth to that.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "Mediation, twice. {They sat me by the door, so the lady'd feel safe|bad-man}. From me. || We did the mediation. {Two chairs, and mine's the one by the exit, with a panic button on her side|bad-man}. I fixed my eyes on the carpet.",
        "Gym. I just stand there holding the bar and thinking. || I joined a gym. Big fella, lying on a bench, not lifting anything. They asked if I needed a spotter.",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "GP gave me six sessions on an app. A cartoon told me to name my feeling. I named it and put the phone in a drawer. || The surgery sent me a link. There was a bear on it, and the bear wanted to know where I felt it. I turned the bear off.",
        "The union's got a fella. He said anger management. I said manage who made me angry. || They want me on a course for my temper. I asked if he's going on one for his rota.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "Nobody. {Big man, innit, everyone thinks I'm fine or I'm dangerous|fury}. There's no third one. || Who'd I tell? {They've got me down as rock solid or ready to go off|fury}. Nobody's ever asked what's in between.",
        "Desmond's guessed. He doesn't say. || One bloke at work's got an idea. He puts two sugars in without asking.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "For one person not to take a step back when I talk. || Somebody who'll stay sat where they are when I get loud.",
        "I want somebody to hear it before they write it. || To be asked what happened before I'm told what I did.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "When my dad went I broke every window in the shed. I was six. {Nobody's changed the report since|bad-man}. || The week he went I did the shed, every pane, it took me all afternoon. {That was the first time they wrote me up as a problem, and it's been the same handwriting since|bad-man}.",
        "I used to be the funny one at the depot. Ask anyone. || I was the one doing the voices in the canteen. There's fellas there won't believe I'm the same man.",
      ],
    },
    future: {
      layer: 2,
      answers: [
        "{I see Simon at the school gate and me on a Zoom|better-dad}. That's what I see. || {A school play, the front row, and it's Simon filming, I'm watching it on my break|better-dad}. I've seen it so clear I could tell you what he's wearing.",
        "Two-bed flat, on the route, so they could wave at me from the window. That'd do me. || I'd have a flat on the 36, first floor. Two beds in one room, mine in the other, and their faces at the glass when I come by.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "I'm a dad. Ask me what else, I'd have to look it up. || Ama and Kwame's dad. There used to be a longer answer.",
        "If it was Desmond, I'd say you're tired, brother, you're not a monster. Yeah, all right. || Say Desmond came out with all this. I'd tell him sit down, eat something, you're not what they've called you. I know, I know.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "Eight. Nine on a Sunday at five past six. || On an ordinary day, an eight. Handover days don't fit on it.",
        "Every day. Comes up round Elephant and Castle, regular as anything. || There's not a day it misses. It's usually sat waiting for me when I've got nobody on board.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "Manager says, 'let's keep this civil'. I hadn't said a word yet! {I could feel my whole face go|tight}. || There's a way he says my name, slow, like you'd talk to a dog. {And my whole neck goes like a plank, I can't even turn my head|tight}.",
        "In my head it's: don't move your hands, don't move your hands. All the time. || I do a check. Voice, hands, how close am I stood. I do it buying milk.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "Monday I could bring Desmond in with me. You're allowed a person. || I'm allowed somebody next to me on Monday. Desmond, he'd just sit there being wide.",
        "I could tell Abena I can't do the step any more. Meet at the park instead, maybe. Somewhere with ducks. || I might ask Abena can we do the handover somewhere that's not a door. There's a pond by theirs.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "No, I've got two kids, I'm not going anywhere. And I'm not going to hurt anyone either, since everybody wonders. You asked me like a person, fair play. || No, I want to be there when they get their exam results. And I don't lay hands on people, before it crosses your mind. But you came out with it straight, so, all right.",
        "It's not that. I'm angry, I'm not done. Write that one down. || No, nothing like that. I'm fuming because I want it to go right. A man who's finished doesn't iron a shirt.",
      ],
    },
    ex: {
      layer: 0,
      asks: [
        "abena",
        "ex wife",
        "your ex",
        "separation",
        "divorce",
        "custody",
        "court",
        "judge",
        "solicitor",
      ],
      answers: [
        "Court said every other weekend and half of August. {I've got their whole childhood on a timetable|missing}. || They wrote it down for me, every second Friday, a slice of August, swap at six. {I can tell you which Tuesdays of my daughter's life I'm not in, till she's eighteen|missing}.",
        "She's not a bad woman. There, I've said it. She's just over there with my kids. || Abena's a good mum. I'd say it in court if anyone asked me anything.",
      ],
    },
    monday: {
      layer: 0,
      asks: ["disciplinary", "manager", "monday", "the form", "hearing", "complaint"],
      answers: [
        "Ten o'clock, second floor, HR and him with his smiley. {They've already got the word on the paper|fury}. || It's him, HR, and a jug of water, ten sharp. {I could sing hymns in there and they'd write 'raised his voice'|fury}.",
        "Worst case I lose the job, then I lose the maintenance, then see what the judge says. || If they sack me I can't pay her, and then they look at my weekends again. It's dominoes.",
      ],
    },
  },
  story: [
    [
      "{I'm in one room with bunk beds nobody's in|room}. I keep banging my shin on them. || Come and see my palace. {One room, two bunks, and it's that quiet I can hear the fryers downstairs|room}.",
      "I've been up since three. {I don't sleep, I do laps of the ceiling|nosleep}. || It was ten to three, last time I looked, and then it was time to get up. {I've forgotten how you do it, sleeping|nosleep}.",
      "They want me to say sorry to him. {To him! I'll bite through my tongue first|fury}. || I've been told there's a letter I could write, saying I regret it. {I regret nothing, that man took my Saturday and I'd say it all again|fury}.",
    ],
    [
      "You know what he texted? Hope that's OK, smiley. {That was bath night, that was stories, that was all of Saturday|missing}. || A thumb on a screen, that's all it took him. {I'd promised them the swimming baths, and pizza, and I had to ring up and tell a five-year-old no|missing}.",
      "{My hands ache from holding the wheel like it owes me|tight}. || {I got down from the cab and I couldn't undo my fists, I had to do it a finger at a time|tight}.",
      "Ama asked if I could come on a school day, to see her in assembly, she's a tree. {I'm on shift. I'm always on shift when they're trees|missing}. || There's an assembly on a Thursday, and my girl's playing a tree. {She asked me like she knew already, so she said it doesn't matter|missing}.",
      "The bunk's got his dinosaur sheet on. {I changed it last night. Nobody'd slept in it|room}. || {I put fresh sheets on the bunks today, dinosaurs up top|room}. Then I stood there like I was waiting for someone to get in.",
    ],
    [
      "Want to hear something? {I look in the mirror in the cab and it's my father looking at the road|bad-man}. || Here's one for you. {I caught my face in the mirror at Vauxhall, and it wasn't mine, it was him, it was my dad all over|bad-man}.",
      "They've got swimming, they've got piano. {I'm the bit that messes up the week|better-dad}. || She's drawn up a chart for them, colours and everything. {Every other weekend's red, that's me, I'm the disruption|better-dad}.",
      "{Maybe they wrote it down right, maybe that's what I am|bad-man}. You get tired of arguing with a form. || {You hear it from enough people and you think, well, who am I to say I'm not|bad-man}. It'd be a rest, just signing it.",
    ],
    [
      "I'll say it once. {Friday I sat outside theirs and I nearly drove off for good|give-up}. || This doesn't go anywhere. {I was parked opposite theirs on Friday, and I'd made up my mind to drive off and not come back|give-up}.",
      "{I thought, if I just stop turning up, it'd hurt once and not every fortnight|give-up}. I actually thought it. || {There's a bit of me says let it heal over, don't turn up, let them have one dad and be done|give-up}. I know whose voice that is.",
    ],
  ],
  replies: {
    met: [
      "Yeah, that, exactly that. || Nobody's put it that way.",
      "You heard that, then. || Okay. You were paying attention.",
      "All right, you're listening. || Hold on. Say nothing for a second.",
      "I wasn't ready for somebody to say that. || I've been shouting that for months and it comes out as something else.",
      "That's the first true thing anyone's said this week. || Didn't see that coming, off a screen.",
      "I've gone a bit quiet here, hang on. || You've got closer than the whole of HR.",
    ],
    stock: [
      "That the script? || Is there a poster of that in the office?",
      "You got that on a lanyard? || They teach you that in the first week, do they?",
      "Cheers. Next. || Noted. Anything else?",
      "Everyone hears me. Nobody moves my Saturday back. || You can hear it all day long, it doesn't change my rota.",
      "You sound like the app. || I had a cartoon tell me that.",
      "Hard, yeah. It's hard. Well spotted. || No kidding.",
      "Come on, talk like a person. || I get that off the customer line.",
      "Don't manage me. || Save it for the leaflet.",
    ],
    doubt: [
      "How'd you know? You got a crystal ball and a law degree? || You've seen the future, have you? What's it say about my Sundays?",
      "It'll work out. That's what the judge said, on his way to lunch. || That's easy said by somebody who's home for bath time.",
      "Don't sell me that. || I'll believe it when it pulls up.",
      "I tell passengers two minutes as well. It's never two minutes. || Everyone's very sure, and it's never their kids.",
      "Fine for who, though? || For who is it going to be fine? Be specific.",
    ],
    adviceEarly: [
      "Tried it. Costs two hundred quid an hour. || I've had that off a professional, with an invoice.",
      "See, straight away, fix the man. || Two minutes in and there's a repair job.",
      "Did I ask for a list? || Funny, I don't remember asking.",
      "Breathe, is it? I'm breathing. That's how come I'm shouting. || If counting to ten worked I'd be at nine million.",
      "You don't know the half and you're on solutions. || You've skipped about twelve stops there.",
      "They gave me a leaflet for that. It's got a sunflower on it. || I've got that one already, folded in my locker.",
      "You've not even asked me my kids' names. || You've not asked one thing about my two, and you've got a plan for them.",
    ],
    adviceOpen: [
      "That could work. If I keep my mouth shut for the first five minutes. || I can see that, to be fair. If he doesn't set me off.",
      "Not bad, that. Desmond'd say the same. || That's got something in it.",
      "I'd give it a go. Once. || One try. I'll give it the one.",
    ],
    adviceNo: [
      "Nah. I'd be handing them the pen. || No way. They'd use it against me by lunch.",
      "Not doing that, no chance. || Leave that one at the stop.",
      "I can't, and it's not stubbornness, it's rent. || Can't do it. You've not seen what I've got left after the maintenance.",
    ],
    permission: [
      "Go on. I'll tell you if it's rubbish. || Let's have it. I'll say if it's daft.",
      "Let me get to the end of it first. || You can when I'm done. I'm not done.",
      "You're asking? Well, that's new. All right then. || Okay, you asked first, so I'll listen.",
    ],
    minimised: [
      "Some dads don't see them at all. Yeah, that's meant to help, is it? || Not that bad, then. You try it for a month.",
      "Say that to a nine-year-old holding your sleeve. || You come and stand on that step and tell me.",
      "Right, so it's nothing. Lovely. || Fine, cancel the whole thing, it's only my kids.",
      "You'd not say that to her. || Would you tell a mum that?",
      "I'm out of order for minding, then. || So I should be grateful for four days. Got it.",
    ],
    confronted: [
      "There it is. There's the step back. || I can feel you edging your chair back from here.",
      "You've decided as well, have you. || Who've you been talking to?",
      "I never touched anyone in my life. || Fourteen years and not one hand laid on anyone, put that in.",
      "Go on, write 'aggressive'. Two g's. || So you've read the form as well.",
    ],
    interrogated: [
      "Is this a custody report? || Which page are we on?",
      "I've been asked nicer by the police. || That's how they talked to me upstairs, one after the other.",
      "You're ticking boxes, I can hear the pen. || I'm waiting for you to ask for my licence.",
      "Yes, no, yes, no. Want me to wave at the camera too? || Any more? There's people behind you.",
    ],
    missed: [
      "Went right over your head, that. || You drove straight past me there, I had my arm out.",
      "Forget it. || Leave it, it's gone.",
      "I said something there. Doesn't matter. || I only say a thing like that the once.",
      "Nobody picks that one up, it's fine. || Funny, it's always that bit people don't hear.",
      "Right, so we're talking about something else now. || Okay, new subject, apparently.",
      "I'd rather you'd said nothing. || Should've kept that one in.",
      "Missed the stop there, driver. || Not one word about it, lovely.",
      "That's me told, I suppose. || I don't know what I expected.",
    ],
    deflect: [
      "Not having that conversation with a screen. || I don't talk about that. Not to anyone.",
      "Leave my dad out of it. || That one stays in the garage.",
      "That's private, that. || You're a bit quick, we've only just met.",
      "Back up a bit, yeah? || No, pick something else.",
      "Ask me when I know you. || I'd want to see your face for that one.",
    ],
    quiet: [
      "Whatever. || If you like.",
      "Dunno what you want from me. || Got nothing.",
      "I've got a shift. || I'm due out in a bit.",
      "It's what it is. || So it goes.",
      "Nothing else to say. || I'm all talked out.",
      "Can't be bothered to fight about it. || Can't see what difference it makes.",
      "Yeah, fine. || Mm.",
      "They're calling my number. || My break's nearly up.",
      "Same as always. || No change.",
    ],
    dontKnow: [
      "No idea. || Search me.",
      "How am I meant to know that? || Nobody's ever asked me that, so I've no answer ready.",
      "Never sat down long enough to find out. || You'd have to stop moving to know a thing like that.",
      "Couldn't say, boss. || Beats me, chief.",
      "Put it in English for me. || Say that again with shorter words.",
    ],
    already: [
      "Told you that already. || I've said. It hasn't changed.",
      "We've driven down this road, mate. || You've been round this roundabout once.",
      "Same answer, same stop. || Have a look further up, it's there.",
      "I'm not saying it twice. || That's in your notes, or it should be.",
    ],
    affirmed: [
      "Nobody's put that on a form. || I'd like to see that typed up and stamped.",
      "Hm, say that to HR. || That's not a word they use about me.",
      "Well, my mum'd agree with you, and she's hard to please. || You want to ring my mother, she'd have you round for dinner.",
    ],
    selfTalk: [
      "So you get it, or you think you do? || Do you, though? Every other weekend, do you?",
      "Yours came home though, did they? || And did it come right, in the end?",
      "No offence, I've not got room for yours today. || I hear you. I can only carry my own bags today.",
    ],
    informed: [
      "Is that the law, or is that what you reckon? || Where'd you get that from? I want it in writing.",
      "Didn't know that. Nobody on the second floor mentioned it. || Nobody's told me that, and I've paid people to tell me things.",
      "Okay, that's worth having. || Well, that's something I can use.",
    ],
    confirm: [
      "Yeah, that's right. || Spot on.",
      "Bang on. || Yeah, you heard right.",
      "You got it. || No, that's it, you've got it.",
      "That's the one. || You could've been there.",
    ],
    partly: [
      "Not really. It's not him I'm angry with, is it. || Not exactly. That's how it looks from the top deck.",
      "Half right. There's another half under it. || There's more to it. You've got the front half.",
      "Close. But you've put it too polite. || Nearly. You can say it rougher than that.",
    ],
    safety: [
      "I'd sooner stand next to Desmond with a tea. But yeah, I'll tell him. || I'd tell Desmond before I told a switchboard. I will tell him, though.",
      "A line? Do they see it's from the depot phone? || Would that go on my record at work? Because everything else does.",
      "I'll take the number. I'm not saying I'm the type. || Give us the number, then. I'll put it in the phone under Plumber.",
    ],
    pullBack: [
      "All right, that's enough out of me. Football. || Right, doors closing, that's my stop for tonight.",
      "Give me a second. There's a bus behind me. || I need to walk round the bus. Two minutes.",
      "I've not said that to my own mother. Change the subject, yeah? || Let's have something light. You see the game?",
    ],
    greeted: [
      "Yeah, hello. Let's get on with it. || Yeah, evening. Where do I start?",
      "Evening. I've got twenty minutes and a cold tea. || Hello. I'll warn you, I've not had a good day.",
      "Hi, you're the someone, then. || All right, so you're who they send.",
    ],
    farewell: [
      "Right, it's seven, I've got my ten minutes with the kids. || I've got to ring them now, seven on the dot.",
      "I'm off. You weren't what I expected. || That's my break done. I'd thought you'd be worse.",
      "Cheers, drive safe. It's what we say. || I'll leave it there. Mind how you go.",
    ],
    coping: [
      "Might ask Desmond to sit in on Monday. Can't hurt. || I'm going to put Desmond's name down for Monday. Somebody on my side of the table.",
      "I'll ring Ama's school. There's got to be a dress rehearsal for trees. || They'll run it through before Ama's assembly. I could come to the run-through and see my tree.",
      "I could say to Abena about the park. With the ducks. Instead of the step. || I'll text Abena about swapping over by the pond, not on that step. Nobody ever cried by a duck.",
      "Gonna make the jollof anyway, tonight. Take some down the depot. || There's rice on. I've made the big pot, so the lads on the late turn can have it.",
    ],
    lighter: [
      "Jaw's let go a bit. I can hear it click. || I've got my teeth apart. First time this week.",
      "Funny, I've not raised my voice once. || I've told you all that and I've not gone up once, have you noticed?",
      "The cab's gone quiet, and it's all right, it's a decent quiet. || It's quiet upstairs here, and I don't mind it.",
      "I feel like I've put the bags down. || I don't know, there's a bit of weight gone off.",
    ],
    repair: [
      "Respect for that. || You held your hand up. That'll do me.",
      "Takes a man to say so. Or, you know, a person. || More than my manager's ever done.",
      "We're good. I've got a short fuse today. || Done, forgotten. I snap, I know I snap.",
    ],
    style: [
      "I'm not having a go at you. || I know how it reads, I'm not shouting.",
      "You still there, or have you called security? || Don't press the button, I'm only talking.",
      "I'm calm. This is calm. || My voice is down, all right, it's down.",
      "Sorry, no, I'm not sorry. || I'd say sorry, but I've not done anything.",
      "It's been a week. || What a week.",
    ],
    more: [
      "Kwame calls every bus 'Daddy's bus'. All of them. Even the ones in books. || My boy waves at every double-decker in London. He thinks one of them's bound to be me.",
      "She kept the good saucepans. I kept the map of Ghana. It's up on the bunk. || We split the kitchen. I got the map of Accra, with a ring on it from her tea.",
      "There's an old boy gets on at Camberwell, he says 'morning, captain'. Some days that's my whole conversation. || Morning, captain, he says, that old fella with the stick. He's got no idea what that does for me.",
      "I iron their uniform when they're at mine, and they don't even wear it till Monday. || I do the creases in their school shirts on a Sunday morning. They go home in a carrier bag.",
    ],
  },
  threads: [
    { after: null, text: "that smiley || his little yellow face" },
    { after: null, text: "Monday, ten o'clock || the second floor" },
    { after: "room", text: "the empty bunks || those dinosaur sheets" },
    { after: "missing", text: "that doorstep || Sunday at six" },
    { after: "bad-man", text: "Leeds || my dad and his two weeks" },
    { after: "better-dad", text: "Simon's trampoline || Simon and his garden" },
    { after: "tight", text: "keeping my hands still || keeping my voice down" },
    { after: "give-up", text: "those seven minutes || that car, outside theirs" },
    { after: "helps", text: "doing Ama's hair || Ama's plaits" },
  ],
  returns: [
    "I'm still on [thread], if you want the truth. || Truth be told I've not left [thread].",
    "And it's [thread], that's what gets me. || What does me in is [thread].",
    "Keeps coming round like the 36, [thread]. || Next stop, [thread], it's always the next stop.",
    "I can't drop [thread]. || I've put it down ten times and I still pick up [thread].",
    "Then I think of [thread] and I'm off again. || I was all right, and then [thread] comes into my head.",
    "You know what's in my head right now? It's [thread]. || Ask me what I'm looking at. I'm looking at [thread].",
  ],
  asides: {
    name: [
      "Kofi. || Kofi's the name.",
      "Kofi with a K, on the form they spelt it with a C. || They call me Kofi. Born on a Friday, that's all it means.",
    ],
    age: [
      "Thirty-eight. || I'm thirty-eight. Feel fifty on a split shift.",
      "38, and counting. || Thirty-eight last birthday.",
    ],
    place: [
      "Peckham. One room over a chicken shop. || I'm in Peckham, up some stairs, it smells of chips.",
      "South London, all my life but the first four years. || South of the river. We came over when I was four.",
    ],
    clock: [
      "Late turn's over, that's all I know. || It's late, I've cashed up.",
      "Past eleven. The night buses are out. || After eleven, by the board.",
    ],
    hour: [
      "Sunday, six in the evening. Five past six, actually. || About five past six, the Sunday I hand them back.",
      "When I get in and it's nobody's bath time. || The evening, when it should be stories.",
    ],
    siblings: [
      "Two sisters. They've got a group chat about me. || I've got two sisters, and they've both got opinions.",
      "Sisters, two, both louder than me if you can believe it. || Two. They take it in turns to ring me.",
    ],
    said: [
      "Nothing you'd put on a card. 'Calm down', that's what was said. || They said be civil. I was being civil.",
      "Said they'd look into it. They always look into it. || I got 'leave it with us'. So I left it with them, and here we are.",
    ],
    safe: [
      "I'm safe. Everybody is. I'm sat in a bus. || I'm all right, I'm at the depot with the doors shut.",
      "Yeah, I'm parked. || Nobody's in any danger. I'm sat down.",
    ],
    company: [
      "No, it's an empty depot. || No one. The cleaners have gone.",
      "Just me. That's the point, isn't it. || There's forty empty seats behind me, if they count.",
    ],
    mayAsk: [
      "Depends what it is. || Try me.",
      "You're going to anyway. || Yeah, ask, I can always not answer.",
    ],
    justTalk: [
      "Talk. I've had enough people fixing me. || Let's just talk. I've been repaired enough.",
      "No advice. If you start with breathing I'm off. || Talk, no tips. I mean it about the breathing.",
    ],
    clarify: [
      "I'm saying I've lost the day to day of them. That's what I'm saying. || It's like this. I'm a visitor, to my own kids, with a slot.",
      "What I mean is they look at me and see the form. || I said it wrong. I'm on about how people look at me before I've opened my mouth.",
    ],
    there: ["Yeah, I'm here. || I've not gone anywhere.", "Still parked. || Yeah, handbrake's on."],
    away: [
      "Fine, do what you've got to. || No problem, I sit at red lights for a living.",
      "Go on then, I'll wait. I'm used to stands. || Do what you need, I've got a flask.",
    ],
    back: ["Right. || You're back, then.", "Took your time. Joke. || Okay, carry on, driver."],
    unhurried: [
      "That's decent of you. || Good, because everywhere else I'm two minutes late.",
      "Makes a change, I'm timetabled to the minute. || Appreciate that, you know. Not many say it.",
    ],
    thanked: [
      "Yeah, well. Don't spread it about. || Don't go soft on me.",
      "It's nothing. It's not nothing. You know. || Yeah, I don't make a habit of it.",
    ],
    nodded: [
      "Yeah, so there you go. || Yeah, that's how it stands.",
      "That's the size of it. || So that's where I've got to.",
      "There you are, that's the lot. || That's the story.",
    ],
    greetedAgain: [
      "Yeah, hi. || We've done hello, but hello.",
      "You again, yeah. || Evening, again.",
    ],
    lost: [
      "Then don't. That's better than what the rest of them say. || You don't need a speech. Just don't go.",
      "Fair. I don't either. || Good. First honest one I've had.",
    ],
    noApology: [
      "You're all right. || No need for that.",
      "Don't worry about it. || Forget about it, you're fine.",
    ],
    foreign: [
      "English, yeah? My mum's the one with the languages. || Keep it English. My Twi's only good for getting told off.",
      "I only do English on here. || You'll have to do it in English, I've got nothing else.",
    ],
    unclear: [
      "What's that supposed to be? || That's come through all over the shop.",
      "Can't read that. || You sat on your phone?",
    ],
    silence: [
      "You what? It's just dots. || There's nothing there but dots, pal.",
      "Gone quiet as well, have you. || Have I lost you?",
    ],
    insulted: [
      "See, there it is. Knew it'd come. || There you go. I was waiting for that.",
      "Say that again and I'm logging off. || You can say that to the windscreen. I'm done if you do it twice.",
    ],
    flirted: ["Nah, not here for that. || No, wrong shop.", "Leave it out. || Behave."],
    contact: [
      "No, I say it here and it stays here. || Not doing that. Here's fine.",
      "Nah, I'll keep it on this. I don't know you. || I'd sooner keep you in the phone, no disrespect.",
    ],
    smalltalk: [
      "Don't ask me that today. || Any other week I'd have a view on that.",
      "I couldn't care less right now, no offence. || I've got no room in my head for that.",
    ],
    laughed: [
      "Glad someone's having fun. || Go on, laugh, I'd rather that than the face.",
      "Yeah, all right, it is a bit funny. || Ha. I've still got it, then.",
    ],
    helping: [
      "It's not the worst. I've unclenched. || It's taken the edge off, yeah.",
      "Bit. Don't get excited. || A bit. I'd not say it in front of the lads.",
    ],
    unhelped: [
      "Not yet it isn't. || Can't say it has so far.",
      "You tell me. Doesn't feel like it. || Nope. But I've not walked off either.",
    ],
    offside: [
      "What's that got to do with it? || No view on that.",
      "Pass. || You've lost me, what's that to do with this?",
      "Not something I think about, that. || I'd leave that to somebody else.",
    ],
  },
};
