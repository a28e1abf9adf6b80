// Kariz's numbers, as wasm: what a page runs.

export async function kariz(bytes, deals) {
  const { instance } = await WebAssembly.instantiate(bytes, {});
  const { memory, ...calls } = instance.exports;
  calls.prepare(deals);
  const rows = () => {
    const length = calls.rows_length();
    return JSON.parse(new TextDecoder().decode(new Uint8Array(memory.buffer, calls.rows(), length)));
  };
  return {
    rows,
    fromNothing: () => calls.from_nothing(),
    change: () => calls.change(),
    follow: () => calls.follow(),
    /** The deal that was changed last, and what it is worth now. */
    changed() {
      const id = calls.changed();
      return { id, value: rows().deals.value[id] };
    },
    answers() {
      const length = calls.answers_length();
      return [...new Float64Array(memory.buffer, calls.answers(), length)];
    },
  };
}
