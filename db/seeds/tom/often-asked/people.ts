import type { Scenario } from "~/domain/simulator/scenario";

/** What Tom answers to what is often asked of those around anybody. */
export const oftenAskedPeople: Scenario["topics"] = {
  mother: {
    layer: 0,
    answers: [
      "My mother ran the house and half the street. We were close, as you are with somebody who's always got you fetching coal. || Mam was all elbows and apron, and fond of me with it. She's nine years dead and I still wipe my feet.",
    ],
  },
  father: {
    layer: 0,
    answers: [
      "My father was a casting man and a quiet one, nineteen years dead now. We were closest with a bag of seed between us. || Dad could sit a whole evening and give you one nod. I'd have walked to Cardiff for that nod.",
    ],
  },
  "parents-like": {
    layer: 0,
    answers: [
      "My parents were chalk and cheese, she never sat down and he never talked. It made for a peaceful house. || A steelman and a woman who fed people, Mam and Dad. You knew where you stood with the pair of them, and when tea was.",
    ],
  },
  siblings: {
    layer: 0,
    answers: [
      "I've the one brother, four years older, on the railways at Swindon. We've never fallen out, we've never said enough to. || There's a brother, up in Swindon. Two summers since I saw him, and we talked about parking.",
    ],
  },
  children: {
    layer: 0,
    answers: [
      "One daughter, Carys, over in Cardiff, and she's made a grandfather of me. She's a good girl, quicker than I ever was. || I've a girl, Carys, grown up, with a little one of her own. She'd organise the sea if you left her near it.",
    ],
  },
  pets: {
    layer: 0,
    answers: [
      "A dog, Bess, eleven years old and part collie. She's not far from my feet as we speak. || We've got Bess, an old dog with bad hips and good manners. Most of my conversation goes her way.",
    ],
  },
  colleagues: {
    layer: 0,
    answers: [
      "My old shift were a noisy dozen, and good men to stand next to. {Since March I've hardly looked one in the face|apart}. || The men I worked with were rough and they were decent, and they'd carry you if your back went. {I've not rung a single one|apart}.",
    ],
  },
  "family-thinks": {
    layer: 0,
    answers: [
      "Gwen thinks it's sleep I'm short of, our Carys thinks a week in Cardiff would cure me. {I've not told them any different|shut-down}. || To the family it's the job, and once there's another I'll be right. {There's more under it than they've had from me|shut-down}.",
    ],
  },
  "family-expects": {
    layer: 0,
    answers: [
      "Carys wants a yes about that room of hers, and Gwen'd settle for me finishing a dinner. || My wife and daughter would like the old Tom in to tea of a Sunday. I'd like him myself.",
    ],
  },
  contact: {
    layer: 0,
    answers: [
      "Carys phones of an evening, six nights in seven, and Gwen does the talking. My brother's down to the one card a year. || My wife I see daily, and my daughter rings about half six. The lads I've not sat down with since April.",
    ],
  },
  "asked-for-help": {
    layer: 0,
    answers: [
      "I've asked nobody. The doctor wanted to know was there more, and I bid him good morning. || I've never asked for help, bar with a wardrobe. You get a good turnout for a wardrobe.",
    ],
  },
  "advice-given": {
    layer: 0,
    answers: [
      "Find a hobby, get a little driving job, take up bowls. The barber's all for bowls. || Gwen's sister says keep busy and the job centre says keep smiling. Nobody's told me what to do with a Wednesday.",
    ],
  },
  "advice-feels": {
    layer: 0,
    answers: [
      "Advice makes me feel like the new lad sent to the stores for a long stand. {I nod and I say nothing back|shut-down}. || When folk tell me to cheer up I thank them for it. {Then I've even less to say than I had|shut-down}.",
    ],
  },
  trusted: {
    layer: 0,
    answers: [
      "Gwen, before anybody, I'd trust her with the house and what's in my head. {I'd only be adding to her load|gwen}. || I could be straight with Dai from the rolling mill, if I'd ever dial him. And my wife, {only I've cost her enough this year|gwen}.",
    ],
  },
  "last-talk": {
    layer: 0,
    answers: [
      "In May it'd be, with Dai, loading his van, he asked me what I'd do now. {I've talked to nobody since, only about the weather|apart}. || My last proper talk was with my mate Dai, the spring he moved off. {There's been nobody I've said a true word to since|apart}.",
    ],
  },
  "could-call": {
    layer: 0,
    answers: [
      "Gwen, I'd only to reach across the bed, or ring the home if she's on. And Carys'd pick up at any hour. || Carys has told me ring day or night, and she meant it. I'd feel a nuisance, but she'd answer.",
    ],
  },
  "could-see": {
    layer: 0,
    answers: [
      "The lads' breakfast isn't till December. This week it'd be Mrs Pugh next door. {I've not asked one of the lads round|apart}. || I could knock for Baz, he's only a few streets off. {I'd get to his gate and wonder what my excuse was|apart}.",
    ],
  },
  "others-see": {
    layer: 0,
    answers: [
      "Steady, they'd have said on the works, not a talker, but he'd hear a bearing going. I don't know what they'd call me now. || Dai'd tell you I was a stubborn devil, and straight. Gwen would say kind, and go on buttering bread while she said it.",
    ],
  },
  "loved-would-say": {
    layer: 0,
    answers: [
      "My mother would say you're too long in that kitchen and too thin, Thomas. She'd have the window open before she'd finished. || My father'd take one look at how I'm living and fetch two spades. That'd be him telling me I'm all right.",
    ],
  },
  noticed: {
    layer: 0,
    answers: [
      "My wife has, I'd say, she's stopped asking and started looking. {Nobody else has been near enough|apart}. || Mrs Pugh asked me over the hedge was I getting enough sun. {Other folk I've kept clear of|apart}, so they've had no chance.",
    ],
  },
  mask: {
    layer: 0,
    answers: [
      "I do a bright voice on the step for the postman. {I'm fit to drop by the time the door's shut|worn}. || Grand, thanks, I tell folk, and I've a grin goes with it like a tie. {By tea time I'm done in from it|worn}.",
    ],
  },
  arguments: {
    layer: 0,
    answers: [
      "There's no rows in our house, I've not the steam and Gwen's not the heart. {We've gone too careful of one another for that|apart}. || Me and Gwen don't quarrel, it's after you and no, after you. {We've got that far off from one another|apart}.",
    ],
  },
};
