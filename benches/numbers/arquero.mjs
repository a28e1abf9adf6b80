// The same numbers by arquero.

import { op, table } from "arquero";

const DAY = 86_400_000;

export async function arquero(rows) {
  let tables;
  const { first, last, stages, now } = rows;
  const load = () => void (tables = { deals: table(rows.deals), stays: table(rows.stays), leads: table(rows.leads) });

  /** The numbers of all time (`null`), or of a period. */
  function numbers(period) {
    const [from, to] = period ?? [-1e9, 1e9];
    const { deals, stays, leads } = { deals: tables.deals.params({ from, to }), stays: tables.stays.params({ from, to }), leads: tables.leads.params({ from, to }) };
    const closed = deals.filter((d, $) => d.state > 0 && d.closed >= $.from && d.closed <= $.to).derive({ days: (d) => op.greatest(0, d.closed - d.made) });
    const by = closed.groupby("state").rollup({ n: op.count(), value: op.sum("value"), mean: op.mean("value"), median: op.median("value"), days: op.mean("days"), middle: op.median("days") }).objects();
    const none = { n: 0, value: 0, mean: 0, median: 0, days: 0, middle: 0 };
    const won = by.find(({ state }) => state === 1) ?? none;
    const lost = by.find(({ state }) => state === 2) ?? none;
    const all = closed.rollup({ days: op.mean("days"), middle: op.median("days") }).object();
    const made = deals.filter((d, $) => d.made >= $.from && d.made <= $.to).groupby("state").count().objects();
    const cohort = (state) => made.find((row) => row.state === state)?.count ?? 0;
    const open = deals.filter((d) => d.state === 0);
    const sum = open.rollup({ n: op.count(), value: op.sum("value") }).object();
    const known = leads.filter((d, $) => d.made >= $.from && d.made <= $.to).rollup({ n: op.count(), became: op.sum("became") }).object();
    // Of each deal the last time that it entered a stage.
    const entered = stays.filter((d, $) => d.enteredOn >= $.from && d.enteredOn <= $.to);
    const latest = entered.groupby("deal", "stage").derive({ latest: (d) => op.max(d.number) }).ungroup().filter((d) => d.number === d.latest);
    const ways = latest.groupby("stage", "way").count().objects();
    const way = (stage, way) => ways.find((row) => row.stage === stage && row.way === way)?.count ?? 0;
    const over = stays.filter((d, $) => d.ended !== null && d.endedOn >= $.from && d.endedOn <= $.to).derive({ days: (d) => op.greatest(0, d.ended - d.entered) });
    const lasting = stays.params({ now }).filter((d) => d.way === 4).derive({ days: (d, $) => op.greatest(0, $.now - d.entered) });
    const spread = (list) => list.groupby("stage").rollup({ n: op.count(), mean: op.mean("days"), median: op.median("days") }).objects();
    const [gone, still] = [spread(over), spread(lasting)];
    const stay = (list, stage) => {
      const { n, mean, median } = list.find((row) => row.stage === stage) ?? { n: 0, mean: 0, median: 0 };
      return [n, mean / DAY, median / DAY];
    };
    const held = open.groupby("stage").count().objects();
    const each = Array.from({ length: stages }, (_, at) => at);
    return [
      won.n, lost.n, won.value, won.value + lost.value, won.mean, won.median, won.days, won.middle, all.days, all.middle,
      cohort(1), cohort(2), cohort(0), sum.n, sum.value, known.n, known.became ?? 0,
      ...each.flatMap((at) => [0, 1, 2, 3, 4].map((one) => way(at, one))),
      ...each.flatMap((at) => [...stay(gone, at), ...stay(still, at)]),
      ...each.map((at) => held.find(({ stage }) => stage === at)?.count ?? 0),
    ];
  }

  const ask = () => [...numbers(null), ...numbers([first, last])];
  return {
    fromNothing() {
      load();
      return ask();
    },
    ask,
    change(id, value) {
      // Its tables do not change: another is made with the column that does.
      rows.deals.value[id] = value;
      tables.deals = tables.deals.assign(table({ value: rows.deals.value }));
      return ask();
    },
    end() {},
  };
}
