import { discordantPairs } from "./bowker";
import { estimateOf, undefinedEstimate, type Estimate } from "./estimate";
import type { RatingMatrix } from "./ratings/matrix";
import { marginsOf, twoRaterTable, type PairTable } from "./ratings/pair-table";
import { chiSquaredUpper } from "./special/distributions";

/** One category: its difference of margins and its discordant units with each other category. */
interface Node {
  difference: number;
  readonly edges: Map<number, number>;
}

function graphOf(table: PairTable): Map<number, Node> {
  const { first, second } = marginsOf(table);
  const nodes = new Map<number, Node>();
  const node = (k: number): Node => {
    const known = nodes.get(k);
    if (known) return known;
    const made = { difference: first[k]! - second[k]!, edges: new Map<number, number>() };
    nodes.set(k, made);
    return made;
  };
  for (const [key, [up, down]] of discordantPairs(table)) {
    const a = Math.floor(key / table.categories);
    const b = key % table.categories;
    node(a).edges.set(b, up + down);
    node(b).edges.set(a, up + down);
  }
  return nodes;
}

function fewestEdges(nodes: Map<number, Node>): [number, Node] | null {
  let best: [number, Node] | null = null;
  for (const entry of nodes) {
    if (entry[1].edges.size === 0) continue;
    if (best === null || entry[1].edges.size < best[1].edges.size) best = entry;
  }
  return best;
}

/**
 * d' S^+ d and the rank of S. S is the Laplacian of the graph of discordant pairs, so eliminating a
 * category joins its neighbours, and nothing is ever subtracted: no digits are lost.
 */
function eliminate(nodes: Map<number, Node>): { chi: number; rank: number } {
  let chi = 0;
  let rank = 0;
  for (let next = fewestEdges(nodes); next; next = fewestEdges(nodes)) {
    const [key, { difference, edges }] = next;
    const weight = [...edges.values()].reduce((sum, edge) => sum + edge, 0);
    chi += difference ** 2 / weight;
    rank += 1;
    nodes.delete(key);
    for (const [a, edgeA] of edges) {
      const near = nodes.get(a)!;
      near.edges.delete(key);
      near.difference += (difference * edgeA) / weight;
      for (const [b, edgeB] of edges) {
        if (a !== b) near.edges.set(b, (near.edges.get(b) ?? 0) + (edgeA * edgeB) / weight);
      }
    }
  }
  return { chi, rank };
}

/**
 * The Stuart-Maxwell test that two raters use the categories equally often (Stuart 1955; Maxwell
 * 1970): chi-squared with its p, by the generalised inverse of the covariance of the margins'
 * differences; df is its rank. Undefined where the raters agree on every unit. Units with a hole are
 * left out.
 */
export function stuartMaxwell(matrix: RatingMatrix): Estimate {
  const table = twoRaterTable(matrix);
  if (typeof table === "string") return undefinedEstimate(table, 0);
  const { units } = marginsOf(table);
  const { chi, rank } = eliminate(graphOf(table));
  if (rank === 0) return undefinedEstimate("the raters agree on every unit", units);
  return { ...estimateOf(chi, units), p: chiSquaredUpper(chi, rank), df: rank };
}
