import type { Scenario } from "~/domain/simulator/scenario";
import { oftenAskedChange } from "./often-asked/change";
import { oftenAskedDays } from "./often-asked/days";
import { oftenAskedOneself } from "./often-asked/oneself";
import { oftenAskedPeople } from "./often-asked/people";
import { oftenAskedPlainly } from "./often-asked/plain";
import { oftenAskedTrouble } from "./often-asked/trouble";
import { feelingsAsked } from "./feelings-asked";

/** What may be asked of anybody, and a scenario may leave unanswered. */
export const optionalTopics: Scenario["topics"] = {
  thoughts: {
    layer: 0,
    answers: [
      "What did I forget, who have I not written to, {why can't I just be glad|not-doing-well?}. Round it goes. || Nothing clever. {Did I lock the steriliser, is he breathing, where have I got to|not-doing-well?}.",
      "In my head it says: {everyone can do this|bad-mother?}. It says it in quite a friendly voice, that's the worst of it. || It says, but {everybody manages this|bad-mother?}. It's not even a nasty voice, it's like a nice lady at a till.",
    ],
  },
  "to-a-friend": {
    layer: 0,
    answers: [
      "I'd say sit down, I'll hold him. I'd never say pull yourself together. || I'd put the kettle on and tell her nobody's marking her. I wish it worked from the inside.",
    ],
  },
  understood: {
    layer: 0,
    answers: [
      "That you can look after him properly and still not know where you've gone. || That I'm not ungrateful. You can have everything you wanted and miss yourself, can't you?",
    ],
  },
  "held-back": {
    layer: 0,
    answers: [
      "I thought somebody else would need it more. {There are people with real problems|in-the-way}. || It felt greedy, asking. {Everyone's already done so much|in-the-way}.",
    ],
  },
  "if-better": {
    layer: 0,
    answers: [
      "I'd notice that I was humming, I think. {And that I'd sat down at the table with them|far-away?}. || I'd be eating my dinner in a chair, with the light on. {In with the others, like a person|far-away?}.",
    ],
  },
  "say-to-them": {
    layer: 0,
    answers: [
      "I'd say, it isn't that I'm not grateful. {I'm drowning a bit, that's all|not-doing-well}, sorry. || Could everybody put their cups down and look at me, please. {Not at him, just this once|not-doing-well}.",
    ],
  },
  changed: {
    layer: 0,
    answers: [
      "I was noisy, I had opinions, I once sent a soup back! {Now I say I don't mind, and I really don't, that's what's changed|not-doing-well}. || I used to get talking to people at bus stops. {These days I check my face in the oven door before I open my mouth|not-doing-well}.",
    ],
  },
  lasts: {
    layer: 0,
    answers: [
      "From four o'clock till {my husband's key goes in the door|evenings?}, on a usual day. Some mornings it lets me off. || It comes and goes. {A bad spell's a whole evening|evenings?}, and then I might get a morning when I'm nearly me.",
    ],
  },
  matters: {
    layer: 0,
    answers: [
      "Him, that he's all right. And {that somebody notices there are two of us|not-doing-well}, if that isn't greedy. || That he never feels it off me. {And to get a bit of me back|not-doing-well}, I'd like him to meet her.",
    ],
  },
  proud: {
    layer: 0,
    answers: [
      "Rotas! Eleven people and never a gap, I was proud of that. {I'm not sure it counts for anything now|not-doing-well}. || I can sing, I always could. And I keep going, {I don't know if that's a strength or only manners|not-doing-well}.",
    ],
  },
  faith: {
    layer: 0,
    answers: [
      "A bit, yes, in a small way. There's a Ganesha on the kitchen sill and I tell him good morning. || We're Hindu, I'm not very regular about it. My mother-in-law lights the lamp at dusk and I stand next to her, it's quite peaceful.",
    ],
  },
  drinking: {
    layer: 0,
    answers: [
      "No, nothing like that. I haven't had a glass of wine since before him, and I don't take anything. || I don't, no. It's tea all day long, and I don't even get to the end of the tea!",
    ],
  },
  "if-told": {
    layer: 1,
    asks: [
      ...["if you said it", "saying it out loud", "say it out loud", "said it out loud"],
      ...["scared would happen", "afraid would happen", "worried would happen"],
      ...["fear would happen", "most scared of if", "happen if you told"],
    ],
    answers: [
      "Somebody'd write it down, and from then on {I'm that mother|watched}. And they'd all be so nice about it. || It'd go in a folder, I think, with my name on it. {They'd look at me differently when I pick him up|watched}.",
    ],
  },
  ...feelingsAsked,
  ...oftenAskedPeople,
  ...oftenAskedDays,
  ...oftenAskedTrouble,
  ...oftenAskedOneself,
  ...oftenAskedChange,
  ...oftenAskedPlainly,
};
