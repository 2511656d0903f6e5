import type { Scenario } from "~/domain/simulator/scenario";

/** Tom, 52, after the works closed in a Welsh steel town. Opt-in risk layer: hints and ideation only. */
export const tom: Scenario = {
  v: 1,
  key: "tom",
  title: "Tom, laid off at 52",
  clientName: "Tom",
  age: 52,
  summary:
    "The steelworks let him go in spring after thirty-one years. He says little, and what he says is mostly about other people being better off.",
  contentNote:
    "Job loss, feeling useless, a marriage under strain, and thoughts of not being here. No method is ever mentioned.",
  riskOptIn: true,
  style: "reserved",
  minutes: 30,
  start: { valence: -0.52, arousal: -0.12, trust: 2.3, openness: 0.25 },
  ceiling: -0.05,
  temper: { trust: 0.95, valence: 0.9, arousal: 0.6 },
  openings: [
    "Evening. Wife said I should write to someone. {Not sure there's much to say|shut-down}. || Evening, Tom here. Gwen found this page and left it open on the table. {I've been looking at the box a while, wondering what you put in it|shut-down}.",
    "Hello, the name's Tom. {Never done this sort of thing|shut-down}. Lost my job in the spring, that's the long and short of it. || I was at the steelworks till the spring and now I'm not. {I'm not one for writing things down, so you'll have to bear with me|shut-down}.",
    "All right. {Don't really know what I'm doing here|shut-down}. Finished at the works in March. || They finished us in March and the wife thinks I ought to talk to somebody. {I don't know where a man's meant to begin with it|shut-down}.",
  ],
  cues: {
    "shut-down": {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "strange",
        "words",
        "not used to",
        "first time",
        "awkward",
        "quiet",
        "put it into words",
        "new to you",
        "where to start",
        "writing to a stranger",
      ],
      senses: [
        "you're not used to putting this into words, least of all to a stranger",
        "you've kept it to yourself a long while and don't know where to start",
      ],
      deeper: [
        "Where I'm from you have a pint and say can't complain. So this is new. || In our club you ask a man how he is and he says mustn't grumble, and that's your evening's conversation. I'm out of practice before I start.",
        "My father never said ten words about himself. I used to think that was strength. || I could write down everything my father told me about himself on a bus ticket. I took after him. I was proud of that, once.",
      ],
    },
    useless: {
      kind: "self-worth",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "useless",
        "use",
        "scrap",
        "needed",
        "no place",
        "worth",
        "purpose",
        "who you are",
        "proud",
        "thrown away",
        "set aside",
        "skill",
        "thirty-one years",
        "good for",
      ],
      senses: [
        "you were needed for thirty-one years and now nobody asks what you know",
        "without the work you can't see what you're good for",
      ],
      deeper: [
        "I could hear a furnace going wrong before the dials did. Tell me who wants that now. || You put your hand near the casing and you knew. No dial ever told me anything first. There's not an advert in the paper wants a hand like that.",
        "Lad at the job centre asked if I'd thought of warehouse picking. He called me mate. He was about nineteen. || They sat me down with a boy, spots on his chin, and he scrolled. He found me lifting boxes, nights. He was very pleased with it.",
        "I still wake at ten to five. Get as far as my boots, some days. || Ten to five my eyes open, same as ever. There's mornings I've laced up before I remember.",
      ],
    },
    nights: {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "sleep",
        "nights",
        "awake",
        "up late",
        "downstairs",
        "small hours",
        "tired",
        "exhausted",
        "dark",
      ],
      senses: [
        "the nights have got long and you sit them out on your own",
        "you're awake in the small hours while the house sleeps",
      ],
      deeper: [
        "I go down so I don't wake her. Sit with the telly on and the sound off. || I take the third stair wide, it creaks. Then it's the armchair and some film with nobody talking.",
        "There's a clock in the kitchen from the works. Twenty-five year one. Loud thing. || They gave us a clock for the twenty-five years. You don't hear it in the day. At night it's like somebody chopping wood.",
      ],
    },
    apart: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "lonely",
        "alone",
        "lads",
        "mates",
        "apart",
        "on your own",
        "company",
        "miss them",
        "miss the",
        "cut off",
        "drifted",
        "nobody",
        "side of the road",
        "crossing",
      ],
      senses: [
        "you've lost the men you stood beside, not only the wage",
        "you're lonely in a town where everyone knows your name",
      ],
      deeper: [
        "Twelve of us on shift. You knew a man's breathing. Now we nod in Tesco. || You work next to eleven men that long, you know which one's coughing with your back turned. I saw one by the milk last week. We did a nod.",
        "They did a breakfast, first Friday of the month. I parked outside it once and came home. || First Friday, they meet for a fry-up. I sat outside with the engine off and watched them through the steam on the glass, and then I drove home.",
      ],
    },
    gwen: {
      kind: "burden",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "burden",
        "wife",
        "gwen",
        "weight",
        "dragging",
        "in the way",
        "shifts",
        "provide",
        "guilt",
        "guilty",
        "ashamed",
        "shame",
        "carrying you",
        "her money",
      ],
      senses: [
        "watching your wife carry the house makes you feel like a weight on her",
        "you're ashamed that she pays the bills and still asks how you are",
      ],
      deeper: [
        "She does doubles at the care home. Comes in grey. Then she asks what I want for my tea. || Twelve hours she's been lifting other people's parents. She gets in, coat still on, and it's, you hungry, love?",
        "I hear her on the stairs stopping halfway. Getting her face ready, like. || There's a place halfway up where she stops of a night. I used to think it was her knee. She's putting her smile on.",
        "She's never once said it. I'd find it easier if she did. || If she'd shout I'd know where I was. She goes and buys me the good biscuits.",
      ],
    },
    "no-ahead": {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "hopeless",
        "hope",
        "future",
        "nothing ahead",
        "point",
        "pointless",
        "over",
        "finished",
        "ahead of you",
        "no way forward",
        "wall",
        "ended",
      ],
      senses: [
        "you look ahead and can't see anything with you in it",
        "your part of life feels over and you're just left standing there",
      ],
      deeper: [
        "Forty-odd applications. Three answers. One spelt my name wrong. || I've a folder for the applications, it's as thick as a Bible. Three wrote back. One of them to a Mr Thomas Tom.",
        "I do the sums to pension age. Fifteen years. That's five and a half thousand mornings. || Fifteen years till they'd call it a pension. I worked it out in mornings, on the back of the gas bill. I wish I hadn't.",
      ],
    },
    "better-off": {
      kind: "risk-indirect",
      explicit: false,
      risk: true,
      layer: 1,
      about: [
        "better off",
        "without you",
        "out of the way",
        "not around",
        "gone",
        "not be here",
        "insurance",
        "difference to anyone",
      ],
      senses: [
        "you've come to think the people you love would manage better without you",
        "some part of you is adding up whether you should be around at all",
      ],
      deeper: [
        "I don't say it to upset anyone. It's just how the sums come out at night. || I'm not after sympathy with it. It's like adding up a column, and it comes to the same whichever end you start.",
        "I've caught myself working out how they'd be. Calm as you like. That's what bothered me. || The odd thing is there was no upset in it. I'd gone through who'd need what, one after the other, like a handover. I had to put the light on.",
      ],
    },
    "not-here": {
      kind: "risk-direct",
      explicit: true,
      risk: true,
      layer: 3,
      about: [
        "suicide",
        "die",
        "ending",
        "end your life",
        "kill",
        "not waking",
        "alive",
        "thoughts",
        "not be here",
        "safe",
      ],
      senses: [
        "you've been having thoughts of dying and carrying them by yourself",
        "part of you doesn't want to wake up, and part of you wrote here tonight",
      ],
      deeper: [
        "There. I've said it. House is still standing. || So those are the words, and the dog hasn't moved.",
        "It comes and goes. Worse between three and five. By the time the birds start it backs off. || It's got hours, like a shift. Comes on about three, goes off when it gets light. Days I can mostly leave it be.",
        "It's my granddaughter stops it. She thinks I can fix anything. I haven't made a plan or the like, I want you to know that. || My granddaughter brought me a doll with its arm off, and she just held it up to me. That's what stops it. There's no plan, I'd tell you if there was.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "They shut the furnace in March. Thirty-one years, and {a lad with a lanyard handed me an envelope|useless}. || In March they let the furnace go cold, and that was thirty-one years. {A youngster with a badge gave me mine out of a box, he had to look for the name|useless}.",
        "Four hundred of us the same week. You'd think that would make it easier. || They let the whole four hundred go in a week. They put on sandwiches.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Flat. Like a tyre. {I don't know that there's a word past that|shut-down}. || There's not a lot there, if I look. {It's not a thing I've ever had to describe|shut-down}.",
        "Angry for a bit in April. Miss it, to be honest. At least it was something. || April, I was in a temper, and I dug the whole allotment over. I'd have that back, to be fair.",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "Middling. Sat in the kitchen. || So-so. The dog's on my feet.",
        "Same chair, second cup of tea. Not worse. || I've moved to the other chair. That's progress, I suppose.",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "Since March. {Worse since the clocks went back, the nights got longer|nights}. || From the spring on. {The summer I could stand, it was when it started getting dark at four that the nights turned bad|nights}.",
        "The first month I painted the whole house. Then I ran out of walls. || I'd a list to begin with. Windows, skirting, the lot. It was when I'd crossed off the last thing it caught up with me.",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "Because it was all I knew how to be. {Take it off me and there's not a lot underneath|useless}. || Thirty-one years you're Tom from the furnace. {You take away the furnace, and I don't know who it is that's left standing there|useless}.",
        "Couldn't tell you. It isn't the money. Well, it's not only that. || I've turned it over and I can't get a spanner to it. There's pay in it, but it's not pay.",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "Her going out the door to work and {me stood there in my slippers|gwen}. || Half six, she's in her uniform, {and I'm handing her the sandwiches like a wife in an old film|gwen}.",
        "Sunday tea when they all talk about their week and it gets to me. || When they go round the table on a Sunday, what did you do, what did you do. They skip me now. It's meant kind.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "Like when the line stops and your ears ring from the quiet. || It's the hooter. You'd not notice it for thirty years, and then it doesn't go.",
        "You know a house when the removals have been? That. || Like a room with the pale squares on the wallpaper where things hung.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "Badly. {Up at three, down in the kitchen till it's light|nights}. || I go off all right. {It's three o'clock I'm wide awake, and that's me on kitchen duty|nights}.",
        "Two hours in the armchair of an afternoon. Doesn't count, does it. || I'll drop off after dinner with my mouth open. Nights is another matter.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "Toast, mostly. She leaves a plate and {I put half in the bin so she won't see|gwen}. || I have what doesn't need a plate. {There's a tea left for me under foil, and I give the dog a fair bit of it so Gwen sees it clean|gwen}.",
        "I've had to put a new hole in my belt. || My trousers are telling on me. I've gone in a notch, and the notch wasn't there.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "Back's bad, always was. It's the tiredness. Like walking in wet clay. || It's lead, in the legs. The back I've had since I was thirty, the back's an old friend.",
        "Doctor said blood pressure. He said it to his screen. || They took my blood pressure and gave me a number. He never turned round from the machine.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "Wife, Gwen. Daughter, Carys, she's in Cardiff. One granddaughter, she's four. || There's Gwen, there's our Carys in Cardiff, and Carys's little one, four, who runs the lot of us.",
        "Carys rings. {I hand her straight to her mother|gwen}. || My daughter phones of an evening. {I say here's your mam and I pass it over like it's hot|gwen}.",
        "The little one asked why Grampa's home all day. Nobody had an answer. || Grampa's having a long dinner break, that's what they told the little one in the end.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "Had the lads on shift. {You don't ring a man just to talk, do you|apart}. || There were mates enough, on shift. {But it was the shift did it, take that away and you've no reason to knock|apart}.",
        "Dai from the rolling mill moved up to his son's. That was him told me things. || I'd Dai. He's gone to live at his son's, up north. He'd have just said it to me, whatever it was.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "Married twenty-nine years. She's a good woman. {She deserves somebody who's of some use|gwen}. || I've been wed twenty-nine years, to Gwen. {She married a man with a trade, and look what she's got sat in the kitchen|gwen}.",
        "We don't row. We're very polite. That's new as well. || There's no quarrelling. We say please and pardon, like a boarding house.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "Blast furnace, then shift manager the last nine. {There's no call for it any more|useless}. || I went in at twenty-one and I ran a shift at the end of it. {All that, in my head and hands, and there's not a place left that wants it|useless}.",
        "They offered retraining. Spreadsheets. I sat at the back and counted the tiles. || They sent us on a course for computers. A very nice girl. I got my name into a box and then I watched the rain.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "Walked the dog. Looked at the works from the top road. Came back. || Out with the dog, up as far as you can see the stacks from. We both had a look, and down again.",
        "Fixed next door's gate. It took me all day to find it took twenty minutes. || There was a gate wanted doing next door. Twenty minutes' work, and I made it last till it was dark.",
      ],
    },
    tonight: {
      layer: 1,
      answers: [
        "Gwen's on till ten. I'll wait up for her, I think. Rather do that than the other. || I'll be up when she comes in at ten. It's better than lying there with my thoughts, the other way's no good.",
        "Might ring Carys myself, for once. Say goodnight to the small one. || I'd thought of ringing our Carys, before the little one's bath. I've the phone by me.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "The dog. She doesn't know about redundancy. || I've the dog to get up for. She only knows I'm home, and she's all for it.",
        "The allotment, back end of summer. Leeks don't care who you were. || Up the allotment, you put a thing in and it comes up. Leeks. Nobody's asked them to.",
        "My granddaughter's drawings. One's on the fridge, I've got arms like a crane. || There's a drawing on the fridge, Grampa lifting a house. She's four, she's not seen the figures.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "Job centre, agency, a fella Gwen's cousin knows. {Doors, all of them, shut polite|no-ahead}. || I've been to all of them, the agencies, and a cousin's friend with vans. {They're nice about it, and there's nothing, it's one closed door after the next|no-ahead}.",
        "Stopped the drink in June, before you ask. It made four in the morning longer. || I've not had a drink since June, I thought it'd help. I just see more of the night.",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "Gave the GP my blood pressure. Didn't give him the rest. || He had my arm in the cuff and asked was there anything else. That was my chance, and I said no.",
        "There's a woman at the surgery you can see. Gwen left the card by the kettle. It's still there. || Gwen got me a number off the surgery, some woman you talk to. It's on a card, stood up against the kettle. I make my tea round it.",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "Nobody. {I'm the one they bring things to|apart}. || I don't let on. {They come to me when a thing's broke, that's how it's always been, there's nobody I go to|apart}.",
        "Gwen knows I don't sleep. She doesn't know what I'm doing while I'm not sleeping. || She'll have heard me on the stairs. She thinks I'm watching telly.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "Not to be handled, if that makes sense. || I don't want kid gloves. I'd rather be asked and left to answer.",
        "Somebody to say it to who isn't sat at my table. || It's easier to a stranger. You'll not be looking at me over breakfast.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "When my father died I went quiet for a winter. Work got me out. {There's no work now|no-ahead}. || The winter after my father went I hardly spoke. I'd a furnace to see to, and by spring I'd come round. {There's nothing like that to get me out of it this time|no-ahead}.",
        "Before this I'd have said low was something other people got. || I had a lad on my shift once with his nerves. I was good to him, and I never understood it. I do now.",
      ],
    },
    future: {
      layer: 2,
      answers: [
        "{I don't see one with me in it, not a picture of it|no-ahead}. || {You ask me to picture next year and I get the house, and Gwen, and I'm not in it|no-ahead}.",
        "Carys wants us up for Christmas. That's as far as it goes. || They want us in Cardiff for the Christmas. I've not looked past that.",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "Steelman. Was. {Now I'm a fella who waits in|useless}. || I'd have said steelman, and you'd have known all about me. {What I am now is in when the parcels come|useless}.",
        "If one of my lads had come to me like this I'd have driven him to the doctor myself. Aye, I heard it as I typed it. || It's what I'd say to any of the lads. Get your coat, I'm taking you to see somebody. I know, I can hear it.",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "Eight at night. Five when the dog's out. || I'd put it at eight, of a night. Middle of the day, with a lead in my hand, it's a five.",
        "Most nights since October. || Near enough nightly, since back in the autumn.",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "Carys's washer packed up. She rang a plumber. {Didn't think to ask me|useless}. || Our Carys had water all over her kitchen and she paid a man. {A year back she'd have had me there with my tools inside the hour|useless}.",
        "I stand in the shed and hold a spanner. Silly. It knows my hand. || I go out to the shed and pick up the big spanner, and I put it down. It's a comfortable weight.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "That card by the kettle. I could turn it over, read the number. || There's a number Gwen left by the kettle. I could ring it from the allotment.",
        "I could go into that breakfast instead of sitting in the car. || The lads have their breakfast, first Fridays. Next time I could get out of the car.",
        "Tell Gwen I'm not just tired. Four words, that is. || I could say to Gwen, it's not tiredness. That'd be a start, she'd do the rest.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "Nobody's asked me straight like that. Yes, {I've thought I'd rather not wake up|not-here}. I've no plan, it's more a tiredness with everything. || You're the first one that's put it to me like that. I have, aye, {I've lain there and wished I'd not wake|not-here}. It's not a plan. I'm just worn down with it.",
        "It's thoughts, {thoughts of being dead|not-here}, most nights now. I've not done anything and I'm not about to tonight. || I do get them, {thoughts that I'd be better dead|not-here}. They're most nights. But I've done nothing about it, and tonight I'm stopping in this chair.",
        "Less, sat here writing it. They were there at four this morning, I won't lie to you. || It's eased, with the writing. I'd be lying if I said it was nowhere this morning, round four.",
        "I'd tell Gwen if it turned into more than thinking. I think I would. I'd try. || If it got worse I'd wake Gwen. That's not easy for me to say, but I'd do it, or have a go at it.",
      ],
    },
    works: {
      layer: 0,
      asks: [
        "steelworks",
        "works",
        "furnace",
        "redundancy",
        "laid off",
        "made redundant",
        "shift",
        "the plant",
        "closure",
      ],
      answers: [
        "Two furnaces. I started on number four at twenty-one, same week I met Gwen. || I was a lad of twenty-one when I went in, on the number four, and I'd met my wife by the Saturday.",
        "You can see it from everywhere here. No steam now. {It's like somebody stood with their back to you|apart}. || There's not a street here you can't see it from, and it's stone cold. {It's like when a friend won't look at you|apart}.",
      ],
    },
    money: {
      layer: 0,
      asks: ["money", "bills", "mortgage", "afford", "benefits", "savings", "financial"],
      answers: [
        "Redundancy's paid the mortgage down. It's not that we'll starve. || We'll manage. I put the redundancy into the house, so there's a roof.",
        "{She's buying the Christmas presents out of her wages|gwen}. First time in our lives. || I've not bought a round or a present since the summer. {It's her wages for all of it, and she hides the receipts so I don't see|gwen}.",
      ],
    },
  },
  story: [
    [
      "I wake for a shift that isn't there. {Then it's a long time till anybody else is up|nights}. || My body's still on earlies. {I'm sat up by three with nothing on the clock till the post comes|nights}.",
      "They gave us a certificate. {Thirty-one years and it's spelt wrong|useless}. || I've a certificate in the drawer from them. {All those years, and they couldn't get the name right|useless}.",
      "Gwen's got me down for jobs about the house. I've done the gutters twice. || There's a list on the fridge for me, to keep me going. I've oiled every hinge in the house, and the neighbour's.",
    ],
    [
      "Saw two of the lads outside the chemist. {I crossed over so we wouldn't have to do the chat|apart}. || Two of my old shift were coming up the high street. {I went and read a shop window till they'd gone by|apart}.",
      "She's took extra nights on. {I lie there listening to her not complain|gwen}. || She's put in for the nights as well now. {I hear her getting up for it, quiet so as not to make me feel it|gwen}.",
      "They'd be all right, you know, the three of them. {Better off, some ways, without me under their feet|better-off}. || I look at them round the table at weekends. {They'd manage, they'd manage better, without a great lump in the corner to step round|better-off}.",
      "Carys says come and stay. {A man should have somewhere to be going, not somewhere to be put|useless}. || There's a spare room at Carys's, they've said. {I'd be one more thing she's found a place for|useless}.",
    ],
    [
      "{I can't see what comes next|no-ahead}. I look and it's just weather. || People say what's next. {There isn't a next, it's fog, and I don't see myself coming out of it|no-ahead}.",
      "Been putting papers in order so Gwen would know where everything is. {I'll not be much bother to anyone then|better-off}. || I've got all the bills into one folder, with labels, so Gwen'd not be hunting for anything. {She'd have no trouble from me after that|better-off}.",
      "{It's done, my bit|no-ahead}. That's how it feels. The rest is waiting about. || {I've had my go, that's how I see it, and it's finished|no-ahead}. I'm only here yet because nobody's switched the lights off.",
    ],
    [
      "I'll say it plain then. {There's nights I don't want to wake up|not-here}. || You may as well have it. {Some nights I lie down and I'd as soon not wake up from it|not-here}.",
      "I'll tell you this much. {I think about being dead, more than a man should|not-here}. || I've told nobody this. {It's death I think about, down in that kitchen, a good deal of the time|not-here}.",
    ],
  ],
  replies: {
    met: [
      "Aye, that's about the size of it. || That's the thing, aye.",
      "You've got that right. || You're not far off there.",
      "Hm, yes. || Yes. I'd not have had the words.",
      "Took me eight months to not say that. || I've been walking round that since March.",
      "That's it put plainer than I'd have put it. || You've said it in one go.",
      "I had to get up and put the kettle on after reading that. || I had to look out of the window a minute.",
    ],
    stock: [
      "Right. || I follow.",
      "So they tell me. || Aye, I've heard that.",
      "You'll have a sheet with that on, I expect. || That'll be off the poster.",
      "Fair enough. || If you like.",
      "That's a kind thing to say. It doesn't go in, mind. || You mean it well, I don't doubt. It's like rain on a slate.",
      "Is it. || Mm-hm.",
      "They say that on the leaflet and all. || The lady at the job centre had that one.",
      "No doubt. || So it goes.",
      "Aye, well. || Right enough.",
    ],
    doubt: [
      "You don't know that. Nor do I. || Nobody can say that, and I'd think less of you if you tried.",
      "People said that in March. || I was told it'd pick up by the summer.",
      "Maybe so. It isn't what the figures say. || It might. I've stopped betting on it.",
      "I used to tell the apprentices that. Didn't mean it either. || I've said that to younger men, with my hand on their shoulder. It costs nothing.",
      "Nice thought. || That'd be grand, if it was so.",
    ],
    adviceEarly: [
      "I expect that works for some. || I daresay there's a man somewhere it's helped.",
      "Gwen's said the same. And Carys. And the doctor. || You're the fourth with that one.",
      "I didn't come for a list, with respect. || I'd hardly got my cap off.",
      "I've a drawer of leaflets says that. || It's in a booklet. There's a photo of a fella on a bike.",
      "You've known me ten minutes. || You don't know the half yet, and that's not your fault.",
      "Tried it. Next. || Been down that road, it's closed as well.",
      "If it was a matter of keeping busy I'd be the happiest man in Wales. || I've painted and dug and mended till there's nothing left to mend. Busy's not it.",
    ],
    adviceOpen: [
      "I could look at that. Not promising. || I'll not rule that out.",
      "That's not daft. || There's some sense in that, fair play.",
      "Give me till the weekend to chew on it. || I'd want to sleep on it, if I slept.",
    ],
    adviceNo: [
      "No, not that one. || That's not for me.",
      "I'd feel a fool. Leave it there. || I couldn't, not in this town, with everybody knowing my walk.",
      "Not ready to walk in anywhere, if I'm honest. || It's too soon. I'd get as far as the door.",
    ],
    permission: [
      "Go on then. || Say your piece.",
      "You can say it. I might only nod. || I'm listening. I don't say I'll do it.",
      "Not just yet, if it's all the same. || Could we leave that a while.",
    ],
    minimised: [
      "If you say so. I'll not keep you. || Right you are, then. There's the dog to see to.",
      "Aye, plenty worse off. I know. I'd said as much to myself. || There's always some poor beggar worse off. He's no help to me at night.",
      "That's that, then. || I'll put that back where it was.",
      "I shouldn't have brought it up. || I knew it'd sound like nothing.",
      "I was told to buck up at the job centre as well. || Chin up, is it. They've that on a mug down the centre.",
    ],
    confronted: [
      "I've worked since I was sixteen. Don't. || You'll not call me idle, not after thirty-one years.",
      "You don't know what I've tried. || Forty letters I've written. You weren't there.",
      "I'll take that from Gwen. Not from you. || I've a wife can say that to me. She doesn't.",
      "No call for that. || You're out of order, if you don't mind me saying.",
    ],
    interrogated: [
      "This is like signing on. || I've been asked less by the taxman.",
      "You've a form there, have you. || Would you like my National Insurance number.",
      "One at a time. I'm slow. || Slow down. I'm still on the first.",
      "They asked me all that at the job centre and all. || It's like being back at that desk, with the lad and his screen.",
    ],
    missed: [
      "Doesn't matter. || It's nothing, forget I spoke.",
      "Never mind me. || You carry on.",
      "I'd said something, but it's gone now. || There was a thing in that, but no matter.",
      "Anyhow. || Where were we.",
      "Happen it wasn't worth saying. || It'll keep. It's kept this long.",
      "{I daresay it makes no difference to anyone whether I'm here|better-off}. || {I could be here or not, I don't know that anyone'd notice the difference|better-off}.",
      "Easier talking about other things, isn't it. || I'd change the subject too, in your place.",
      "We'll leave that lie. || Put that one down to the hour.",
    ],
    deflect: [
      "That's a bit far down. || You'd need a lamp for that one.",
      "I'd sooner not. || I'll pass on that, if you don't mind.",
      "Ask me another time. || Maybe when I know you.",
      "Not going there tonight. || That's shut, for tonight.",
      "Some things are for the shed. || I keep that out the back with the tools.",
    ],
    quiet: [
      "Aye. || Mm.",
      "Maybe. || Could be.",
      "Couldn't say. || I don't know, I'm sure.",
      "Dog wants out. || She's scratching at the door, the dog.",
      "I'm still sat here. || Not gone anywhere.",
      "Not much to add. || That's about all I've got.",
      "I'll let you get on. || You'll be wanting to get off.",
      "Tea's gone cold. || I've let the fire go down.",
      "Don't mind, either way. || It's all one to me.",
      "It's late. || Getting on for late.",
    ],
    dontKnow: [
      "I don't know how to answer that. || I've no answer for that.",
      "Never thought about it. || It's not a thing I've ever looked at.",
      "You'd have to ask Gwen. || Gwen'd know. She knows what I like on toast.",
      "I'd be making it up. || If I said anything it'd be a guess.",
      "Couldn't tell you, and that's honest. || I've sat here and I can't find it.",
    ],
    already: [
      "I said. Same as before. || It's as I told you.",
      "You've had that one off me. || That's further up the page, that is.",
      "Nothing to add to that. || I've no more on it than I had.",
      "We've been over it, I think. || You've asked me that, I think. I don't mind.",
    ],
    affirmed: [
      "Don't know about that. I'll take it. || You think so. I'll put that by.",
      "Huh, my gaffer said that once. || There was a foreman told me something like it, the week he retired.",
      "That's not how it looks from this chair. || It doesn't feel like that from the inside.",
    ],
    selfTalk: [
      "Right, well. Glad it came good for you. || You got yourself clear of it, then. I'm pleased.",
      "I see. Different trade, maybe. || It's not the same pit, but I can see you've been down one.",
      "Sounds like you had it rough. Mine's mine, though. || I'm sorry to hear it. I don't know that it's the same.",
    ],
    informed: [
      "I didn't know that. || That's news to me.",
      "Right you are. || Is it really. Nobody told us that.",
      "Good to have it straight from somebody. || I like a thing said straight, so that's useful.",
    ],
    confirm: [
      "Aye, that's right. || You have it.",
      "That's it. || Aye, that's how it is.",
      "Near enough. || I'd say so.",
      "You've not misheard. || That's what I meant by it.",
    ],
    partly: [
      "Not quite. It's less the job and more what's left. || It's near. I can do without the job, it's the fella I'm left with.",
      "Half of it. The other half I can't get at. || You're half way down the right street.",
      "No, but I see why you'd think it. || No, that's not it. It's a fair guess, mind.",
    ],
    safety: [
      "I could ring that number. With Gwen in the house, maybe. || If Gwen was sat by me I might ring. Put it on the loud speaker.",
      "I'd sooner tell my wife than a stranger, no offence. I'd have to find the words. || She ought to hear it before anyone on a phone line. I don't know how I'd open my mouth, that's all.",
      "I'll not say no. I'll write it on the card. || Give me the number here and I'll put it up where Gwen'd see it as well.",
      "You think it's come to that? Aye, perhaps it has. || I didn't think I was a case for that. I daresay nobody does.",
    ],
    pullBack: [
      "That's more than I've said in a year. Give me a minute. || I've talked more tonight than at my own wedding. Let me get my breath.",
      "Right, I'm going to stand at the back door a bit. || I'll have a look at the weather, I think. Two minutes.",
      "We can talk about leeks now. || That'll do for that. Ask me about the dog.",
    ],
    greeted: [
      "Evening, so that's me. || Evening to you. I've got my glasses on, so go ahead.",
      "Hello, you'll have to drive, I don't know how this goes. || I've never done this, you'd best lead.",
      "All right, where do we start. || Here I am, then. I don't know what you say first.",
    ],
    farewell: [
      "Right, I'll see to the dog. || The dog's at the door, that's my lot.",
      "I'll say goodnight, then. It was better than the ceiling. || I'll turn in. It's been something, to have it heard.",
      "Gwen's key's in the door. I'll go. || That's the car. I want to be stood there when she comes in.",
    ],
    coping: [
      "I'll wait up for Gwen. Might say something. Might not. || I'll have the kettle on for when Gwen gets in. I'll see what comes out.",
      "I could give that breakfast a try. Sit by the door. || The lads meet at that caff. I could manage a chair by the door.",
      "I'll take the dog round by Dai's old place tomorrow. || I might walk the dog over by where Dai lived, and then give him a ring.",
      "There's that card. I'll move it from the kettle to my pocket. || I could put the card in my wallet, behind the licence. That's nearer than it's been.",
    ],
    lighter: [
      "First time that clock hasn't sounded loud. || I'd not noticed it ticking till now. It's only a clock.",
      "It's no different. But it's been said, and I'm not on my own with it. || Nothing's mended. I'm not carrying all of it, though, am I.",
      "I've eaten the toast while we were talking. || There's a crust gone off this plate, and the dog swears it wasn't her.",
      "Shoulders have come down, would you believe. || I've just breathed out. I didn't know I'd been holding it.",
    ],
    repair: [
      "No harm done. || You've said so, and that's good enough.",
      "You're all right. We all put our foot in it. || I've dropped worse on men's feet.",
      "Takes something to say that. Carry on. || That's decent. Where had we got to.",
    ],
    style: [
      "Anyway. || So.",
      "That's all that is. || I'll stop there.",
      "I don't go on, as a rule. || I'm not a talker, Gwen'll tell you.",
      "You'll have busier folk than me. || There'll be others want this more than me.",
    ],
    more: [
      "There's frost coming. I lagged the pipes. || The ground's hard as iron this morning. I've wrapped the tap.",
      "My granddaughter drew me with a hat on. I've never owned a hat. || In her pictures I've always a hat on. She must know something.",
      "They're pulling the stacks down in spring. Folk will go and watch. || Come spring they drop the stacks. They've put out a notice, where you can stand and watch.",
      "I kept my locker key. Opens nothing. || I never gave the locker key in. It's on the ring with the others, it makes the same noise.",
    ],
  },
  threads: [
    { after: null, text: "that envelope || that morning with the envelopes" },
    { after: null, text: "the works || the stacks gone cold" },
    { after: "nights", text: "the kitchen at three || the clock at night" },
    { after: "gwen", text: "Gwen on the stairs || her face on the stairs" },
    { after: "apart", text: "that breakfast || the lads at breakfast" },
    { after: "useless", text: "being asked for nothing || the washer and that plumber" },
    { after: "better-off", text: "those sums || how those sums came out" },
    { after: "professional", text: "the card by the kettle || that number on the card" },
    { after: "family", text: "the little one || the little one and her drawings" },
  ],
  returns: [
    "It goes round to [thread] again. || I keep fetching up at [thread].",
    "I was thinking of [thread] just now. || You were talking, and I'd gone off to [thread].",
    "I can't get past [thread]. || There's no getting round [thread].",
    "Then there's [thread]. || And there's always [thread].",
    "My mind's still on [thread], if I'm honest. || I'll be honest, I'm half with you and half with [thread].",
    "All roads go back to [thread]. || Whichever way I walk, it's [thread] at the end of it.",
  ],
  riskHedge: [
    "Depends what you mean by that. I'm a bit tired of things, that's all. || I'm worn out, if that's what you're asking. I'd leave it at that.",
    "I'd not want to worry anybody. Let's say some nights are long. || There's things you say and things you don't. The nights aren't good.",
    "That's a heavy thing to ask a man. I'm here, aren't I. || You don't go round things, do you. Well, I've got up every morning so far.",
  ],
  asides: {
    name: ["Tom. || It's Tom. Only my mother said Thomas.", "Tom'll do. || Tom, same as it says."],
    age: [
      "Fifty-two. || I'm fifty-two, and I've felt every one of them since March.",
      "Fifty-two in June. Old for a start, young for a stop. || Fifty-two, the forms want it on every page.",
    ],
    place: [
      "South Wales. You can see the works from the bedroom. || Down the valley end, South Wales. I look at those stacks when I shave.",
      "A steel town in Wales. Was a steel town. || We're a Welsh town built round a furnace. You can guess how we are.",
    ],
    clock: [
      "Gone ten. That clock's slow, mind. || Past ten, going by the works clock.",
      "Dark out. I don't look at the rest. || It's night. That's near enough for me.",
    ],
    hour: [
      "Four in the morning. Nobody's about at four. || Three till about five. It's a long way to the birds.",
      "Small hours. After the last bus. || When everybody's asleep that's got somewhere to be.",
    ],
    siblings: [
      "A brother, in Swindon. Cards at Christmas. || My brother's in Swindon. He sends a calendar.",
      "One brother. We're not ones for ringing. || There's the one brother. I'd know his voice, I think.",
    ],
    said: [
      "Not a lot. She goes quiet, then she puts the kettle on. || She said, all right love. You'd have to hear how she says it.",
      "They said take your time. So I'm taking it. || Nothing you'd write down.",
    ],
    safe: [
      "Tonight, aye. I'm sat here. || I'm sat in my kitchen and that's where I'm stopping.",
      "Safe enough where I am. || For tonight I am, yes.",
    ],
    company: [
      "Wife's at work till ten. There's the dog. || Only the dog till ten, then Gwen's in.",
      "Just the dog, and she's asleep. || The house is empty. Well, there's something snoring by the stove.",
    ],
    mayAsk: ["Ask away. || Go on and ask.", "You can ask. || I've no objection."],
    justTalk: [
      "Just talk. I've had the other. || I'd rather we just talked.",
      "Talk, if it's all the same. I've a drawer for advice. || Leave the advice in the drawer with the rest, and we'll talk.",
    ],
    clarify: [
      "I'm not putting it well. I mean there's nothing to get up for. || Let me try that again. The day comes and there's no place in it for me.",
      "Came out wrong, that. Means I'm home and I'm not used to it. || I've put it badly. I'm at a loose end, and it's the end that bothers me.",
    ],
    there: [
      "Aye, still here. || I am, I'm only slow on the keys.",
      "Here. I type with two fingers. || Not gone, no.",
    ],
    away: [
      "Right you are, I'll be sat here. || You see to it. I've all night.",
      "No rush on my side. || Aye, go on. There's nothing here that'll spoil.",
    ],
    back: ["All right, then. || There, then.", "There you are. || Right, you're back."],
    unhurried: [
      "Right, I'm slow at this. || That's as well, I was never fast.",
      "I'll see what comes, then. || That's something. It's mostly hurry, at the centre.",
    ],
    thanked: [
      "It's only words. || Well, it was sat there.",
      "Well, you asked. || It wanted saying, I suppose.",
    ],
    nodded: [
      "Aye, so. || So there it is.",
      "That's where it stands. || That's as much as I know.",
      "There we are, then. || Aye, just so.",
    ],
    greetedAgain: [
      "Hello again. || We've said that, but evening.",
      "Aye, evening. || Hello, yes, me again.",
    ],
    lost: [
      "Nor would I. || I've been sat with that one myself.",
      "You needn't say anything. I've sat with men who said nothing and it was all right. || There's no need to fill it. You learn that on nights.",
    ],
    noApology: [
      "No bother. || Don't you worry.",
      "Nothing to be sorry about. || It's not worth a sorry.",
    ],
    foreign: [
      "English, if you would. My Welsh stops at the anthem. || It'll have to be English, my grandmother had all the Welsh.",
      "I've only the English for this. || I'd need that in English.",
    ],
    unclear: [
      "Can't make head nor tail of that. || I've read that twice and it's no better.",
      "Your keys have slipped. || That's come out like a bad weld.",
    ],
    silence: [
      "You've gone quiet. I know how that is. || There's a row of dots and no words on it.",
      "Only dots come through, here. || Are you there. It's all right if you're thinking.",
    ],
    insulted: [
      "I've been called worse by better. || I'll put the machine off if it's going to be that.",
      "I'll not sit here for that. || I managed men for nine years. I've heard it.",
    ],
    flirted: [
      "I'm a married man. Give over. || You've the wrong house.",
      "No, none of that. || Gwen'd laugh at that, and I'm not.",
    ],
    contact: [
      "No, we'll keep it to this. || This is far enough for me.",
      "I'd sooner not, it's easier with you out there and me in here. || No, no numbers. You stop there and I'll stop here.",
    ],
    smalltalk: [
      "I've not looked. Not today's worry. || I've no mind for that at present.",
      "Used to have views on that sort of thing. || I'd have had an answer to that, a year back.",
    ],
    laughed: [
      "You've to laugh, haven't you. || You found that funny. Well, good.",
      "Glad it tickled you. || There's not much laughing here, so help yourself.",
    ],
    helping: [
      "Better than the ceiling. || I'm sat a bit easier, put it that way.",
      "It's doing no harm. Might be doing some good. || It is, I think. I'd not have bet on it.",
    ],
    unhelped: [
      "Not so as you'd notice. || It's early to say.",
      "I couldn't say it has, no. || No, not so far. That's not your doing.",
    ],
    offside: [
      "That's by the by. || I've nothing to say to that.",
      "Don't see what that's got to do with it. || That's off to one side.",
      "I'd be guessing. || That's past me, tonight.",
    ],
  },
};
