//! Makes typed functions of the texts in `locales/en/*.ftl` (Project Fluent's format).
//!
//! Every text becomes a function of its variables, so a missing text, or a missing variable, fails the build (U2).
//! What it says is not in the wasm: it stands in the leaf of the user's language, under its number. Whoever runs
//! natively, as tests do, has the English leaves here.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::Path,
};

use kariz_texts::{LANGUAGES, LEAVES, Leaf, Message, Texts};

/// Beside all sources, where translators look for it.
const LOCALES: &str = "../../locales";

/// The files whose texts are also found by name, since the core names them: its catalogue, its templates.
const NAMED: [&str; 2] = ["catalogue", "templates"];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(LOCALES).join(LANGUAGES[0].code);
    println!("cargo::rerun-if-changed={}", folder.display());
    let english = kariz_texts::read(&folder)?;
    let here = Path::new(&env::var("OUT_DIR")?).to_owned();
    fs::write(here.join("texts.rs"), code(&english, &here)?)?;
    Ok(())
}

fn code(english: &Texts, here: &Path) -> Result<String, Box<dyn Error>> {
    let in_leaves = LEAVES.iter().flat_map(|leaf| leaf.files).copied();
    let listed: BTreeSet<&str> = in_leaves.chain([kariz_texts::PAGE]).collect();
    if let Some(file) = english.keys().find(|file| !listed.contains(file.as_str())) {
        return Err(format!("locales/en/{file}.ftl is in no leaf (crates/texts/src/leaves.rs)").into());
    }
    let mut code = String::from("use super::{leaf::Leaf, render::{Arg, plain, render}};\n\n");
    code += "/// The leaves of a language: what each is called, and its print.\npub static LEAVES: [Leaf; LEAF_COUNT] = [\n";
    for leaf in &LEAVES {
        fs::write(here.join(format!("{}.txt", leaf.name)), kariz_texts::written(leaf, english, english)?)?;
        let print = kariz_texts::print(leaf, english);
        writeln!(code, "    Leaf::new({:?}, {print:?}, &{:?}, {}),", leaf.name, leaf.parts, native(leaf))?;
    }
    writeln!(code, "];\n/// How many leaves there are.\npub const LEAF_COUNT: usize = {};\n", LEAVES.len())?;
    for (number, leaf) in LEAVES.iter().enumerate() {
        for (place, message) in kariz_texts::messages(leaf, english).into_iter().enumerate() {
            write_function(&mut code, message, number, place)?;
        }
    }
    write_families(&mut code, english)?;
    Ok(code)
}

/// The leaf's English file, for whoever has no page that fetches one.
fn native(leaf: &Leaf) -> String {
    format!(
        "if cfg!(target_family = \"wasm\") {{ \"\" }} else {{ include_str!(concat!(env!(\"OUT_DIR\"), \"/{}.txt\")) }}",
        leaf.name
    )
}

fn write_function(code: &mut String, message: &Message, leaf: usize, place: usize) -> Result<(), Box<dyn Error>> {
    let function = message.name.replace('-', "_");
    let variables = message.variables();
    writeln!(code, "/// {}", message.sketch())?;
    if variables.is_empty() {
        writeln!(code, "pub fn {function}() -> &'static str {{\n    plain({leaf}, {place})\n}}\n")?;
        return Ok(());
    }
    let parameters: Vec<_> = variables.iter().map(|name| format!("{name}: impl Into<Arg<'a>>")).collect();
    let arguments: Vec<_> = variables.iter().map(|name| format!("{name}.into()")).collect();
    writeln!(code, "pub fn {function}<'a>({}) -> String {{", parameters.join(", "))?;
    writeln!(code, "    render({leaf}, {place}, &[{}])\n}}\n", arguments.join(", "))?;
    Ok(())
}

/// For each family of names a function from a name to its text: of `field-expected-close` from `expectedClose`.
fn write_families(code: &mut String, english: &Texts) -> Result<(), Box<dyn Error>> {
    let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for message in NAMED.iter().filter_map(|file| english.get(*file)).flatten() {
        if let Some((family, name)) = message.name.split_once('-') {
            families.entry(family).or_default().push(name);
        }
    }
    for (family, names) in families {
        writeln!(code, "/// The text `{family}-<name>`, if there is one.")?;
        writeln!(code, "pub fn {family}(name: &str) -> Option<&'static str> {{\n    Some(match name {{")?;
        for name in names {
            writeln!(code, "        {:?} => {family}_{}(),", camel(name), name.replace('-', "_"))?;
        }
        writeln!(code, "        _ => return None,\n    }})\n}}\n")?;
    }
    Ok(())
}

fn camel(kebab: &str) -> String {
    let mut words = kebab.split('-');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name += letters.as_str();
    }
    name
}
