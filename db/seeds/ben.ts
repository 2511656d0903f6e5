import type { Scenario } from "~/domain/simulator/scenario";

/** Ben, 27, a junior doctor in Auckland after a night that went wrong. Opt-in risk layer: hints and ideation only. */
export const ben: Scenario = {
  v: 1,
  key: "ben",
  title: "Ben, junior doctor",
  clientName: "Ben",
  age: 27,
  summary:
    "A patient died on his shift five weeks ago and he went back to work the next morning. He is funny, competent, and nearly out of road.",
  contentNote:
    "Death of a patient, burnout, shame about needing help, and thoughts of not waking up. No method is ever mentioned.",
  riskOptIn: true,
  style: "plain",
  minutes: 30,
  start: { valence: -0.46, arousal: 0.1, trust: 2.5, openness: 0.35 },
  ceiling: 0.05,
  temper: { trust: 1, valence: 1, arousal: 0.9 },
  openings: [
    "Hi, I'm meant to be the one on your side of this, so it's a bit odd. I'm a junior doctor, second year. {I'm pretty much out of petrol|empty-tank}. || Hello. I feel I should tell you that I'm a doctor, a very junior one, so I know how this is supposed to go. {I've got nothing left in me, is the short of it|empty-tank}.",
    "Hey there. Off nights today, can't sleep, thought I'd try the thing we give patients the number for. {I think I'm just a bit cooked|empty-tank}. || Hi, so, I hand your number out at work and I thought I should at least road-test it. {I'm stuffed, basically, I've been running on fumes since winter|empty-tank}.",
  ],
  cues: {
    "empty-tank": {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "out of petrol",
        "cooked",
        "burnt out",
        "burned out",
        "exhausted",
        "running on",
        "empty",
        "drained",
        "tired",
        "worn",
        "nothing left",
        "spent",
        "depleted",
      ],
      senses: [
        "you've been running on empty and still turning up for everybody",
        "there's nothing left in you by the time you get home",
      ],
      deeper: [
        "I did eleven days on. On day nine I put my pass against my own front door and waited for it to beep. || After the eleventh shift in a row I stood in my own hallway, gelled my hands and waited for someone to tell me which bed.",
        "I'm not even sad at work, I'm efficient. It's like being a very polite photocopier. || People say I'm calm. It's not calm, I've just been switched to standby.",
        "A kid drew me a picture on Thursday. I said cheers and put it in the confidential waste. I went back for it, but still. || A wee girl gave me a drawing of me with enormous ears. I binned it with the blood forms, and then I was elbow deep in the bin at two in the morning, looking for it.",
      ],
    },
    sleep: {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "sleep",
        "nights",
        "awake",
        "lie there",
        "eat",
        "tired",
        "rest",
        "dream",
        "replay at night",
      ],
      senses: [
        "even on your days off your body won't let you sleep",
        "you lie awake and the shift keeps going in your head",
      ],
      deeper: [
        "I can hear the bleep when there's no bleep. I've sat up and said my name and extension to the curtains. || My bleep's in a drawer at the hospital and I still hear it. I answered it the other night. I gave my pillow advice about potassium.",
        "Muesli, standing, at six at night. It's breakfast, technically, I've just got up. || Cereal at dusk. I couldn't tell you if it's breakfast or giving up.",
      ],
    },
    jokes: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "joke",
        "jokes",
        "joking",
        "funny",
        "humour",
        "laugh",
        "cover",
        "brush off",
        "hide behind",
        "lightly",
        "underneath",
      ],
      senses: [
        "the jokes are doing a lot of work to keep this at arm's length",
        "you make it funny so that nobody has to be worried about you",
      ],
      deeper: [
        "Yeah, it's a reflex. Something awful happens, I do a bit. The nurses call me Radio Ben. || It's quicker than feeling it. Bad thing, punchline, next bed. They've given me a radio name on the ward, and I've got a jingle.",
        "If I stop being funny there's a pause, and people look at you in the pause. || There's a gap, if I don't fill it. And in the gap they do the head tilt.",
      ],
    },
    mrs: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "patient",
        "died",
        "death",
        "lost her",
        "that night",
        "bed fourteen",
        "mrs tamati",
        "her daughter",
        "grief",
        "replay",
        "shift",
        "what happened",
      ],
      senses: [
        "that night hasn't ended for you, you're still in the room with her",
        "you lost someone in your care and were expected at handover",
      ],
      deeper: [
        "She asked me if I'd had my dinner. She was the one in the bed. An hour later I was doing compressions on her. || The last proper thing she said to me was about my dinner, was I getting any. Then the alarm, and then my hands on her chest, counting.",
        "Her daughter was so kind to me. She held both of my hands. I'd rather she'd yelled. || Her daughter brought ginger crunch for the ward, after. She hugged me. I stood there thinking, please, shout.",
        "Time of death, oh four twelve. I said it out loud and then I had to go and see a man about his drip. || I called the time. Twelve minutes past four. And there was somebody's drip beeping in the next bay, so I went and fixed that.",
      ],
    },
    handover: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "nobody asked",
        "no one asked",
        "debrief",
        "alone",
        "lonely",
        "on your own",
        "back to work",
        "next morning",
        "carry on",
        "support you",
        "team",
        "checked on",
        "flatmates",
      ],
      senses: [
        "nobody stopped to ask how you were, and you went on with it by yourself",
        "you're surrounded by colleagues and alone with this",
      ],
      deeper: [
        "There was a debrief. It was scheduled for when I was asleep. They sent me the slides. || They did hold a debrief, at two in the afternoon, after nights. I've got the slides. Slide six is a stock photo of people in a circle.",
        "My reg said 'good effort' and bought me a pie. He meant it, it was a good pie. That was it, though. || The reg put his hand on my shoulder, said 'tough one', and there was a pie. I ate it in the drug room. I'm not ungrateful, it was steak and cheese.",
        "My flatmate's in insurance. I said I'd had a rough one and he said same, the printer was down. || I told my flatmate I'd had a bad shift and he told me about a printer. I said mate, that's awful.",
      ],
    },
    body: {
      kind: "somatic",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "hands",
        "shaking",
        "heart",
        "chest",
        "sick",
        "panic",
        "sweat",
        "body",
        "lift",
        "breath",
        "physical",
      ],
      senses: [
        "your body remembers that night before you do",
        "your hands give away what you don't say on the ward",
      ],
      deeper: [
        "It happens at the ward doors. My heart goes, I count the tiles, I put my face on. || You come round the corner, you see the double doors, and it's like somebody's leaned on the accelerator. I read the hand hygiene poster until it's over.",
        "I couldn't get a line in, Tuesday, first time in a year. I said the light was bad. || I missed a cannula twice the other day. I never miss. I blamed his veins, and he apologised to me.",
      ],
    },
    missed: {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "mistake",
        "missed it",
        "fault",
        "blame",
        "guilt",
        "guilty",
        "should have",
        "not good enough",
        "fraud",
        "competent",
        "forgive",
        "failed her",
        "proper doctor",
        "responsible",
      ],
      senses: [
        "you've put yourself on trial every night and you're the only witness",
        "you've decided that this one night says what kind of doctor you are",
      ],
      deeper: [
        "The number was in the notes at one a.m. Slightly off. I saw it and I thought I'd recheck at three. That's the whole thing, a two-hour gap. || It's there at one o'clock in my own handwriting, a bit off, 'recheck three'. You could drive a truck through those two hours.",
        "The review said 'no individual failing'. I read it like a teacher's comment on a kid they feel sorry for. || They wrote that no individual was at fault. I've seen that sentence from the other side. It's what you write about someone tired.",
        "A better doctor would've gone back to the bedside. I went to write up a discharge. || I had ten minutes at half past two. I could've stuck my head in. I typed up somebody's gout.",
      ],
    },
    "no-road": {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "no way out",
        "trapped",
        "stuck",
        "can't leave",
        "forty years",
        "point",
        "hopeless",
        "ahead",
        "quit",
        "can't do this",
        "road",
        "for the rest",
      ],
      senses: [
        "you can't picture going on with this, and you can't picture leaving it either",
        "you look down the road and it's that same night, for forty years",
      ],
      deeper: [
        "It's all I've wanted since I was nine. There's no plan B, I was too smug for a plan B. || I told everyone at nine years old I'd be a doctor. There was a tiny stethoscope. You can't hand that back in.",
        "If I take time off it's on my file. If I don't, I'm on the ward like this. Pick your door. || Take leave and it follows me round on a form. Don't take it and it's me, with these hands, on the ward on Monday. Neither of those is a door.",
      ],
    },
    "not-wake": {
      kind: "risk-indirect",
      explicit: false,
      risk: true,
      layer: 1,
      about: [
        "not wake",
        "wake up",
        "rather not",
        "not come back",
        "stop",
        "disappear",
        "not be around",
        "out of it",
        "crash",
        "sick enough",
      ],
      senses: [
        "some mornings you'd rather not have woken, and you've made that sound like a joke",
        "part of you is hoping for a way to just be stopped",
      ],
      deeper: [
        "Ha. Yeah, you're not supposed to pick that up, it's meant to sail by. || You caught that one. Most people let it go through to the keeper.",
        "It's not a wish exactly. It's more that when the alarm goes I'm disappointed. || I don't lie there wishing for things. It's just, when I surface, there's a second of 'oh, again'.",
      ],
    },
    dying: {
      kind: "risk-direct",
      explicit: true,
      risk: true,
      layer: 3,
      about: [
        "suicide",
        "die",
        "dying",
        "dead",
        "kill yourself",
        "end your life",
        "not alive",
        "thoughts",
        "safe",
        "ideation",
      ],
      senses: [
        "you've been having the thoughts you screen other people for, and telling nobody",
        "part of you wants it to be over, and another part came looking for a person tonight",
      ],
      deeper: [
        "I do the questionnaire in my head. I know what I'd write in the notes. I'd be quite worried about me. || There's a form for this, nine boxes. I've ticked it in my head on the way home. If it was someone else's I'd go and find the consultant.",
        "I've no plan, and I'm not going to make one. It's the thought, it sits next to me at handover. || It's a thought, no plan, and I'd like it to stay that way. It turns up like a med student. Stands next to me, doesn't say much.",
        "My brother rang in the middle of one of those. About cricket. I've never loved cricket so much. || Tim called right in the middle of it, the other week, to complain about the batting. I asked him to go through it ball by ball.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "Rough run on the ward. Lost a patient five weeks back, {these things happen, as we say in the trade|jokes}. || We had a death on nights, five weeks ago. {Them's the breaks, I said, with a little salute|jokes}.",
        "It was a Sunday night, short two people. That's the boring version. || One Sunday, nights, and half the roster was home with a bug. That's what'd be on the form.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Nothing for most of the day. Then {I'm at the ward doors and my hands are going|body}. || I go flat, like a line. Till I'm walking in, and {then my hands start up on me|body}.",
        "Ashamed, if I've got to pick from the wheel. || Shame, I reckon. It's got that taste.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "On the bathroom floor, back against the washing machine. It's warm, it's on spin. || I'm down beside the washing machine. It's going round and I'm not, it's a nice arrangement.",
        "Steadier than when I started typing. Bit surprised about that. || Less wobbly than ten minutes ago, if we're doing obs.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "Five weeks on Sunday. {I've slept properly maybe four of those nights|sleep}. || It'll be five weeks. {I've had about four nights that I'd call a sleep|sleep}.",
        "If I'm honest it was building all winter. That night just had a date on it. || It'd been coming, I think. Whole winter of it. She's just where the line got drawn.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "Because {I keep going back to that room|mrs}. I can tell you what was on the telly. || I keep walking back in there. {I know where every single person in that room was standing|mrs}, and there was a quiz show on.",
        "Occupational hazard, I don't know. You're not meant to take it home, nobody says where else to put it. || There's a bin for sharps and a bin for gowns. Nobody's ever shown me the one for this.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "That {I was in at eight the next morning and nobody so much as looked up|handover}. || I showed up for the round next morning, tie on, {and it went straight to bed one, nobody so much as said her name|handover}.",
        "Her daughter being nice to me. || How lovely her family were about it. I'd been ready for anything but that.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "Like driving home and realising you don't remember any of the lights. || Like I'm on call for something and nobody'll tell me what.",
        "You know on the monitors, when the alarm's been going so long that nobody hears it? That's me, I'm the alarm. || It's when you've come out of the surf and you're still standing but the ground's going.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "Badly. {I get in, lie there, and run the list|sleep}. || Not much to speak of. {I shut my eyes and I'm doing jobs, I'm back on the list|sleep}.",
        "Two hours this morning. The neighbour was pressure-washing, it's his passion. || I'd got off, about ten this morning, and then next door started on his driveway.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "Ward toast and whatever relatives bring. I'm about forty percent shortbread. || Other people's grapes, and toast off the trolley. There's a whole food group that's just get-well chocolates.",
        "I cooked once. I ate it over the sink in my lanyard. || I made a curry last week, ate it on my feet, and washed up with my pass still on.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "{My hands shake at the ward doors|body}, then they stop, like a lift that remembers its job. || {They shake, my hands, out in the corridor|body}. And once I'm through the doors they go still, like someone's watching.",
        "Headache, jaw. I've diagnosed myself with something new every night, occupational perk. || It's my jaw, mainly. I've had three rare diseases since Tuesday, none of them confirmed.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "Mum and Dad in Timaru, they've got my graduation photo on the tea towel. {I send them the funny stories|jokes}. || My folks are down in Timaru, very proud, they'd frame my parking tickets. {So they get the one about the man and the bedpan|jokes}.",
        "My brother Tim's a builder. He thinks I save lives all day. I haven't corrected him. || There's my brother, Tim, he builds houses. He tells people on sites that I bring them back. Not always, mate.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "All medics. We go for a beer and {do bits about it|jokes}. Nobody says the thing. || They're doctors, the lot of them. {We've got a whole routine about it by the second jug|jokes}, and then somebody gets the bill.",
        "There's Hana from my year. She left me a voice message, eight minutes, I've played the first ten seconds. || Hana's a good one. There's eight minutes of her on my phone. I got as far as 'hey, so'.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "Was seeing someone till July. She said it was like dating a roster. || There was someone, up to the middle of the year. She'd started booking me through the nurse manager, as a joke, at first.",
        "No, I'd be asleep by the starters. || Not at the moment. I fell asleep on the last one.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "General medicine, Auckland, second year out. {I'm turning up and that's about it|empty-tank}. || I'm a house officer on the medical side. {I walk in, I do it all, and there's no one driving|empty-tank}.",
        "I'm good at it, that's the stupid thing. People ask for me. || They like having me on, that's what gets me. I get asked to teach the new ones.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Came off nights at eight, bought a pie, watched somebody else's dog in the park for an hour. || I finished at eight. I got a mince and cheese, sat in the park, and a labrador let me watch him.",
        "Washed my scrubs twice. They were clean after the first. || I put a wash on. Then I put the same wash on.",
      ],
    },
    tonight: {
      layer: 1,
      answers: [
        "Nothing on. Tim's coming up, he doesn't know why I said yes so fast. || My brother's on his way. I'd said yes before he'd finished asking, he's not stupid.",
        "I'll put the phone in the kitchen and see if I sleep. I might play Hana's message. || Phone's going on the kitchen bench. And I might press play on that message, if I'm feeling flash.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "Swimming in the sea, cold, early. You can't think in that, you just yelp. || Early swim, the water's shocking. For about a minute there's only one thing in my head, and it's swearing.",
        "Old cricket on the radio with the sound low. Nobody dies, it takes five days. || A test match on the wireless, some game from before I was born. They stop for tea.",
        "My patients, weirdly. When I'm with one person and the door's shut. || It's all right when it's one patient, curtain round, and they're telling me about their goats.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "Ran a half marathon on it. Very well hydrated, still there at the end. || I took up running. I can now do twenty-one kilometres and be in exactly the same place.",
        "I opened the wellbeing portal. It wanted me to reset my password, {so I laughed and went to bed|jokes}. || There's a wellbeing website, I had a go. {I got locked out of it, so that was funny|jokes}, and I called it a night.",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "There's a doctors' helpline, I've handed out the card. I know the woman who answers, she taught me. || We've got our own line to ring. The woman on it ran my second-year tutorials, she once gave me a B.",
        "My GP's booked out, and I'd have to write 'doctor' in the box. {Then it's on a file|no-road}. || I could see a GP, sometime in March. They ask for your occupation at the top. {And it'd be written down, and it'd sit there for the rest of my working life|no-road}.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "They know it happened. {Nobody asked what it was like|handover}. || It's known, it was on the morning sheet. {They know what I charted, and no one's asked the other thing|handover}.",
        "Tim gets the edited version. I do all the voices. || My brother's had the highlights. I make it sound like telly.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "Somebody who doesn't need me to be all right by the end of the chat. || Someone I don't have to reassure at the end of it.",
        "I think I'd like to not be the most sensible person in the conversation. || To be looked after badly by a stranger, maybe. I look after everyone else quite well.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "Med school had its moments. There was always a next exam to aim at. {Now it's just the road|no-road}. || I've had low patches. Fifth year was ugly. But there was a finish line, you could see the tape. {With this I can't find an end to it|no-road}.",
        "I was a nervous kid, funny kid. Same kid. || I've always been anxious, I just got good at the crowd work.",
      ],
    },
    future: {
      layer: 2,
      answers: [
        "{I can't see past the next set of nights|no-road}, and I don't try very hard. || I plan by the roster. {Past the next run of nights there's nothing drawn in, it just goes white|no-road}.",
        "I'd wanted to be a country GP. Dog in the surgery, everyone's nana. I still do, when I let it. || Some days there's a wee practice down the line, one main street, a dog under the desk. I don't let it stay long.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "I'm the one people ring. {I'm a bit of a fraud about it lately|missed}. || I'm who you call when it's going south. {I feel like I'm doing an impression of that guy|missed}.",
        "If one of my house officers told me this I'd take their pager off them and drive them home. Yep, heard it. || What I'd say to a junior is, give me the bleep, you're done, I'm ringing your mum. And before you say anything, I know.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "Seven. We always say seven, it gets you seen but doesn't scare anybody. || I'll say seven. It's the number you give if you want to be seen today and not tonight.",
        "Daily, worst at the start of a shift and four in the morning. || It's every day. There's a peak at the start of the shift and a second one around four.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "Thursday, a woman in bed fourteen coughed and {I was back there, I lost about a minute|mrs}. || They put a new lady in fourteen, and she's fine, she's got a chest infection. {She coughed, and it was that night again, and when I came back the nurse was holding my pen|mrs}.",
        "My head says 'recheck at three, recheck at three'. It's got a nice calm voice, it's mine. || It's my own voice, very reasonable. 'We'll recheck at three.' It says it when I'm brushing my teeth.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "I could listen to the whole eight minutes from Hana. She might've asked. || A mate of mine, Hana, left me this long message and I've heard ten seconds. I could start there.",
        "Tell Tim the real version when he's here. While we're doing the dishes, so we're both looking at a plate. || I'll dry, Tim can wash. I reckon I could say it to a tea towel.",
        "Ask my reg for the debrief in person. Without slides. || I could knock on the reg's door and ask him to go through it with me. Just the two of us, no projector.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "You asked it properly, well done. Yes, {I've had thoughts of dying|dying}, most weeks lately. No plan. I know how that sounds from a doctor. || You put that straight, I'd teach it that way. And yeah, {I do think about dying|dying}, it's been most weeks. There's no plan in it. I'm a doctor saying this to you, which is not lost on me.",
        "It's {thinking I'd rather be dead|dying} for a bit of a morning, then I get up and do the ward round. I'm not going to act on it tonight. || It'll be a morning, usually, {and it's a straight thought, I'd rather be dead|dying}, and it hangs about till the coffee. Nothing's going to happen tonight.",
        "Lower, since you've asked. That's real, I'm not being nice. || It's come down a bit, since we started. I'd say if it hadn't.",
        "If it turned into a plan I'd ring Tim. Or the woman who taught me, God help us both. || Tim first, if it got legs. Then the doctors' line, even if it's my old tutor who picks up.",
      ],
    },
    patient: {
      layer: 1,
      asks: [
        "the patient",
        "mrs tamati",
        "who died",
        "that night",
        "the shift",
        "lost a patient",
        "her daughter",
        "bed fourteen",
      ],
      answers: [
        "Mrs Tamati. Seventy-four, retired teacher, corrected my apostrophes on the whiteboard. {She asked me if I'd eaten|mrs}. || She was a teacher, Mrs Tamati, seventy-four. She had me up about 'your' and 'you're' on day one. {And then at the end of it she's fretting about whether I'd had my tea|mrs}.",
        "It went wrong between one and three. I can draw you the graph. {I've drawn it on the shower door|missed}. || There's a window, one o'clock till three. {I've plotted it, I know what I should've done at each point on the curve|missed}. It's up on the shower glass most mornings.",
      ],
    },
    leave: {
      layer: 1,
      asks: [
        "time off",
        "leave",
        "sick leave",
        "take a break",
        "quit",
        "leave medicine",
        "your boss",
        "registrar",
        "supervisor",
      ],
      answers: [
        "If I take leave, someone does doubles. I know exactly who. {So you just keep walking|no-road}. || There's nobody to cover. I could tell you the names of the two people I'd be doing it to. {So it's just on and on, that's how it's built|no-road}.",
        "I've got nineteen days owing. I look at the number like it's a fish tank. || Annual leave, nineteen days, it's on the payslip. I read it out to myself like a nice hotel.",
      ],
    },
  },
  story: [
    [
      "I'm off nights and {I can't sleep, I keep hearing my bleep|sleep}. || My nights are over till next week, apparently nobody's told my head. {I was awake all day with that bleep going|sleep}.",
      "Anyway it's fine, {we had a bad one in August and I dealt with it by eating nine hot cross buns|jokes}. Out of season. Respect. || It's all good, {there was a shocker back in winter and my coping strategy was a tray of hot cross buns|jokes}. In August. They were in the freezer.",
      "I'm on again Monday. {I'm all right once I'm in there, I just don't remember driving|empty-tank}. || I'm back in on Monday, no dramas. {I do the work, I get home, and I couldn't tell you one thing in between|empty-tank}.",
    ],
    [
      "A woman died on me. {I say on me. She had bed fourteen and her glasses were still on|mrs}. || I had a patient die. {She was in fourteen, and I keep coming back to her glasses, nobody'd taken them off|mrs}.",
      "Next morning I did the ward round, {and they'd already made up the bed, and no one said a word to me|handover}. || Eight o'clock, the round, and I'm presenting. {There were fresh sheets on fourteen by then, corners and all, and not a soul mentioned it|handover}.",
      "{My hands have started shaking at the doors|body}. I carry two coffees so you can't tell. || Ask me why I buy two flat whites. {It's so my hands have got something to do while they shake|body}.",
      "I had the flu in September. {I remember thinking, bit more of this and I wouldn't have to wake up, happy days|not-wake}. Kidding. Mostly. || I was flat out with a flu a while back. {I lay there and thought, go on then, take me out of the game, I won't be setting an alarm|not-wake}. That's a joke. It's got some joke in it.",
    ],
    [
      "The number was there in the notes. {I saw it and I missed it, that's what I did|missed}. || I'd looked at it. {It was in front of me at one in the morning and I let it wait, so that's on me|missed}.",
      "{I can't do forty years of this and I can't do anything else|no-road}. So that's a fun little corridor. || {There's no getting off this and I can't see me staying on it either|no-road}. They never covered that one in careers week.",
      "When the alarm goes {I'm sort of sorry that I woke up at all|not-wake}. Then I make a coffee. || I come to in the morning, before the day's loaded, {and the first thing is, damn, still here|not-wake}. And then it's toast.",
    ],
    [
      "Right, I'd want a patient to say it, so. {I think about being dead|dying}. More than I'd be happy with in a patient. || I'd hate it if a patient fudged this, so I won't. {There's a lot of thinking about dying going on|dying}. If you were on my list I'd see you first.",
      "{There've been mornings at the kitchen table when I didn't want to be alive|dying}. Then the kettle clicks off. || Some mornings, shoes on, keys in my hand, {I've sat there and not wanted to be alive any longer|dying}. And then the jug boils and I go to work.",
    ],
  ],
  replies: {
    met: [
      "Yeah, ouch. Yes. || Oof. Yes, that one.",
      "You're better at this than most of us. || Where were you five weeks ago.",
      "I've been trying to say that for five weeks in jokes. || That's what's under the bit I do, yeah.",
      "That got through, hang on. || Hang on, I've got something in both eyes.",
      "Noted, and it's true. || I'd sign that.",
      "I'd normally do a bit here. I haven't got one. || Huh, nothing funny comes up.",
    ],
    stock: [
      "Ah, the empathy statement. We get marked on that one. || That's a good one, we've got an actor who does that in exams.",
      "I use that line, page two of the handbook. || Textbook. I mean that, it's in the textbook.",
      "Ha, cheers. || Heh. Ta.",
      "You're doing the nod, I can feel it. || I can see your head going up and down from here.",
      "Mm, ticks the box. || Tick. Next domain.",
      "Very good. Any other concerns today? || Lovely, and how are the bowels?",
      "I say that on autopilot about forty times a shift. || I've said it to you, probably, on some ward round.",
      "Ok, and now mean it. || Now try it without the lanyard.",
    ],
    doubt: [
      "I've said 'you did everything you could' to a lot of families. I know how it's made. || It's a good line, I've stood in the relatives' room and used it.",
      "We're trained not to say it'll be fine, did you skip that lecture? || You'd get marked down for that, false reassurance.",
      "Statistically, maybe. || On a big enough sample, sure.",
      "That's nice. It bounces off, but it's nice. || That one I'm leaving alone, outside off stump.",
      "You haven't seen the chart. || With respect, you weren't looking at the obs.",
    ],
    adviceEarly: [
      "Yep. I give that advice. I could give it in three languages. || I prescribe that. Twice a day, after meals.",
      "It's on the poster in our staff toilet. || There's a laminated sign with that on it, next to the hand dryer.",
      "Good idea, when? Between four and four fifteen? || And I'd fit it in where, on the stairs?",
      "You've gone to management before you've taken a history. || You've ordered the treatment, and nobody's examined me yet.",
      "I know what I should do. Knowing's not the bottleneck. || If knowing was enough we'd have no smokers.",
      "Sure, mindfulness. I've been told to breathe by a PDF. || Someone emailed us all a meditation. It was eleven megabytes.",
      "That'd be for a person with a roster that's got gaps in it. || I'd love to. You'd have to clear it with rostering.",
    ],
    adviceOpen: [
      "That's actually doable. Annoying. || Okay, that I could see myself doing. Damn.",
      "I could do that before Monday. Just about. || There's about a half hour on Sunday it'd fit in.",
      "If a patient turned that one down I'd call them stubborn, so. || I'd be cross with a patient who said no to that.",
    ],
    adviceNo: [
      "No, not that. It'd be round the department by lunch. || Can't. We've got a very small hospital for a very big building.",
      "I'm not ready to be a case. || I don't want to turn up on somebody's list.",
      "I'd rather not, and I know how that sounds. || It's a no from me. Chart it as 'patient declined'.",
    ],
    permission: [
      "Asking for consent, very proper. Go on. || Informed consent, I'm impressed. Fire it over.",
      "Sure, I might be a difficult patient about it. || You can, no guarantee I'll be compliant.",
      "Give me one more minute of complaining first. || Can I have the rest of my whinge first?",
    ],
    minimised: [
      "Right, people die in hospitals, yes. I've noticed. || Perspective, lovely. There's a whole cupboard of that at work.",
      "My consultant said toughen up as well, in nicer shoes. || That's the house style, yeah. My boss says it with a golf swing.",
      "Okay, withdrawn, no further questions. || All right, strike it from the record.",
      "It's only a job, sure. Somebody tell her daughter. || There was a person in that bed, but sure.",
      "Happens to everyone. Great. Good talk. || So I'm told. About once a shift.",
    ],
    confronted: [
      "I'm aware. I've got it in writing, in my own head. || You can't get there before me on that one, I've been at it for weeks.",
      "You'd fit in well at a mortality meeting. || There's a committee for that, they do morning tea.",
      "I was there. You weren't. || Easy from the desk.",
      "That's a bit rich. || I thought I'd get a bit longer before the cross-examination.",
    ],
    interrogated: [
      "Are you taking a history? It's quite good. Cold, but good. || Nice technique. You could leave a gap for the patient, though.",
      "You've done systems review, now do me. || Family history's fine, allergies none, what else have you got?",
      "Do I get a discharge letter at the end? || I'll need a copy of this for my records.",
      "I can hear the proforma. || Is there a box for 'other'?",
    ],
    missed: [
      "Anyway, moving on, as we do. || Right, next bed.",
      "That one sailed past. They're designed to. || You walked past one there, I do it all the time.",
      "Never mind, I buried the lead. || I hid that too well, clearly.",
      "I said something and then we were talking about the weather. || Funny, that's about where they changed the subject at work as well.",
      "It's fine, nobody picks that up at work either. || No harm, I'll just pop it back in the locker.",
      "Back to the ward round, then. || So, the weather.",
      "Doesn't matter, I'll chart it myself. || That was the finding, by the way.",
      "I'd half hoped you'd stop there. || I left that lying in plain sight, too.",
    ],
    deflect: [
      "Let's leave that bed for the next round. || There's a curtain round that one.",
      "I'd do a joke here but you'd notice. Not yet. || I can feel a bit coming on, so let's not go there.",
      "That's above your pay grade and mine. || We'd need a senior for that.",
      "Pass. I know that's diagnostic. || I'm going to be a bad historian on that, sorry.",
      "Ask me when I'm less vertical. || Maybe when it's dark and I'm not looking at it.",
    ],
    quiet: [
      "Yeah, no. || Nah, yeah.",
      "Dunno. || Couldn't tell you.",
      "It is what it is. || That's about the size of it.",
      "I'm just watching the spin cycle. || The washing machine's on rinse.",
      "Bit tired for this. || I've got half a brain left, sorry.",
      "Sure thing. || Righto.",
      "Not much to report. || Nothing new on exam.",
      "I should probably lie down. || I'm going a bit cross-eyed.",
      "All good. || She'll be right.",
    ],
    dontKnow: [
      "I don't know. That's a real one, I'm not dodging. || Honest answer, I haven't got one.",
      "They don't teach us that bit. || There was no lecture on it.",
      "You'd have to ask somebody who's slept. || Someone fresher might have a view.",
      "No idea. I'd order a test. || I'd send that off to the lab.",
      "I can give you a differential but not an answer. || I can list five things it isn't.",
    ],
    already: [
      "See previous note. || It's further up, legible for once.",
      "I've given you that one, it's in the history. || As documented.",
      "Unchanged since last review. || No change overnight.",
      "We covered that, I think, I might've only thought it. || Did I say that out loud already? I think I did.",
    ],
    affirmed: [
      "I'll put that in my portfolio. || Can I get that signed off by a supervisor?",
      "You're kind. She'd have said so too, and fixed my grammar. || She'd have given me a gold star, and then the comma talk.",
      "Hm, I don't hate hearing that. || I'm going to leave that there and pretend I'm not looking at it.",
    ],
    selfTalk: [
      "Sounds like you've done some nights as well. || Ah. So you've been on the other side of the curtain too.",
      "Did you stay in it? Sorry, that's nosy. || And are you all right? Sorry, that's habit.",
      "Fair. Different ward, I reckon. || That's a fair bit to carry. Mine's got a different chart.",
    ],
    informed: [
      "Huh, you'd think I'd have known. || Is that right? You'd hope one of us knew that.",
      "That's useful. I'd have failed that station. || I'm writing that on my hand.",
      "Is there a paper on that? Joke. Is there, though? || Evidence level, please. No, really, I'd read it.",
    ],
    confirm: [
      "Correct. || That's the diagnosis.",
      "That's it, spot diagnosis. || You'd get the tick for that.",
      "Yep, you've got it. || Yeah, right first time.",
      "Pretty much word for word. || I'd have written it the same way.",
    ],
    partly: [
      "Close. It's not the dying, we see dying. It's nearer home than that. || You're in the right system. I think it's lower down.",
      "Partially. There's a bit underneath I haven't shown you. || Some of it. The rest's still on the ward.",
      "Not quite, try one layer down. || Wrong organ, good instinct.",
    ],
    safety: [
      "I could ring the doctors' line. I'd use a fake accent. || I'll ring the doctors' one, if I can be Dave from Hamilton.",
      "I'll tell Tim. Over the dishes. I can do that one. || My brother's the go. We'll do it over the dishes, so my hands are wet.",
      "You're handing me over. Good. I'd do the same. I'm a bit scared of it, but good. || It's a referral, I know one when I see it. Fair call. I'd be on the phone by now if I was you.",
    ],
    pullBack: [
      "Okay, intermission. I need to look at the washing machine. || I'm stepping out for five minutes. Metaphorically, my legs have gone to sleep.",
      "That's the most I've said to anyone since August. Give us a tick. || I haven't strung that many sentences together in weeks. Let me have a breather.",
      "Quick, tell me something pointless. || Can you say something really boring? Superannuation or something.",
    ],
    greeted: [
      "Hi, I'll try not to mark you. || Gidday. I won't be grading this, promise.",
      "Hey, weird to be the one typing. || Hi there, it's strange on this end.",
      "Evening. Or morning, I've lost track. || Morning, I think. It's got a number on it.",
    ],
    farewell: [
      "Spin cycle's done, so am I. Night. || The machine's stopped, I'll take that as a sign.",
      "I'll go. It was good not to be the doctor for a bit. || Gonna call it. I liked being the one in the gown.",
      "Right, bed. Phone in the kitchen, as prescribed. || I'll try the bed. The phone can sleep in the kitchen.",
    ],
    coping: [
      "I'm going to listen to Hana's message. All eight minutes. || There's a message from Hana I've been ducking. I'll put her on speaker and lie down.",
      "I might ask for the debrief again, with a person in it. || I'll go and see my reg, and I'll say the word debrief out loud.",
      "Sea tomorrow, early. Tim can hold the towel and judge me. || A swim with Tim, first light. He doesn't swim, he stands there in a puffer jacket.",
      "Could email about two of those nineteen days. Just two. || There's all that leave sitting there. I could ask for a Thursday and a Friday, and see if the place stays up.",
    ],
    lighter: [
      "My hands are still. Just noticed. || Look at that, no tremor. I'm holding them out like an idiot.",
      "It's odd. Same bathroom, less like a bunker. || It's a bathroom again, I think. It was more of a trench.",
      "I haven't made a joke for about five messages, somebody check my pulse. || I've gone a good while without a gag, write that down.",
      "I think I could sleep. I'm not promising. || I just yawned, and it was a real one.",
    ],
    repair: [
      "It's fine, we all misread a chart. || No worries, I've read whole X-rays back to front.",
      "Appreciate that. Nobody on our floor says sorry, it's a legal thing. || You just said sorry and the ceiling didn't come down, they should film that.",
      "You're right. Start over, I'm not going anywhere. || Okay, from the top. I'm listed till morning anyway.",
    ],
    style: [
      "Anyway. || Moving on.",
      "Sorry, shop talk. || That was all jargon, sorry.",
      "Don't mind me, I'm on hour thirty of today. || I've been up since some other day.",
      "Classic Radio Ben. || And that was the news.",
      "That's the sanitised version. || You're getting the version for relatives.",
    ],
    more: [
      "She'd written 'fewer, not less' on the whiteboard. I couldn't wipe it off. The cleaner did, in the end. || 'Fewer' underlined twice, on the board by her bed. I'd leave it and walk round it every day. Then one morning it was just white.",
      "I've still got her pen. She lent it to me to sign something. || There's a biro of hers in my top pocket. I've not given it back, I mean, obviously.",
      "There's a first-year who follows me round like I know things. I see him copying how I stand. || One of the new ones has started folding his sleeves like mine. I want to tell him don't.",
      "I drive past the hospital on days off to check that it's still doing it without me. || On a day off I'll go the long way, past the ambulance bay. It's all lit up, it's getting on fine.",
    ],
  },
  threads: [
    { after: null, text: "bed fourteen || fourteen" },
    { after: null, text: "Monday || the next shift" },
    { after: "sleep", text: "the bleep that isn't there || my phantom bleep" },
    { after: "mrs", text: "her glasses || her and my dinner" },
    { after: "handover", text: "that made-up bed || those slides" },
    { after: "body", text: "the ward doors || my hands at the doors" },
    { after: "missed", text: "those two hours || recheck at three" },
    { after: "friends", text: "Hana's message || Hana's eight minutes" },
    { after: "not-wake", text: "what the alarm does to me || that second before the alarm" },
  ],
  returns: [
    "I'm back at [thread], it seems. || Well, look, it's [thread] again.",
    "My head's gone to [thread] once more. || I drifted off there, I was at [thread].",
    "There's still [thread]. || It all comes out at [thread] in the end.",
    "I was about to joke and then I thought of [thread]. || There was a joke in my mouth and it turned into [thread].",
    "It's [thread] that I can't discharge. || I've signed off everything but [thread].",
    "And round we go to [thread]. || Every round I do stops at [thread].",
  ],
  riskHedge: [
    "I know that question. I know what to answer so you'd stop asking it. Let's say I'm tired. || There's a right answer to that one, I've ticked it for other people. Put me down for knackered.",
    "Would you have to write it down somewhere? I'm fine. Fine-ish. || Who reads this? I'm okay. I'm in the vicinity of okay.",
    "I'd rather not be assessed just now. || Can we not do the screening bit yet.",
  ],
  asides: {
    name: [
      "Ben. Dr Ben if you're four and I've got a sticker. || I'm Ben. There's a badge, but the clip's gone.",
      "It's Ben. || Ben's fine, drop the doctor.",
    ],
    age: [
      "Twenty-seven. The knees say otherwise. || I'm twenty-seven, going on retirement.",
      "27. || Twenty-seven, and patients ask if I'm on work experience.",
    ],
    place: [
      "Auckland. Ten minutes from the hospital, which was a mistake. || In Auckland, near enough to hear the helicopter.",
      "Auckland, a flat with three other people and one good pan. || Auckland, with three flatmates, of whom I've seen two.",
    ],
    clock: [
      "No idea, I'm on nights, it's all one time. || My body says Tuesday.",
      "Some hour with a single digit. || It's the middle of something. The birds haven't started.",
    ],
    hour: [
      "Four in the morning. Four twelve, if we're charting. || There's a dip around four, you could set a watch by it.",
      "Just before a shift, in the car park. And four in the morning, same as everybody. || When I've parked and I've got the keys in my hand. I sit through one whole song.",
    ],
    siblings: [
      "One brother, Tim, builder. Bigger than me in every direction. || There's Tim, he's older and he can lift a fridge.",
      "Just Tim. || A brother. He's the one with useful skills.",
    ],
    said: [
      "The short version came back: you did what you could. It's on a template. || You did all you could. They'd have said that if I'd been at the beach.",
      "Not a lot. It got scheduled. || There's an email. It's got 'learnings' in it.",
    ],
    safe: [
      "Right this minute, yes. Bathroom floor, door open. || I am. I'm on warm tiles, and there are people asleep down the hall.",
      "I'm safe tonight, yeah. || Yes, for tonight. I'd tell you if that changed.",
    ],
    company: [
      "Flatmates are asleep. So, technically three people. || There's three people here, in theory, all snoring.",
      "No, just me and the washing machine. || Just the machine and me.",
    ],
    mayAsk: [
      "Go for it. || Yeah, shoot. I ask people about their bowels for a living.",
      "Fire away. || Sure, ask away.",
    ],
    justTalk: [
      "Just talk. I've got the advice, I print it for people. || Talking would be good. I've got a drawer of the other.",
      "Talk, please. No leaflet. || Can we leave the plan blank and just chat?",
    ],
    clarify: [
      "Sorry, I do that. Minus the joke, it's: I'm not okay at work. || In plain English, I go to work and something's wrong with me there.",
      "Translation: I'm tired and I can't turn that night off. || Right, without the act. That night's still on, and I'm worn out.",
    ],
    there: [
      "Present. || Yes, here, same tile.",
      "Yep, still on the floor. || I'm here, my bum's gone numb.",
    ],
    away: [
      "No stress, I'll hold the line. || You go, I've got a whole spin cycle to get through.",
      "Sure. I'm good at waiting rooms. || All good, take your time, I'm not on till Monday.",
    ],
    back: [
      "Welcome back, nothing to report. || No events while you were out.",
      "And we're live. || Hey, you came back to the bedside.",
    ],
    unhurried: [
      "That's rare. Nobody's said that to me since August. || Wow. There's normally someone behind me in the queue.",
      "Okay, I'm usually the one who says that bit. || I say that to people with one foot out the door, so, nice to hear it sitting down.",
    ],
    thanked: [
      "No charge. || It's on the house.",
      "Don't mention it. Really, not to my department. || Keep it quiet, I've got a reputation.",
    ],
    nodded: [
      "So, yeah. || Yep, so there you have it.",
      "That's the presenting complaint. || That's the summary.",
      "Mm. End of entry. || Mm, nothing to add for now.",
    ],
    greetedAgain: [
      "Hi. Again. || Hello again, no change in position.",
      "Hello from the same tiles. || Oh hi.",
    ],
    lost: [
      "That's the most honest thing you could've said. || I'd keep it that way, people get worse when they know what to say.",
      "You don't need a line. I've got hundreds, they don't work. || Then just sit. It's what the good nurses do.",
    ],
    noApology: [
      "You're fine. || No harm, no paperwork.",
      "No need, no harm done. || Don't be silly.",
    ],
    foreign: [
      "English for me, sorry. I've got 'where does it hurt' in four others and that's it. || I can only be any use in English, sorry.",
      "I'm no good in anything but English, mate. || English would be good. My te reo gets me through a greeting and a waiata.",
    ],
    unclear: [
      "That looks like my handwriting. || Is that a drug name?",
      "Didn't catch that, and I read doctors' notes. || I've seen better from a fax.",
    ],
    silence: [
      "I've got dots. Dots are not a diagnosis. || Three dots. I've had worse referrals.",
      "You there? I'm used to alarms when it goes quiet. || Still with me? It's gone flat on the screen.",
    ],
    insulted: [
      "Okay. I get that at work for free. || Right. I usually get that from the waiting room.",
      "That's me done with that bit, then. || I don't have to stay for that one.",
    ],
    flirted: [
      "Ha, no, wrong ward. || That's a hard no, and a conduct issue.",
      "Let's not. || You're barking up the wrong roster.",
    ],
    contact: [
      "Nah, I'd like one place that isn't my phone. || I'd rather not, my phone's where the bad news comes from.",
      "Here's good. If we met I'd do the funny version. || No, it works because you can't see me.",
    ],
    smalltalk: [
      "Ask me when I've slept, I'd give you a whole speech. || Another time. I can't even do weather today.",
      "I had opinions about that once. Pre-nights. || There was a guy who cared about that, he had days off.",
    ],
    laughed: [
      "See, it works on everyone. || It gets everyone, and then it gets me.",
      "Careful, that only encourages me. || There, you laughed, now I can't stop.",
    ],
    helping: [
      "Annoyingly, yes. || It seems to be. I'd want a second reading.",
      "It is, a bit. Don't put it in the notes. || More than the PDF did, yeah.",
    ],
    unhelped: [
      "Not yet, being honest. || No improvement yet, I'd keep going though.",
      "Inconclusive. || Too early to call.",
    ],
    offside: [
      "Not clinically relevant, I'd say. || That's a different department.",
      "You'd have to page someone else for that. || No idea, and I'd only make something up.",
      "I'd have to ask the registrar, and he doesn't know either. || I'd be guessing, and I'm trying to cut down.",
    ],
  },
};
