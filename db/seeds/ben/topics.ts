import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
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
      "{Ashamed|ashamed}, if I've got to pick from the wheel. || {Shame, I reckon|ashamed}. It's got that taste.",
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
      "[after: night, died, death, patient, tamati, lost] If I'm honest {it was building all winter|empty-tank?}. That night just had a date on it. || It'd been coming, I think. {Whole winter of it|empty-tank?}. She's just where the line got drawn.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "Because {I keep going back to that room|mrs}. I can tell you what was on the telly. || I keep walking back in there. {I know where every single person in that room was standing|mrs}, and there was a quiz show on.",
      "Occupational hazard, I don't know. You're not meant to take it home, {nobody says where else to put it|handover}. || There's a bin for sharps and a bin for gowns. {Nobody's ever shown me the one for this|handover}.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "That I was in at eight, the morning after a patient of mine died, and {nobody so much as looked up|handover}. || The morning after a patient of mine died I showed up for the round, tie on, and it went straight to bed one, {nobody so much as said her name|handover}.",
      "{The daughter of the lady I lost, being nice to me|mrs}. || How lovely the family were about it, of the lady I lost. {I'd been ready for anything but that|mrs}.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "Like driving home and realising {you don't remember any of the lights|empty-tank?}. || {Like I'm on call for something|empty-tank?} and nobody'll tell me what.",
      "You know on the monitors, when {the alarm's been going so long that nobody hears it|empty-tank?}? That's me, I'm the alarm. || It's when you've come out of the surf and {you're still standing but the ground's going|empty-tank?}.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "Badly. {I get in, lie there, and run the list|sleep?}. || Not much to speak of. {I shut my eyes and I'm doing jobs, I'm back on the list|sleep?}.",
      "{Two hours this morning|sleep?}. The neighbour was pressure-washing, it's his passion. || {I'd got off, about ten this morning|sleep?}, and then next door started on his driveway.",
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
      "{Headache, jaw|body}. I've diagnosed myself with something new every night, occupational perk. || {It's my jaw|body}, mainly. I've had three rare diseases since Tuesday, none of them confirmed.",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "Mum and Dad in Timaru, they've got my graduation photo on the tea towel. {I send them the funny stories|jokes}. || My folks are down in Timaru, very proud, they'd frame my parking tickets. {So they get the one about the man and the bedpan|jokes}.",
      "My brother Tim's a builder. He thinks I save lives all day. {I haven't corrected him|ashamed?}. || There's my brother, Tim, he builds houses. He tells people on sites that I bring them back. {Not always, mate|ashamed?}.",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "My mates are all medics. We go for a beer and {do bits about it|jokes}. Nobody says the thing. || They're doctors, the lot of them. {We've got a whole routine about it by the second jug|jokes}, and then somebody gets the bill.",
      "There's Hana from my year. She left me a voice message, eight minutes, I've played the first ten seconds. || My mate Hana's a good one. There's eight minutes of her on my phone. I got as far as 'hey, so'.",
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
    asks: ["which ward", "what ward", "house officer", "kind of doctor", "kind of medicine"],
    answers: [
      "General medicine, Auckland, second year out. {I'm turning up and that's about it|empty-tank?}. || I'm a house officer on the medical side. {I walk in, I do it all, and there's no one driving|empty-tank?}.",
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
      "My brother Tim's coming up. He doesn't know why I said yes so fast. || My brother's on his way. I'd said yes before he'd finished asking, he's not stupid.",
      "I'll have a shower and see if I sleep. I might play a message I've been saving, from my mate Hana. || Shower, toast, bed, in that order. And there's a voice message from a mate, Hana, I might press play if I'm feeling flash.",
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
      "Ran a half marathon on it. Very well hydrated, {still there at the end|no-road?}. || I took up running. I can now do twenty-one kilometres and {be in exactly the same place|no-road?}.",
      "I opened the wellbeing portal. It wanted me to reset my password, {so I laughed and went to bed|jokes}. || There's a wellbeing website, I had a go. {I got locked out of it, so that was funny|jokes}, and I called it a night.",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "There's a doctors' helpline, I've handed out the card. I know the woman who answers, she taught me. || We've got our own line to ring. The woman on it ran my second-year tutorials, she once gave me a B.",
      "My GP's booked out, and I'd have to write 'doctor' in the box. {Then it's on a file|no-road?}. || I could see a GP, sometime in March. They ask for your occupation at the top. And it'd be written down, and {it'd sit there for the rest of my working life|no-road?}.",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "At work they know it happened. {Nobody asked what it was like|handover}. || It's known at work, it was on the morning sheet. {They know what I charted, and no one's asked the other thing|handover}.",
      "My brother Tim gets the edited version. {I do all the voices|jokes}. || My brother's had the highlights. {I make it sound like telly|jokes}.",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "{Somebody who doesn't need me to be all right|handover!} by the end of the chat. || {Someone I don't have to reassure|handover!} at the end of it.",
      "I think I'd like to {not be the most sensible person in the conversation|empty-tank}. || {To be looked after badly by a stranger|empty-tank}, maybe. I look after everyone else quite well.",
    ],
  },
  before: {
    layer: 1,
    asks: ["as a kid", "as a child", "when you were a kid", "when you were little"],
    answers: [
      "Med school had its moments. There was always a next exam to aim at. {Now it's just the road|no-road?}. || I've had low patches. Fifth year was ugly. But there was a finish line, you could see the tape. {With this I can't find an end to it|no-road?}.",
      "{I was a nervous kid|jokes}, funny kid. Same kid. || {I've always been anxious|jokes}, I just got good at the crowd work.",
    ],
  },
  future: {
    layer: 2,
    answers: [
      "{I can't see past the next set of nights|no-road?}, and I don't try very hard. || I plan by the roster. {Past the next run of nights there's nothing drawn in, it just goes white|no-road?}.",
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
    asks: ["your head say", "head saying", "head tell you", "voice say", "when it comes back"],
    answers: [
      "[after: died, death, tamati, lost] Thursday, a woman in bed fourteen coughed and {I was back there, I lost about a minute|mrs}. || They put a new lady in fourteen, and she's fine, she's got a chest infection. She coughed, and {it was that night again|mrs}, and when I came back the nurse was holding my pen.",
      "My head says '{recheck at three, recheck at three|missed?}'. It's got a nice calm voice, it's mine. || It's my own voice, very reasonable. '{We'll recheck at three|missed?}.' It says it when I'm brushing my teeth.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "I could listen to the whole eight minutes from my mate Hana. She might've asked. || A mate of mine, Hana, left me this long message and I've heard ten seconds. I could start there.",
      "Tell my brother Tim the real version when he's here. While we're doing the dishes, so we're both looking at a plate. || I'll dry, my brother Tim can wash. I reckon I could say it to a tea towel.",
      "Ask my reg for the debrief in person. Without slides. || I could knock on the reg's door and ask him to go through it with me. Just the two of us, no projector.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "You asked it properly, well done. Yes, {I've had thoughts of dying|dying}, most weeks lately. No plan. I know how that sounds from a doctor. || You put that straight, I'd teach it that way. And yeah, {I do think about dying|dying}, it's been most weeks. There's no plan in it. I'm a doctor saying this to you, which is not lost on me.",
      "It's {thinking I'd rather be dead|dying} for a bit of a morning, then I get up and do the ward round. I'm not going to act on it tonight. || It'll be a morning, usually, {and it's a straight thought, I'd rather be dead|dying}, and it hangs about till the coffee. Nothing's going to happen tonight.",
      "Lower, since you've asked. That's real, I'm not being nice. || It's come down a bit, since we started. I'd say if it hadn't.",
      "If it turned into a plan I'd ring my brother Tim. Or the woman who taught me, God help us both. || My brother Tim first, if it got legs. Then the doctors' line, even if it's my old tutor who picks up.",
    ],
  },
};
