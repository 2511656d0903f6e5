import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Kofi, by what is asked of them. */
export const people: Scenario["people"] = {
  ama: {
    names: ["ama", "daughter", "girl"],
    introductions: ["my daughter Ama"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Ama's my eldest, she's nine. Reads everything, cereal boxes, bus adverts, your face. || Ama, that's my girl, nine years old, sharp as you like. She's got you worked out before your coat's off.",
        "Serious, till you get her laughing. Then you can't stop her. || She's a deep one. Get her giggling, though, and you'll be there all night.",
      ],
      between: [
        "We're good, me and her. Give us a comb and an hour and we're sorted. || Tight, always have been. It all comes out when I've got her hair in my hands.",
        "Ten minutes on the phone, she tells me the lot. {Then it's night, Daddy, and I'm stood there with a phone|missing}. || She does me the news, who got moved, who was sick in PE. {Then somebody calls her for her bath, and it's not me|missing}.",
      ],
      knows: [
        "She knows. I've not said a word and she knows. || You can't hide from that one. I do a cheerful voice and she goes, Daddy, you're doing the voice.",
        "I've told her nothing about Monday. She's nine, she's a tree, let her be a tree. || Not about the hearing, no. She's got enough in that bag.",
      ],
      said: [
        "She said don't worry, there'll be another one. Nine, and she's letting me off. || It's only assembly, Daddy, that's what I got. She had it ready before I'd opened my mouth.",
      ],
      would: [
        "She'd say, are you sad or are you cross? She's asked me that before. || She'd want to know which it is, sad or cross. She sorts me out like washing.",
        "She'd say it's all right. She says that about everything now, and it isn't. || She'd go okay, Daddy, and then she'd be quiet for a week.",
      ],
      fares: [
        "They tell me she's fine. She bites her nails now, nobody's put that on a form. || All right, according to school. Her nails are down to nothing, mind, and that's not on anyone's chart.",
      ],
    },
  },
  kids: {
    names: ["kids", "children"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "Ama and Kwame, nine and five. That's the whole of me, those two. || I've got two. Ama's nine and misses nothing, Kwame's five and he's bus mad.",
      ],
      between: [
        "When they're at mine it's brilliant. {It's the twelve days after that I can't do|missing}. || We're fine, we're more than fine. {They come, I turn round, and it's Sunday already|missing}.",
        "We do pancakes, bath, stories. Kwame wants the bus book every single time. || Pancakes in the morning, bath and a book at night. It's always the one with the bus in.",
      ],
      knows: [
        "They know I've got a room and it's not a holiday. That's as much as I've told them. || They've been told Mummy and Daddy live in two places. Nobody's told them about forms.",
      ],
      said: [
        "They said okay, the two of them, and it was the same okay. || It was 'all right, Daddy', from the pair of them. I'd sooner have had tears.",
      ],
      would: [
        "They'd ask what day I'm coming. That's all they ever ask. || They'd not get it, they're nine and five. They'd say, so are you here Friday or not?",
      ],
      fares: [
        "Unsettled, if you go by their mother. They look settled enough with a pancake in their face. || They're not right till midweek, that's what I get told. I've seen two kids with syrup on their chins and nothing wrong with them.",
      ],
    },
  },
  kwame: {
    names: ["kwame", "son", "boy", "lad", "little one"],
    introductions: ["my boy Kwame"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Kwame's all noise and knees, five years old. He thinks I own the buses. || Kwame's five and he never stops, it's elbows and racket. He's told his whole class the buses are his dad's.",
      ],
      between: [
        "He runs at me with his head down, like a ram. Twelve days I've not been run at. || Shoulders, round and round the room, till the fella downstairs bangs. The quiet after's got a Kwame shape.",
      ],
      knows: [
        "Kwame thinks I'm at work. All of it, he thinks it's one long shift. || My boy reckons it's a very long shift I'm on. I've let him think it.",
      ],
      said: [
        "Kwame said, why can't your bus stop at our house? I told him it's not on the route. || My lad goes, you've got a bus, Daddy, just drive it here. What d'you say to that, he's five.",
      ],
      would: [
        "He'd say, get your coat then. He's five, that's his answer to everything. || He'd offer me a go on his scooter, I reckon.",
      ],
      fares: [
        "Happy as Larry, as long as there's wheels. It's at bedtime he asks. || He's five, he's all right till somebody turns the light out. Then it's where's Daddy, so I'm told.",
      ],
    },
  },
  abena: {
    names: ["abena", "ex", "wife", "kids mum", "kids mother", "their mum", "their mother"],
    introductions: ["my ex Abena"],
    pronoun: "she",
    layer: 0,
    tells: {
      met: [
        "At my cousin's wedding. I'd parked across the hall doors and she came out to tell me. || A wedding in Camberwell, my cousin's. She wanted my car shifted, and then she wanted a dance.",
      ],
      who: [
        "Abena, my ex. Eleven years, and now it's texts about wellies. || That's Abena, the kids' mother. I'm not going to sit here and call her names.",
        "She's clever, she's quick, she runs a house like a depot. I was the one running late. || Good mum, sharp, everything on time. I was the one coming in after with my coat on.",
      ],
      between: [
        "Civil. Packed lunches, pick-up, six o'clock, that's us now. || We do messages. Two lines, no kisses, like booking a plumber.",
        "Last proper word was outside the court. She said your tie's crooked, she fixed it, and we went in. || We've not talked since court, not properly. She straightened my tie in the corridor and that was that.",
      ],
      knows: [
        "She knows they moved my Saturday, I had to ring and say. {She doesn't know about the form|room}. || {Not about Monday, she doesn't, I've kept that to me|room}. The Saturday she's had from me, because I'd to let the kids down.",
        "How I am? No, she's not asked and I've not said. || Couldn't tell you what she sees. On that step she looks at the kids' shoes, and so do I.",
      ],
      said: [
        "She said the kids'll be disappointed. I said I know, Abena, I'm the one who told them. || You promised them, that's what she said. Like I'd forgotten the swimming.",
      ],
      would: [
        "She'd say, Kofi, you've got to calm down. They all say that. || Calm down, Kofi, that's what I'd get. Same as from everyone.",
        "She might surprise me, she's fair when I'm not shouting. She hates that doorstep as much as I do. || If I said it quiet she'd listen, I reckon. She's stood on that step as well, she knows what it is.",
      ],
      fares: [
        "She's fine. New fella, new curtains, bit tired round the eyes, since you ask. || She looks all right to me. A bit worn, but she's got somebody new, so you work it out.",
      ],
    },
  },
  simon: {
    names: ["simon", "new bloke", "new fella", "new man", "new partner", "boyfriend", "other man"],
    introductions: ["my ex's new fella Simon"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Simon, he's her new fella. Does something with computers, owns a wetsuit. || Her new bloke. Forty-odd, name of Simon, waves when I pull up.",
        "He's decent. I've gone over him for faults like an MOT, and he passed. || Nice enough, that's what gets me. I've had him up on the ramp and there's nothing wrong with him.",
      ],
      between: [
        "We nod. He says hi mate, I say all right, and I look at the door. || There's nothing between us. He lifts a hand off the hedge clippers, I lift one off the wheel.",
        "What've we got to talk about? He asked me about the Bakerloo line once, and I drive a bus. || We've had the one conversation. He wanted to know about a tube line, and I'm on the buses.",
      ],
      knows: [
        "He knows what she's told him. So he's had the worst of me and none of the rest. || I've not told him a thing. He'll have had it all from her, so it's only my bad side he's got.",
      ],
      said: [
        "He said come through, have a burger, the kids'd love it. I said I'm on shift, and I wasn't. || Join us in the garden, mate, there's food on, that's what he said. I made up a shift.",
      ],
      would: [
        "He'd be understanding. That's what I can't stand, him being understanding with my kids on his shoulders. || He'd say whatever you need, mate. And he'd mean it, and they'd do fine with him, and where's that leave me.",
      ],
      fares: ["He's laughing, isn't he, full house. || Simon's grand, he's got the lot."],
    },
  },
  manager: {
    names: ["manager", "supervisor", "neil"],
    introductions: ["my manager Neil"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Neil. He does the rota, two years in the job, never driven a bus in his life. || My manager, Neil's his name. Clean shoes, no kids, puts a smiley on everything.",
        "He's not a bad lad in the canteen, I used to make him laugh. It's the office does it to them. || He laughed at my jokes once, over a bacon roll. Then he goes up them stairs and he's somebody else.",
      ],
      between: [
        "How d'you think? {I shut my eyes, I see that smiley, I'm raging|fury!}. || It was fine before. {Now I hear his keys on the stairs and I'm boiling|fury!}.",
        "We don't speak. It all goes through HR, with a reference number. || Not a word since, it's all letters with HR on the top.",
      ],
      knows: [
        "He knows. I told him in January, those weekends are all I've got. || Course he knows about the kids. I went up at New Year and spelt it out for him.",
      ],
      said: [
        "He said have a think about your tone. That was to my face, {that he felt threatened he wrote down|fury}. || Think about your tone, I got, with the door open. {The 'threatened' I had to read off a sheet|fury}.",
      ],
      would: [
        "He'd put it on the form. Anything I say, {he's got a box for it|fury}. || Whatever I came out with, {he'd find a box to write it in|fury}.",
        "If I say sorry he'll nod, and {it'll go in as an admission|monday}. || If he gets his sorry he'll note it down, and then {it's me who's owned up|monday}.",
      ],
      fares: [
        "Couldn't care less how he is. Sleeping, I should think. || He'll be all right. It wasn't his Saturday.",
      ],
    },
  },
  desmond: {
    names: ["desmond", "des", "colleague", "workmate"],
    introductions: ["Desmond at work"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Desmond's a driver, same as me. Twenty years of it, divorced twice, makes a proper tea. || Desmond's a fella at the depot, nearer sixty than fifty. Been through all this two times over, so he doesn't ask.",
        "Big, slow, hums. You could set your watch by him. || Large fella, no hurry in him, always a tune going. Regular as a clock.",
      ],
      between: [
        "Solid, me and Desmond. We stand there at the depot and watch the buses come in. || Desmond's the easiest bloke I know. You lean on the rail, they come in, they go out, and that's your break.",
        "Football, knees, the one-way at Camberwell. Never this. || The match, his bad leg, the roadworks. We've not gone near this.",
      ],
      knows: [
        "He's worked it out, I reckon. He's moved his break so it's the same as mine. || I've not told him. But I go for a brew and he's there, every time, so you tell me.",
        "Not the half of it. {I get as far as the kettle and then I ask about the football|room}. || I've not said it out loud to him, no. {It gets to my teeth|room} and I say, did you see the game?",
      ],
      said: [
        "He said, you eaten? {I had to look at the wheel|room}. || Had any dinner, that was all he asked. And {I'd to turn my face to the windscreen|room}.",
      ],
      would: [
        "He'd say what time Monday, and that'd be it. || He'd just come. He'd put his good jacket on and he'd not want it explaining.",
        "He'd put the kettle on again. Nothing shocks Desmond. || He'd nod, slow, and get the milk out. You couldn't surprise him.",
      ],
      fares: [
        "He's all right, is Desmond. Sees his girls every Sunday, they're grown now. || Happy enough. His two come round to him of a Sunday, with kids of their own.",
      ],
    },
  },
  mum: {
    names: ["mum", "mom", "mother", "mam"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mum's up in Tottenham, thirty years a cleaner at the hospital. Prays for me at a volume, you could do it without the phone. || My mum, in Tottenham. She cleaned wards for thirty years, and now the whole church knows my business.",
      ],
      between: [
        "We're good, me and Mum. She talks, I drive, that's always been it. || Close, yeah. She does the talking for both of us.",
      ],
      knows: [
        "She knows there's no kids' shoes in the hall. {The form, no. That'd finish her|room}. || About the kids, she knows. {About Monday, I've kept my mouth shut|room}, she'd put her best hat on and come.",
      ],
      said: [
        "She said, I raised you calm, so be calm. She said that when I was eleven and all. || Be calm, son. It's been that since I was eleven, and she wasn't wrong, it's only that it's not worked.",
      ],
      would: [
        "She'd hold my face like I'm six, and then she'd be on her knees by the settee. || First she'd feed me, then she'd get the pastor. I can't do the pastor.",
      ],
      fares: [
        "She's seventy-one, she's got knees. She asks for the kids every Sunday, and I've not always got them. || All right, bar the knees. It's Sundays that get her, when there's nobody to dress.",
      ],
    },
  },
  dad: {
    names: ["dad", "father", "old man"],
    pronoun: "he",
    layer: 2,
    tells: {
      who: [
        "My dad's in Leeds, far as I know. Went out when I was six, and he had me two weeks one summer, and that was him done. || My old man went to Leeds when I was six. I got one fortnight out of him, and after that a card.",
      ],
      between: [
        "There's nothing there. {I stopped looking at the window when I was about ten|bad-man}. || We don't. {I gave up listening for his car|bad-man} a long time back.",
      ],
      said: [
        "He said two weeks, little man, and I'd to look after my mum. {I remember his shoes, they were his good ones|bad-man}. || Back before you know it, that's what I had off him. {I've said that to mine on a doorstep|bad-man}, same words.",
      ],
      fares: ["Couldn't tell you. Alive, I think. || No idea, he could be on my bus."],
      would: [
        "He'd shrug, I reckon. {Frightens me, I've got the same one|bad-man!}. || I can see him shrugging. I do it and all, {that's what frightens me|bad-man!}.",
      ],
    },
  },
};
