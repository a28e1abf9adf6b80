// The same numbers by DuckDB-wasm, in this thread.

import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const DAY = 86_400_000;

export async function duckdb(rows) {
  const library = require("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs");
  const folder = dirname(require.resolve("@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs"));
  const module = (name) => ({ mainModule: join(folder, `duckdb-${name}.wasm`), mainWorker: "" });
  const db = await library.createDuckDB({ mvp: module("mvp"), eh: module("eh") }, new library.VoidLogger(), library.NODE_RUNTIME);
  await db.instantiate(() => {});
  const connection = db.connect();
  const { tableFromArrays, tableToIPC, vectorFromArray, Float64 } = require("apache-arrow");
  const { first, last, stages, now } = rows;

  function load() {
    for (const name of ["deals", "stays", "leads"]) {
      const columns = Object.entries(rows[name]).map(([column, list]) => [column, vectorFromArray(list, new Float64())]);
      connection.query(`DROP TABLE IF EXISTS ${name}`);
      connection.insertArrowFromIPCStream(tableToIPC(tableFromArrays(Object.fromEntries(columns)), "stream"), { name, create: true });
    }
  }

  const objects = (sql) => connection.query(sql).toArray().map((row) => Object.fromEntries(Object.entries(row.toJSON()).map(([key, value]) => [key, Number(value)])));

  function numbers(period) {
    const within = (day) => (period ? `${day} BETWEEN ${period[0]} AND ${period[1]}` : "true");
    const none = { n: 0, value: 0, mean: 0, median: 0, days: 0, middle: 0 };
    const closed = objects(`
      SELECT coalesce(state, 3) AS state, count(*) AS n, sum(value) AS value, avg(value) AS mean, median(value) AS median,
        avg(greatest(0, closed - made)) AS days, median(greatest(0, closed - made)) AS middle
      FROM deals WHERE state > 0 AND ${within("closed")} GROUP BY GROUPING SETS ((state), ())`);
    const [won, lost, all] = [1, 2, 3].map((state) => closed.find((row) => row.state === state) ?? none);
    const made = objects(`SELECT state, count(*) AS n FROM deals WHERE ${within("made")} GROUP BY state`);
    const cohort = (state) => made.find((row) => row.state === state)?.n ?? 0;
    const [open] = objects("SELECT count(*) AS n, coalesce(sum(value), 0) AS value FROM deals WHERE state = 0");
    const [known] = objects(`SELECT count(*) AS n, coalesce(sum(became), 0) AS became FROM leads WHERE ${within("made")}`);
    const ways = objects(`
      SELECT stage, way, count(*) AS n FROM (SELECT stage, arg_max(way, number) AS way FROM stays WHERE ${within('"enteredOn"')} GROUP BY deal, stage)
      GROUP BY stage, way`);
    const way = (stage, way) => ways.find((row) => row.stage === stage && row.way === way)?.n ?? 0;
    const spread = (days, where) => objects(`SELECT stage, count(*) AS n, avg(${days}) AS mean, median(${days}) AS median FROM stays WHERE ${where} GROUP BY stage`);
    const gone = spread("greatest(0, ended - entered)", `ended IS NOT NULL AND ${within('"endedOn"')}`);
    const still = spread(`greatest(0, ${now} - entered)`, "way = 4");
    const stay = (list, stage) => {
      const { n, mean, median } = list.find((row) => row.stage === stage) ?? none;
      return [n, mean / DAY, median / DAY];
    };
    const held = objects("SELECT stage, count(*) AS n FROM deals WHERE state = 0 GROUP BY stage");
    const each = Array.from({ length: stages }, (_, at) => at);
    return [
      won.n, lost.n, won.value, won.value + lost.value, won.mean, won.median, won.days, won.middle, all.days, all.middle,
      cohort(1), cohort(2), cohort(0), open.n, open.value, known.n, known.became,
      ...each.flatMap((at) => [0, 1, 2, 3, 4].map((one) => way(at, one))),
      ...each.flatMap((at) => [...stay(gone, at), ...stay(still, at)]),
      ...each.map((at) => held.find(({ stage }) => stage === at)?.n ?? 0),
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
      connection.query(`UPDATE deals SET value = ${value} WHERE id = ${id}`);
      return ask();
    },
    end() {
      connection.close();
    },
  };
}
