// The engine worker's entry. It loads the engine's wasm, and until that runs it
// holds the messages that come in, so that the page may post from its first
// moment on and nothing is lost or out of order. Nothing is imported statically:
// that would delay this script, and wasm and glue would be fetched in turn.
//
// Failures are reported as an error of the worker, which reaches `onerror` of
// the page's Worker; a rejected promise would not.

const held = [];
self.onmessage = (event) => held.push(event.data);

start().catch((error) => self.reportError(error));

async function start() {
  const wasm = fetch(new URL("./{{engine.wasm}}", import.meta.url));
  wasm.catch(() => {}); // reported below, also where the glue fails first
  const { default: init, receive } = await import("./{{engine.js}}");
  await init({ module_or_path: wasm });
  self.onmessage = (event) => receive(event.data);
  for (const data of held.splice(0)) receive(data);
}
