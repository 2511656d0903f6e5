import { undefinedEstimate, type Estimate } from "./estimate";
import { normalQuantile975 } from "./normal-interval";

/**
 * A share of `trials`, times `per`, with Wilson's score interval (Wilson 1927; 95 %, no continuity
 * correction). Trials are taken for independent. Undefined where there were no trials.
 * @param events from 0 to `trials`
 * @param per what the share is given per, such as 100
 */
export function wilsonInterval(events: number, trials: number, per = 1): Estimate {
  if (trials <= 0) return undefinedEstimate("nothing was looked at", 0);
  const share = events / trials;
  const zz = normalQuantile975 ** 2;
  const middle = (share + zz / (2 * trials)) / (1 + zz / trials);
  const half =
    (normalQuantile975 / (1 + zz / trials)) *
    Math.sqrt((share * (1 - share)) / trials + zz / (4 * trials * trials));
  const low = events === 0 ? 0 : middle - half;
  const high = events === trials ? 1 : middle + half;
  return {
    value: share * per,
    se: null,
    ci: [low * per, high * per],
    ciMethod: "Wilson score",
    units: trials,
    undefined: null,
  };
}
