import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    answers: [
      "They shut the furnace in March. Thirty-one years, and {a lad with a lanyard handed me an envelope|useless}. || In March they let the furnace go cold, and that was thirty-one years. A youngster with a badge gave me my envelope out of a box, {he had to look for the name|useless}.",
      "Four hundred of us the same week. You'd think that would make it easier. || They let the whole four hundred go in a week. They put on sandwiches.",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "{Flat. Like a tyre|hollow!}. {I don't know that there's a word past that|shut-down}. || {Empty|hollow!}, if I look. {It's not a thing I've ever had to describe|shut-down}.",
      "Angry for a bit in April. Miss it, to be honest. {At least it was something|hollow}. || April, I was in a temper, and I dug the whole allotment over. {I'd have that back|hollow}, to be fair.",
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
      "Since March. {Worse since the clocks went back, the nights got longer|nights}. || From the spring on. The summer I could stand, it was when it started getting dark at four that {the nights turned bad|nights}.",
      "The first month I painted the whole house. {Then I ran out of walls|hollow}. || I'd a list to begin with. Windows, skirting, the lot. It was when I'd crossed off the last thing {it caught up with me|hollow}.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "Because it was all I knew how to be. {Take it off me and there's not a lot underneath|useless}. || Thirty-one years you're Tom from the furnace. You take away the furnace, and {I don't know who it is that's left standing there|useless}.",
      "Couldn't tell you. It isn't the money. Well, it's not only that. || I've turned it over and I can't get a spanner to it. There's pay in it, but it's not pay.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "My wife going out the door to work and {me stood there in my slippers|gwen}. || Half six, my wife's in her uniform, {and I'm handing her the sandwiches like a wife in an old film|gwen}.",
      "Sunday tea when the family talk about their week and {it gets to me|useless}. || When the family go round the table on a Sunday, what did you do, what did you do. {They skip me now|useless}. It's meant kind.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "Like when the line stops and {your ears ring from the quiet|hollow}. || It's the hooter. You'd not notice it for thirty years, and {then it doesn't go|hollow}.",
      "{You know a house when the removals have been|hollow}? That. || {Like a room with the pale squares on the wallpaper|hollow} where things hung.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "Badly. {Up at three, down in the kitchen till it's light|nights!}. || I go off all right. {It's three o'clock I'm wide awake, and that's me on kitchen duty|nights!}.",
      "Two hours in the armchair of an afternoon. Doesn't count, does it. || I'll drop off after dinner with my mouth open. Nights is another matter.",
      "Four hours about, and in two goes. The dog's given up following me down. || I'm in bed past ten and back downstairs before four, most nights.",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "Toast, mostly. My wife leaves a plate and {I put half in the bin so she won't see|gwen}. || I have what doesn't need a plate. There's a tea left for me under foil, and {I give the dog a fair bit of it so my wife sees it clean|gwen}.",
      "{I've had to move the button on my trousers|nights}. || My trousers are telling on me. {I've gone down a size|nights}, and nobody had me on a diet.",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "Back's bad, always was. It's the tiredness. {Like walking in wet clay|worn}. || {It's lead, in the legs|worn}. The back I've had since I was thirty, the back's an old friend.",
      "Doctor said blood pressure. He said it to his screen. || They took my blood pressure and gave me a number. He never turned round from the machine.",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "Wife, Gwen. Daughter, Carys, she's in Cardiff. One granddaughter, she's four. || There's Gwen, there's our Carys in Cardiff, and Carys's little one, four, who runs the lot of us.",
      "Our Carys rings. {I hand her straight to her mother|gwen}. || My daughter phones of an evening. {I say here's your mam and I pass it over like it's hot|gwen}.",
      "The little one asked why Grampa's home all day. Nobody had an answer. || Grampa's having a long dinner break, that's what they told the little one in the end.",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "Had the lads on shift. {You don't ring a man just to talk, do you|apart}. || There were mates enough, on shift. But it was the shift did it, {take that away and you've no reason to knock|apart}.",
      "Dai from the rolling mill {moved up to his son's|apart}. That was him told me things. || I'd my mate Dai. {He's gone to live at his son's|apart}, up north. He'd have just said it to me, whatever it was.",
    ],
  },
  partner: {
    layer: 0,
    asks: ["years have you been married", "long have you been married", "you been married"],
    answers: [
      "Married twenty-nine years. She's a good woman. {She deserves somebody who's of some use|gwen}. || I've been wed twenty-nine years, to Gwen. She married a man with a trade, and {look what she's got sat in the kitchen|gwen}.",
      "We don't row. {We're very polite|apart}. That's new as well. || There's no quarrelling. We say please and pardon, {like a boarding house|apart}.",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "Blast furnace, then shift manager the last nine. {There's no call for it any more|useless}. || I went in at twenty-one and I ran a shift at the end of it. All that, in my head and hands, and {there's not a place left that wants it|useless}.",
      "They offered retraining. Spreadsheets. I sat at the back and counted the tiles. || They sent us on a course for computers. A very nice girl. I got my name into a box and then I watched the rain.",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "Walked the dog. Looked at the works from the top road. Came back. || Out with the dog, up as far as you can see the stacks from. We both had a look, and down again.",
      "Fixed next door's gate. {It took me all day to find it took twenty minutes|hollow}. || There was a gate wanted doing next door. Twenty minutes' work, and {I made it last till it was dark|hollow}.",
    ],
  },
  tonight: {
    layer: 1,
    answers: [
      "My wife Gwen's on till ten. I'll wait up for her, I think. Better that than {lying there with my thoughts|nights}. || I'll be up when my wife comes in at ten. I'd sooner be up than {lie there thinking|nights}.",
      "Might ring our daughter Carys myself, for once. Say goodnight to the small one. || I'd thought of ringing our daughter Carys, before the little one's bath. I've the phone by me.",
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
      "Job centre, agency, a fella my wife's cousin knows. {Doors, all of them, shut polite|no-ahead?}. || I've been to all of them, the agencies, and a cousin's friend with vans. They're nice about it, and there's nothing, {it's one closed door after the next|no-ahead?}.",
      "Stopped the drink in June, before you ask. {It made four in the morning longer|nights}. || I've not had a drink since June, I thought it'd help. {I just see more of the night|nights}.",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "Gave the GP my blood pressure. {Didn't give him the rest|shut-down}. || The doctor had my arm in the cuff and asked was there anything else. That was my chance, and {I said no|shut-down}.",
      "There's a woman at the surgery you can see. My wife Gwen left the card by the kettle. It's still there. || My wife Gwen got me a number off the surgery, some woman you talk to. It's on a card, stood up against the kettle. I make my tea round it.",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "Nobody. {I'm the one they bring things to|apart}. || I don't let on. They come to me when a thing's broke, that's how it's always been, {there's nobody I go to|apart}.",
      "My wife Gwen knows I don't sleep. {She doesn't know what I'm doing while I'm not sleeping|apart}. || My wife'll have heard me on the stairs. {She thinks I'm watching telly|apart}.",
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
      "When my father died I went quiet for a winter. Work got me out. {There's no work now|no-ahead?}. || The winter after my father went I hardly spoke. I'd a furnace to see to, and by spring I'd come round. {There's nothing like that to get me out of it this time|no-ahead?}.",
      "Before this I'd have said {low was something other people got|hollow}. || I had a lad on my shift once with his nerves. I was good to him, and I never understood it. {I do now|hollow}.",
    ],
  },
  future: {
    layer: 2,
    answers: [
      "{I don't see one with me in it|no-ahead}, not a picture of it. || You ask me to picture next year and I get the house, and my wife, and {I'm not in it|no-ahead}.",
      "Our daughter Carys wants us up for Christmas, in Cardiff. {That's as far as it goes|no-ahead?}. || They want us in Cardiff for the Christmas. {I've not looked past that|no-ahead?}.",
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
      "My daughter's washer packed up. She rang a plumber. {Didn't think to ask me|useless}. || Our girl had water all over her kitchen and she paid a man. {A year back she'd have had me there|useless} with my tools inside the hour.",
      "I stand in the shed and hold a spanner. Silly. {It knows my hand|useless}. || I go out to the shed and {pick up the big spanner, and I put it down|useless}. It's a comfortable weight.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "There's a card by the kettle, from the surgery. I could turn it over, read the number. || There's a doctor's number my wife left by the kettle. I could ring it from the allotment.",
      "I could go into that breakfast instead of sitting in the car. || The lads have their breakfast, first Fridays. Next time I could get out of the car.",
      "Tell my wife Gwen I'm not just tired. Four words, that is. || I could say to my wife, it's not tiredness. That'd be a start, she'd do the rest.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "Nobody's asked me straight like that. Yes, {I've thought I'd rather not wake up|not-here}. I've no plan, it's more a tiredness with everything. || You're the first one that's put it to me like that. I have, aye, {I've lain there and wished I'd not wake|not-here}. It's not a plan. I'm just worn down with it.",
      "It's thoughts, {thoughts of being dead|not-here}, most nights now. I've not done anything and I'm not about to tonight. || I do get them, {thoughts that I'd be better dead|not-here}. They're most nights. But I've done nothing about it, and tonight I'm stopping in this chair.",
      "Less, sat here writing it. They were there at four this morning, I won't lie to you. || It's eased, with the writing. I'd be lying if I said it was nowhere this morning, round four.",
      "I'd tell my wife Gwen if it turned into more than thinking. I think I would. I'd try. || If it got worse I'd wake my wife. That's not easy for me to say, but I'd do it, or have a go at it.",
    ],
  },
};
