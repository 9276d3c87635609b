/**
 * Lays out stages of boxes with lines between them so that few lines cross (Sugiyama, Tagawa and
 * Toda, IEEE Transactions on Systems, Man, and Cybernetics 11, 1981): a line over several stages
 * gets a lane in each, stages are put in order by the middles of their neighbours, and then moved
 * towards them. The same input gives the same layout.
 */

/** A box, or the lane of a line that passes a stage. Places are along the stage. */
export interface Spot {
  readonly stage: number;
  readonly size: number;
  /** The middle. */
  at: number;
}

/** A line by the spots that it goes through, with the share that it takes of its ends. */
export interface Course {
  readonly spots: readonly Spot[];
  readonly width: number;
}

export interface Place {
  readonly key: string;
  readonly stage: number;
  readonly size: number;
}

export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly width: number;
}

const ROUNDS = 12;

/**
 * @param gap between two spots of a stage
 * @param least how long a stage is at least
 * @returns the spots of the boxes by their keys, the courses in the order of the connections, and
 * how long the stages are
 */
export function flowLayout(
  places: readonly Place[],
  connections: readonly Connection[],
  gap: number,
  least: number,
) {
  const spots = new Map<string, Spot>(
    places.map(({ key, stage, size }) => [key, { stage, size, at: 0 }]),
  );
  const lanes: Spot[] = [];
  const courses = connections.map(({ from, to, width }): Course => {
    const [start, end] = [spots.get(from), spots.get(to)];
    if (!start || !end) throw new RangeError('a line leads to no box');
    const between: Spot[] = [];
    for (let stage = start.stage + 1; stage < end.stage; stage += 1) {
      between.push({ stage, size: width, at: 0 });
    }
    lanes.push(...between);
    return { spots: [start, ...between, end], width };
  });
  const stages = [...Map.groupBy([...spots.values(), ...lanes], ({ stage }) => stage).values()];
  const lengthOf = (stage: readonly Spot[]): number =>
    stage.reduce((sum, { size }) => sum + size, 0) + gap * (stage.length - 1);
  const length = Math.max(least, ...stages.map(lengthOf));
  for (const stage of stages) pack(stage, gap, (length - lengthOf(stage)) / 2);
  order(stages, courses, gap, length, lengthOf);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const stage of round % 2 === 0 ? stages : stages.toReversed()) {
      settle(stage, new Map(stage.map((spot) => [spot, middleOf(spot, courses)])), gap, length);
    }
  }
  return { spots, courses, length };
}

/** Puts the spots of a stage one behind the other. */
function pack(stage: readonly Spot[], gap: number, begin: number): void {
  let at = begin;
  for (const spot of stage) {
    spot.at = at + spot.size / 2;
    at += spot.size + gap;
  }
}

/** Finds an order of each stage in which few lines cross. */
function order(
  stages: readonly Spot[][],
  courses: readonly Course[],
  gap: number,
  length: number,
  lengthOf: (stage: readonly Spot[]) => number,
): void {
  let best = stages.map((stage) => [...stage]);
  let fewest = crossings(courses);
  const arrange = (stage: Spot[], next: readonly Spot[]): void => {
    stage.splice(0, stage.length, ...next);
    pack(stage, gap, (length - lengthOf(stage)) / 2);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const stage of round % 2 === 0 ? stages : stages.toReversed()) {
      const middles = new Map(stage.map((spot) => [spot, middleOf(spot, courses)]));
      arrange(
        stage,
        stage.toSorted((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0)),
      );
      improve(stage, courses, arrange);
    }
    const now = crossings(courses);
    if (now >= fewest) continue;
    fewest = now;
    best = stages.map((stage) => [...stage]);
  }
  for (const [index, stage] of stages.entries()) arrange(stage, best[index] ?? stage);
}

/** Lets neighbours change places as long as that makes fewer crossings. */
function improve(
  stage: Spot[],
  courses: readonly Course[],
  arrange: (stage: Spot[], next: readonly Spot[]) => void,
): void {
  for (let index = 0; index + 1 < stage.length; index += 1) {
    const [one, other] = [stage[index], stage[index + 1]];
    if (!one || !other) continue;
    const before = [...stage];
    const had = crossings(courses);
    arrange(stage, before.with(index, other).with(index + 1, one));
    if (crossings(courses) >= had) arrange(stage, before);
  }
}

/** How much crosses: two wide lines that do are harder to follow than two thin ones. */
export function crossings(courses: readonly Course[]): number {
  const steps = courses.flatMap(({ spots, width }) =>
    spots.slice(1).flatMap((to, index) => {
      const from = spots[index];
      return from && from.stage + 1 === to.stage ? [{ from, to, width }] : [];
    }),
  );
  let sum = 0;
  for (const [index, one] of steps.entries()) {
    for (const other of steps.slice(index + 1)) {
      if (one.from.stage !== other.from.stage) continue;
      if ((one.from.at - other.from.at) * (one.to.at - other.to.at) < 0)
        sum += Math.min(one.width, other.width) + 1;
    }
  }
  return sum;
}

/** The middle of what a spot is joined to, the wider lines counting for more. */
function middleOf(spot: Spot, courses: readonly Course[]): number {
  let [sum, weight] = [0, 0];
  for (const { spots, width } of courses) {
    for (const [index, each] of spots.entries()) {
      if (each !== spot) continue;
      for (const neighbour of [spots[index - 1], spots[index + 1]]) {
        if (!neighbour || neighbour.stage === spot.stage) continue;
        sum += neighbour.at * width;
        weight += width;
      }
    }
  }
  return weight === 0 ? spot.at : sum / weight;
}

/** Moves the spots of a stage as near to where they belong as their order and the gaps let them. */
function settle(
  stage: readonly Spot[],
  wanted: ReadonlyMap<Spot, number>,
  gap: number,
  length: number,
): void {
  let end = -gap;
  for (const spot of stage) {
    spot.at = Math.max(wanted.get(spot) ?? spot.at, end + gap + spot.size / 2);
    end = spot.at + spot.size / 2;
  }
  let begin = length + gap;
  for (const spot of stage.toReversed()) {
    spot.at = Math.min(spot.at, begin - gap - spot.size / 2);
    begin = spot.at - spot.size / 2;
  }
}
