//! Every developer verb of Kariz: `cargo xtask <verb>`.
//!
//! What is not needed: Trunk, wasm-pack and the wasm-bindgen command. A fresh
//! machine with Rust and Node has none of them, building them takes longer than
//! building Kariz, and their versions drift from those in Cargo.toml. Cargo
//! builds the wasm, [`glue`] links the generator of the JavaScript as a library,
//! and [`bundle`] is the few file operations that remain.
#![allow(clippy::print_stdout, reason = "a command line tool speaks through its output")]

mod bench;
mod browser;
mod build;
mod bundle;
mod check;
mod claims;
mod command;
mod compressed;
mod document;
mod first_visit;
mod glue;
mod hash;
mod headers;
mod layers;
mod logical;
mod machine;
mod manifest;
mod native;
mod parts;
mod paths;
mod rooms;
mod say;
mod script;
mod serve;
mod sharing;
mod size;
mod styles;
mod table;
mod tally;
mod template;
mod test;
mod texts;
mod times;
mod trunk;

use anyhow::{Result, bail};
use build::Flavour;

const USAGE: &str = "\
cargo xtask <verb>

  run   [--dev] [--port N]      build, serve, print the address
  build [--dev]                 write dist/: the whole app, ready for any static host
  serve [--port N]              serve dist/ as it is
  check                         formatting, lints, layers, logical CSS
  test  [--native | --browser] [filter]
                                check, native tests, browser tests (or one of them)
  bench [--native | --browser] [--quick | --smoke] [filter]
                                measure, and print one table; --quick leaves out 100,000 deals,
                                --smoke only sees that every bench still measures
  size                          what each part weighs, and whether a limit is exceeded

  --dev builds in seconds what takes longer to download and to run";

fn main() {
    if let Err(error) = dispatch(std::env::args().skip(1).collect()) {
        say::failure(&error);
        std::process::exit(1);
    }
}

fn dispatch(arguments: Vec<String>) -> Result<()> {
    let mut arguments = Arguments(arguments);
    let verb = arguments.word().unwrap_or_default();
    let flavour = if arguments.flag("--dev") { Flavour::Dev } else { Flavour::Release };
    match verb.as_str() {
        "build" if arguments.flag("--for-trunk") => arguments.end().and_then(|()| trunk::build()),
        "build" => arguments.end().and_then(|()| build::build(flavour)),
        "run" => {
            let port = arguments.number("--port")?;
            arguments.end()?;
            build::build(flavour)?;
            serve::serve_until_stopped(port)
        }
        "serve" => {
            let port = arguments.number("--port")?;
            arguments.end()?;
            serve::serve_until_stopped(port)
        }
        "check" => arguments.end().and_then(|()| check::check()),
        "test" => {
            let part = test::Part::chosen(arguments.flag("--native"), arguments.flag("--browser"));
            let filter = arguments.word();
            arguments.end()?;
            test::test(part, filter.as_deref())
        }
        "bench" => {
            let (native, browser) = (arguments.flag("--native"), arguments.flag("--browser"));
            let extent = match (arguments.flag("--quick"), arguments.flag("--smoke")) {
                (_, true) => bench::Extent::Smoke,
                (true, false) => bench::Extent::Quick,
                (false, false) => bench::Extent::All,
            };
            let filter = arguments.word();
            arguments.end()?;
            bench::bench(&bench::Wanted { native: native || !browser, browser: browser || !native, extent, filter })
        }
        "size" => arguments.end().and_then(|()| build::build(Flavour::Release)),
        "" | "help" | "--help" | "-h" => {
            println!("{USAGE}");
            Ok(())
        }
        unknown => bail!("there is no verb `{unknown}`\n\n{USAGE}"),
    }
}

/// What stands after `cargo xtask`, taken piece by piece.
struct Arguments(Vec<String>);

impl Arguments {
    fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|argument| argument != name);
        self.0.len() < before
    }

    /// The number after `name`, as in `--port 8737`.
    fn number(&mut self, name: &str) -> Result<Option<u16>> {
        let Some(at) = self.0.iter().position(|argument| argument == name) else { return Ok(None) };
        self.0.remove(at);
        if at == self.0.len() {
            bail!("{name} needs a number after it");
        }
        let value = self.0.remove(at);
        match value.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => bail!("{name} needs a number from 0 to 65535, not `{value}`"),
        }
    }

    fn word(&mut self) -> Option<String> {
        let at = self.0.iter().position(|argument| !argument.starts_with("--"))?;
        Some(self.0.remove(at))
    }

    fn end(&self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(unknown) => bail!("`{unknown}` is not understood here\n\n{USAGE}"),
        }
    }
}
