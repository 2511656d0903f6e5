import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to who asks back about the family, the lads and who knows. */
export const ofEverydayPeople: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["Daughter, Carys, she's in Cardiff", "runs the lot of us"],
    answers: {
      who: [
        "That's all of us, bar a brother in Swindon. || The little one's Nia, and she's four going on forty.",
      ],
      where: [
        "Cardiff's an hour off. Gwen's in the next chair, when she's in. || They're an hour down the road, the two of them.",
      ],
    },
  },
  {
    said: ["I hand her straight to her mother", "pass it over like it's hot"],
    answers: {
      why: [
        "She'd hear it. {I've never been able to fool that girl|gwen}. || She's soft with me, {and I'm frightened what I'd say to soft|gwen}.",
      ],
      felt: [
        "Like ducking. {Then I hear the two of them laughing and wish I'd held on|gwen}. || {Shabby|gwen}. It's warm from my hand when Gwen takes it.",
      ],
      theySaid: [
        "She says is Dad all right, I can hear that much from the sink. || All I catch is, he's never. Then the door gets pulled to.",
      ],
    },
  },
  {
    said: ["asked why Grampa's home all day", "having a long dinner break"],
    answers: {
      felt: [
        "I could have got under the table. {It's a fair question|useless}. || {She believed it, that's what got me|useless}.",
      ],
      why: [
        "It's not a thing you can tell a child. We've trouble telling one another. || Somebody had to say something, with her stood there holding her shoe.",
      ],
      when: ["A Sunday, in the summer. || Back in the summer, with them all round the table."],
      who: ["That was Nia, Carys's girl. || It was Carys thought of it, she's quick."],
    },
  },
  {
    said: ["You don't ring a man just", "no reason to knock"],
    answers: {
      why: [
        "He'd think somebody had died. {And then I'd have to have a reason|apart}. || {You'd be stood there with your hand up, and what for|apart}.",
      ],
      mean: [
        "There'd to be a job in it. Bring your ladder, that sort of ring. || You didn't go to see a man, you went to hold the other end.",
      ],
    },
  },
  {
    said: ["moved up to his son's", "just said it to me, whatever it"],
    answers: {
      why: [
        "His knees were going, and there was only him in that house. || His boy had the room, and Dai'd a grandson he'd hardly met.",
      ],
      felt: [
        "I helped him load the van. {It was a quiet walk home|apart}. || {There's been nobody to be straight with me since|apart}.",
      ],
      mean: [
        "You're a miserable devil today, he'd say, what's up. || He'd not dress it. If your flies were down he'd tell you.",
      ],
      when: ["It was in the May he went. || He flitted this May gone."],
    },
  },
  {
    said: ["somebody who's of some use", "She married a man with a trade"],
    answers: {
      why: [
        "She's doing the both halves. {I'm stood there with a tea towel|gwen}. || {It was on the marriage lines, steelworker|gwen}, and it's not true now.",
      ],
      felt: [
        "{Sorry for her|gwen}, chiefly. || {I'd like to give her back what she paid for|gwen}.",
      ],
      theySaid: ["Gwen'd clip my ear. || She'd say she never married the furnace."],
    },
  },
  {
    said: ["We're very polite", "like a boarding house"],
    answers: {
      why: [
        "{We're each waiting for the other to say it|apart}. || {It's for fear of treading on something|apart}.",
      ],
      often: ["Since about Whitsun. || It's come on over the summer, I couldn't say which week."],
      felt: [
        "{Lonely, with the two of us sat there|apart}. || {You find yourself missing a slammed door|apart}.",
      ],
    },
  },
  {
    said: ["I'm the one they bring things to", "come to me when a thing's"],
    answers: {
      why: [
        "{Nobody's ever asked what I do when I'm the one that's broke|apart}. || It's how my father was. {There was nobody saw to his, either|apart}.",
      ],
      felt: [
        "{You'd like to be on the other side of the counter, the once|apart}. || I didn't mind it, when I'd the tools. {It's a long way up to be stood on your own|apart}.",
      ],
      mean: [
        "Kettles, rows, a lad with his divorce. They'd stand there and I'd find something. || Toasters and troubles, I had both across that desk.",
      ],
    },
  },
  {
    said: ["doing while I'm not sleeping", "heard me on the stairs"],
    answers: {
      why: [
        "{I'd have to know what to call it, to tell her|apart}. || {I can't let her see what it is|apart}. She likes to think it's snooker.",
      ],
      then: ["She turns over, and I go down. || I keep it on low, so she'll have that to hear."],
    },
  },
  {
    said: ["never sleep again for watching me", "give up her shifts to sit with me"],
    answers: {
      why: [
        "She's been sat by beds all her working life. {She'd think it was her job|gwen}. || That's how she's made. {She'd put herself last, she'd not stop to think|gwen}.",
      ],
      mean: [
        "There's a chart they fill in up there, every two hours. {I'd be on it|gwen}. || One of us ought to be earning. {I can't be the reason it's nobody|gwen}.",
      ],
    },
  },
  {
    said: ["I'm sorry it's all on her", "nothing she's done. She's been good"],
    answers: {
      why: [
        "{She's never had a thank you for it, only for the tea|gwen}. || {She looks at me as if she'd dropped something|gwen}, and she's not.",
      ],
      youSaid: [
        "I've said ta, for the biscuits. It's not the same. || I get to Gwen, and then I ask where the scissors are.",
      ],
      theySaid: [
        "She'd say don't be soft. || Get away with you, I think, and she'd turn the tap on.",
      ],
    },
  },
];
