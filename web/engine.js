// The entry of every worker: of the engine's, and of one that seals or opens a
// copy; its name says which. It loads the wasm, and until that runs it
// holds the messages that come in, so that the page may post from its first
// moment on and nothing is lost or out of order. Nothing is imported statically:
// that would delay this script, and wasm and glue would be fetched in turn.
//
// Failures are reported as an error of the worker, which reaches `onerror` of
// the page's Worker; a rejected promise would not.

self.karizHeld = [];
self.onmessage = (event) => self.karizHeld.push(event.data);

start().catch((error) => self.reportError(error));

async function start() {
  const wasm = fetch(new URL("./{{app.wasm}}", import.meta.url));
  wasm.catch(() => {}); // reported below, also where the glue fails first
  const { default: init } = await import("./{{app.js}}");
  await init({ module_or_path: wasm }); // in a worker it starts what the worker is for, which takes onmessage over
}
