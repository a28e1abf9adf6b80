//! Compiles the texts in `locales/en/*.ftl` (Project Fluent's format) into typed functions.
//!
//! Every message becomes a function of its variables, so a missing text, or a missing variable,
//! fails the build (U2). The parser runs here alone: what ships is a table of pieces.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::Path,
};

use fluent_syntax::{ast, parser};

/// Beside all sources, where translators look for it.
const ENGLISH: &str = "../../locales/en";

/// The texts that are also found by name, since what they name comes from the core's catalogue.
const CATALOGUE: &str = "catalogue.ftl";

type Pattern<'a> = ast::Pattern<&'a str>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ENGLISH}");
    let mut code = String::from("use super::render::{Arg, Part, render};\n\n");
    let mut seen = BTreeSet::new();
    let mut files: Vec<_> =
        fs::read_dir(ENGLISH)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?;
    files.sort();
    for file in files {
        write_texts(&mut code, &mut seen, &file).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("texts.rs"), code)?;
    Ok(())
}

fn write_texts(code: &mut String, seen: &mut BTreeSet<String>, file: &Path) -> Result<(), Box<dyn Error>> {
    let source = fs::read_to_string(file)?;
    let resource = parser::parse(source.as_str()).map_err(|(_, errors)| format!("{errors:?}"))?;
    let mut families: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in &resource.body {
        let ast::Entry::Message(ast::Message { id, value: Some(pattern), .. }) = entry else { continue };
        if !seen.insert(id.name.to_owned()) {
            return Err(format!("{} stands there twice", id.name).into());
        }
        write_message(code, id.name, pattern)?;
        if let Some((family, name)) = id.name.split_once('-').filter(|_| file.ends_with(CATALOGUE)) {
            families.entry(family).or_default().push(name);
        }
    }
    families.into_iter().try_for_each(|(family, names)| write_family(code, family, &names))
}

/// A function from a name in the catalogue to its text: of `field-expected-close` from `expectedClose`.
fn write_family(code: &mut String, family: &str, names: &[&str]) -> Result<(), Box<dyn Error>> {
    writeln!(code, "/// The text `{family}-<name>`, if there is one.")?;
    writeln!(code, "pub fn {family}(name: &str) -> Option<&'static str> {{\n    Some(match name {{")?;
    for name in names {
        writeln!(code, "        {:?} => {family}_{}(),", camel(name), name.replace('-', "_"))?;
    }
    writeln!(code, "        _ => return None,\n    }})\n}}\n")?;
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

fn write_message(code: &mut String, name: &str, pattern: &Pattern) -> Result<(), Box<dyn Error>> {
    let function = name.replace('-', "_");
    let mut variables = Vec::new();
    let parts = parts(pattern, &mut variables)?;
    let doc = plain(pattern).replace(['\n', '\r'], " ");
    writeln!(code, "/// {doc}")?;
    if variables.is_empty() {
        writeln!(code, "pub fn {function}() -> &'static str {{\n    {:?}\n}}\n", plain(pattern))?;
        return Ok(());
    }
    let parameters: Vec<_> = variables.iter().map(|name| format!("{name}: impl Into<Arg<'a>>")).collect();
    let arguments: Vec<_> = variables.iter().map(|name| format!("{name}.into()")).collect();
    writeln!(code, "pub fn {function}<'a>({}) -> String {{", parameters.join(", "))?;
    writeln!(code, "    render(const {{ &[{parts}] }}, &[{}])\n}}\n", arguments.join(", "))?;
    Ok(())
}

/// The pattern as Rust source of its `Part`s; notes the variables in the order of their first use.
fn parts(pattern: &Pattern, variables: &mut Vec<String>) -> Result<String, Box<dyn Error>> {
    let mut source = String::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => write!(source, "Part::Text({value:?}), ")?,
            ast::PatternElement::Placeable { expression } => source += &placeable(expression, variables)?,
        }
    }
    Ok(source)
}

fn placeable(expression: &ast::Expression<&str>, variables: &mut Vec<String>) -> Result<String, Box<dyn Error>> {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            Ok(format!("Part::Text({value:?}), "))
        }
        ast::Expression::Inline(inline) => Ok(format!("Part::Arg({}), ", variable(inline, variables)?)),
        ast::Expression::Select { selector, variants } => {
            let index = variable(selector, variables)?;
            let mut cases = String::new();
            for variant in variants {
                let key = match &variant.key {
                    ast::VariantKey::Identifier { name } => *name,
                    ast::VariantKey::NumberLiteral { value } => *value,
                };
                write!(cases, "({key:?}, &[{}]), ", parts(&variant.value, variables)?)?;
            }
            Ok(format!("Part::Choose({index}, &[{cases}]), "))
        }
    }
}

fn variable(inline: &ast::InlineExpression<&str>, variables: &mut Vec<String>) -> Result<usize, Box<dyn Error>> {
    let ast::InlineExpression::VariableReference { id } = inline else {
        return Err(format!("only variables can be used in a text: {inline:?}").into());
    };
    let name = id.name.replace('-', "_");
    if let Some(index) = variables.iter().position(|other| *other == name) {
        return Ok(index);
    }
    variables.push(name);
    Ok(variables.len() - 1)
}

/// The text as a reader sees it, with variables in braces.
fn plain(pattern: &Pattern) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            ast::PatternElement::TextElement { value } => (*value).to_owned(),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                ast::InlineExpression::StringLiteral { value } => (*value).to_owned(),
                ast::InlineExpression::VariableReference { id } => format!("{{{}}}", id.name),
                _ => "{...}".to_owned(),
            },
            ast::PatternElement::Placeable { .. } => "{...}".to_owned(),
        })
        .collect()
}
