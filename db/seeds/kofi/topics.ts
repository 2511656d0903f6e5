import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    asks: [
      ...["they say you did", "they said you did", "accused of", "accusing you of"],
      ...["did you do wrong", "supposed to have done", "you meant to have done"],
    ],
    answers: [
      "Manager changed my shift so I'd lose my weekend with the kids. {I raised my voice, and now there's a form|fury}. || I had a weekend with my kids and my manager gave it to somebody's holiday. {I told him what I thought of that, loud|fury}, and it's gone down as threatening.",
      "Separated last November. Judge gave it eleven minutes. I timed it, I'm a bus driver. || We split up last November. Then court, and I've waited longer at the lights on the Old Kent Road than it took that judge.",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "Angry. That's the one you all want, isn't it? {And under that, I just miss my kids|missing!}. || You've got anger written down already, haven't you. Well, there's two kids under it, and {I miss them so much I can't look at it|missing!}.",
      "{Tired of being careful|fury!}. That's a feeling, put that down. || {Watched|fury!}. Is that a feeling? I feel watched.",
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
      "Since I moved out, last November. {I've been in a bedsit in Peckham with bunk beds|room}. || Nearly a year, if you go by when I moved out. {It's been one room over a chicken shop ever since, and nobody in the bunks|room}.",
      "{The shouting's new|fury}. That's since the spring. || I never used to raise my voice. Round about Easter {I started hearing it come out|fury}.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "That was my Saturday! I get four days a month, and {my manager moved one with a thumb|fury}. || Do the sum. Four days out of a month, that's what I'm their dad for, and {my manager's had one of them off me|fury}.",
      "You tell me, you're the one with the training. || If I knew that I'd be in your chair, wouldn't I.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "Sundays at six. {I hand my kids over on the step like a parcel|missing}. || Six o'clock on a Sunday, that front step. {I let go of my kids and the door does its little click|missing}.",
      "Walking back to the car. {You've still got the little one's bag on your shoulder|missing} half the time. || There's always something left in the car. A hairband, half a rice cake. {I drive home with that|missing}.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "Like I'm driving past my own house every day and {I'm not allowed to stop|missing}. || It's like there's a route with my whole life on it and {they've taken my stop off|missing}.",
      "{Like being told to calm down under water|fury}. || Like carrying something hot with nowhere to put it and {everyone telling you not to spill|fury}.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "{I've had three hours, if that|nosleep}. And before you say it, I'm legal to drive, I log it. || {Two, three hours, and I hear the rest of the night go past|nosleep}. I'm fit to drive, I do the log, don't write that down either.",
      "I sleep fine when the kids are here. Elbow in my face and all. || When I've got the kids I'm out like a light, with a foot in my ribs.",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "Meal deal in the cab. {Not much point cooking for one|room}. || Garage sandwich. {I get a pan out and I think, who's that for, and I put it back|room}.",
      "I do jollof when the kids come. I make it for ten. I don't know how to make it for less. || When it's my weekend I cook the big pot, rice and stew, so the whole stairs can smell it. Never any left on their plates.",
      "Today I've had half a sausage roll at Victoria, and the other half at Queen's Park. || Crisps, today. And there's an apple, if you count one that's still in the bag.",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "{Jaw's locked, my hands ache from the wheel|tight}. Gripping it, the doctor said. || It's my jaw, {it's like it's screwed shut, and my fingers won't straighten after a shift|tight}. The doctor says let go of the wheel. I said you come and do Brixton, then.",
      "I'm strong as an ox, {I'm just knackered|nosleep?}. || There's nothing wrong with me {a week's kip wouldn't mend|nosleep?}.",
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
      "Five-a-side lot. {They went quiet when it got to solicitors|room}. Couples, you know, you get divided up like plates. || I had a five-a-side team. Most of them were her friends' husbands, so {when the letters started they all had bad knees|room}.",
      "Desmond at the depot, he's been through it. He just hands me a tea and stands there. I like that. || There's Desmond at the depot. Twenty years on the buses, two divorces. He doesn't ask you anything. Best conversation I get all day.",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "Eleven years. Abena. We were good at parties and bad at Tuesdays. || Abena and me, eleven years. We'd light up anyone's wedding. It was the bins and the school run we couldn't do.",
      "She's with someone. {Simon. He's got a trampoline|better-dad}. || There's a new fella round there. He's all right, {that's the worst of it, he's got a garden and everything|better-dad}.",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "Fourteen years on the buses, never a complaint, look it up. {And now I'm 'aggressive'|fury}. || I've driven for fourteen years, I've had babies named after me near enough. {One bad minute with my manager and I'm a risk assessment|fury}.",
      "Disciplinary's Monday, ten o'clock. I've ironed the shirt already, {like that'll do it|monday}. || Monday morning they decide. I've got a white shirt hanging off the bunk and {it looks more ready than I am|monday}.",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "Did my eight hours. A kid on the top deck was singing my boy Kwame's song. {I missed a stop|missing}. || Early turn, out and back four times. There was a little lad doing the wipers song and {I had to keep my eyes on the road|missing}.",
      "Rang the solicitor, held for forty minutes. It's three pounds a minute to hear Vivaldi. || I queued on the phone for my solicitor all through my break. You pay to be told you're important.",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "Call the kids at seven, I get ten minutes. Then fold the tiny pyjamas. || It's my call with the kids tonight, seven till ten past. Ama tells me everything and Kwame breathes. After that it's washing.",
      "Desmond from the depot's got a spare ticket for the football. I said I'd see. || There's a match, a mate from the depot's asked me along. I'd only sit there working out what they're having for tea.",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "Driving, funny enough. Number 36, five in the morning, city's empty, it's like it's mine. || First run of the day. No traffic, all the lights with you, you'd think somebody'd laid the city out for you.",
      "I do my girl Ama's hair. I learned it off videos. I'm better than her mum at cornrows, don't print that. || Plaiting. I sit my girl between my knees with the comb and we do an hour, and she tells me the whole school. Best hour there is.",
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
      "Desmond at work's guessed. He doesn't say. || One bloke at work's got an idea. He puts two sugars in without asking.",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "One person {who doesn't take a step back when I talk|fury!}. || Somebody {who'll stay sat where they are when I get loud|fury!}.",
      "I want somebody to {hear it before they write it|fury!}. || To be {asked what happened before I'm told what I did|fury!}.",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "When my dad went I broke every window in the shed. I was six. {Nobody's changed the report since|bad-man}. || The week he went I did the shed, every pane, it took me all afternoon. That was the first time they wrote me up as a problem, and {it's been the same handwriting since|bad-man}.",
      "I used to be the funny one at the depot. Ask anyone. || I was the one doing the voices in the canteen. There's fellas there won't believe I'm the same man.",
    ],
  },
  future: {
    layer: 2,
    answers: [
      "{I see their mum's new fella at the school gate and me on a Zoom|better-dad}. That's what I see. || A school play, the front row, and {it's their mum's new fella filming, I'm watching it on my break|better-dad}. I've seen it so clear I could tell you what he's wearing.",
      "Two-bed flat, on the route, so they could wave at me from the window. That'd do me. || I'd have a flat on the 36, first floor. Two beds in one room, mine in the other, and their faces at the glass when I come by.",
    ],
  },
  self: {
    layer: 1,
    answers: [
      "I'm a dad. {Ask me what else|missing}, I'd have to look it up. || Ama and Kwame's dad. {There used to be a longer answer|missing}.",
      "If it was my mate Desmond, I'd say you're tired, brother, you're not a monster. Yeah, all right. || Say a mate at the depot came out with all this. I'd tell him sit down, eat something, you're not what they've called you. I know, I know.",
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
      "Manager says, 'let's keep this civil'. I hadn't said a word yet! {I could feel my whole face go|tight?}. || There's a way my manager says my name, slow, like you'd talk to a dog. {And my whole neck goes like a plank, I can't even turn my head|tight?}.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "Monday I could bring Desmond in with me, from the depot. You're allowed a person. || I'm allowed somebody next to me on Monday. There's a mate at the depot, Desmond, he'd just sit there being wide.",
      "I could tell their mum I can't do that doorstep any more. Meet at the park instead, maybe. Somewhere with ducks. || I might ask my ex can we do the handover somewhere that's not a door. There's a pond by theirs.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "No, I've got two kids, I'm not going anywhere. And I'm not going to hurt anyone either, since everybody wonders. You asked me like a person, fair play. || No, I want to be there when they get their exam results. And I don't lay hands on people, before it crosses your mind. But you came out with it straight, so, all right.",
      "It's not that. I'm angry, I'm not done. Write that one down. || No, nothing like that. I'm fuming because I want it to go right. A man who's finished doesn't iron a shirt.",
    ],
  },
};
