import { binaryPoints } from "../../statistics/binary-counts";
import type { Tag } from "../review/codebook";
import { rateFigures, expertRateOf } from "./rates";
import { detectionOfCounts } from "./detection";
import { peerReasons } from "./peer-agreement";
import type { TagFigures } from "./study-results";
import { noPairUnits, type TagSums } from "./tag-sums";
import { unitKindOf } from "./units";

const byKey = <T>([a]: [string, T], [b]: [string, T]) => (a < b ? -1 : a > b ? 1 : 0);

/** The figures of one tag without intervals, from its sums over all sessions. */
export function pointFigures(tag: Tag, sums: TagSums): TagFigures {
  const votes = Object.entries(sums.votes)
    .sort(byKey)
    .map(([key, units]) => {
      const [raters = 0, yes = 0] = key.split("/").map(Number);
      return { raters, yes, units };
    });
  const units = (holds: (raters: number, yes: number) => boolean) =>
    votes.reduce((sum, vote) => sum + (holds(vote.raters, vote.yes) ? vote.units : 0), 0);
  const experts = Object.entries(sums.experts).sort(byKey);
  const [first, second] = experts.map(([id]) => id);
  const two = experts.length === 2 && first !== undefined && second !== undefined;
  const pair = two ? (sums.pairs?.[`${first} ${second}`] ?? noPairUnits()) : null;
  const seen = units(() => true);
  const share = votes.reduce((sum, vote) => sum + (vote.units * vote.yes) / vote.raters, 0);
  return {
    tag,
    unit: unitKindOf(tag),
    experts: {
      ...binaryPoints({ votes, raters: experts.map(([, counts]) => counts), pair }),
      kappaName: experts.length > 2 ? "conger" : "cohen",
      raters: experts.length,
      units: units((all) => all > 1),
      sessions: sums.sharedSessions,
      seen,
      flags: votes.reduce((sum, vote) => sum + vote.units * vote.yes, 0),
      prevalence: seen === 0 ? null : share / seen,
      table: two && pair ? { first, second, ...pair } : null,
      counts: {
        allFlagged: units((all, yes) => all > 1 && yes === all),
        split: units((all, yes) => yes > 0 && yes < all),
        noneFlagged: units((all, yes) => all > 1 && yes === 0),
        aloneFlagged: units((all, yes) => all === 1 && yes === 1),
        aloneNotFlagged: units((all, yes) => all === 1 && yes === 0),
      },
    },
    peers: peerFigures(sums),
    rates: rateFigures(sums.pairedSessions > 0 ? [sums.paired] : [], sums.pairedSessions, null),
    expertRate: expertRateOf(sums.all.exposureB > 0 ? [sums.all] : [], null),
  };
}

function peerFigures({ cells, comparedSessions, ties }: TagSums): TagFigures["peers"] {
  const { both, peerOnly, expertsOnly, neither } = cells;
  const units = both + peerOnly + expertsOnly + neither;
  const votes = [
    { raters: 2, yes: 2, units: both },
    { raters: 2, yes: 1, units: peerOnly + expertsOnly },
    { raters: 2, yes: 0, units: neither },
  ].filter((vote) => vote.units > 0);
  const peer = { seen: units, yes: both + peerOnly };
  const experts = { seen: units, yes: both + expertsOnly };
  return {
    ...binaryPoints({
      votes,
      raters: units > 0 ? [experts, peer] : [],
      pair: units > 0 ? { both, firstOnly: expertsOnly, secondOnly: peerOnly, neither } : null,
    }),
    kappaName: "cohen",
    ...detectionOfCounts([{ both, own: peer.yes, reference: experts.yes }], null, peerReasons),
    units,
    sessions: comparedSessions,
    ties,
    counts: { both, peerOnly, expertsOnly, neither },
  };
}
