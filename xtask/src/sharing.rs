//! What parts share is put together, so that a family of parts has one file of it.
//!
//! `wasm_split` makes a file for every set of parts that have code in common: with seven parts those were dozens,
//! most of them tiny. A wider set is as right, since whoever needs a file fetches it. So each family gets a function
//! that names all that two or more of it need, behind a `return`, and every part of the family begins with a function
//! that names that one: for whoever follows the calls, all of the family need all that is shared in it. Nothing of
//! that is ever run, and what stands behind a `return` is left out again when the files are written.

use crate::parts::{FAMILIES, Family};
use anyhow::{Context, Result, bail};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};
use wasmparser::{
    CompositeInnerType, Export, ExternalKind, KnownCustom, Linking, Parser, Payload, RelocationType, SymbolInfo,
};

/// Adds what puts together what families share.
///
/// # Errors
/// When this is no wasm as the linker writes it with its relocations.
pub fn put_together(wasm: &[u8]) -> Result<Vec<u8>> {
    let module = Module::read(wasm)?;
    let needs = module.needs();
    let mut added = Added::default();
    for family in FAMILIES {
        let shared = module.shared(&needs, family);
        if !shared.is_empty() {
            added.family(&module, family, &shared)?;
        }
    }
    module.with(&added)
}

/// Something that is in some file: a function, or data, by its symbol.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Function(u32),
    Data(u32),
}

/// A section as it stands in the file.
struct Section<'a> {
    id: u8,
    content: &'a [u8],
}

/// What has to be known of a wasm.
#[derive(Default)]
struct Module<'a> {
    sections: Vec<Section<'a>>,
    /// Of each type of functions, the number of parameters; and whether that is all.
    types: Vec<(usize, bool)>,
    /// The types of functions, imported and defined.
    functions: Vec<u32>,
    imported: u32,
    exports: Vec<Export<'a>>,
    /// A symbol of each thing.
    symbols: BTreeMap<Thing, u32>,
    calls: BTreeMap<Thing, BTreeSet<Thing>>,
}

/// Parts by what they need.
type Needs = BTreeMap<Thing, BTreeSet<String>>;

impl<'a> Module<'a> {
    fn read(wasm: &'a [u8]) -> Result<Self> {
        let mut module = Self::default();
        let mut found = Found::default();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Some((id, range)) = payload.as_section() {
                let content = wasm.get(usize::try_from(range.start)?..usize::try_from(range.end)?);
                module.sections.push(Section { id, content: content.context("a section is cut off")? });
            }
            module.take(payload, &mut found)?;
        }
        module.connect(&found)?;
        Ok(module)
    }

    fn take(&mut self, payload: Payload<'a>, found: &mut Found<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(types) => {
                for ty in types.into_iter().flat_map(|group| group.into_iter().flat_map(|group| group.into_types())) {
                    let CompositeInnerType::Func(ty) = ty.composite_type.inner else { bail!("a type of no function") };
                    self.types.push((ty.params().len(), ty.results().is_empty()));
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    if let wasmparser::TypeRef::Func(ty) = import?.ty {
                        self.functions.push(ty);
                        self.imported += 1;
                    }
                }
            }
            Payload::FunctionSection(types) => {
                for ty in types {
                    self.functions.push(ty?);
                }
            }
            Payload::ExportSection(exports) => self.exports = exports.into_iter().collect::<Result<_, _>>()?,
            Payload::CodeSectionStart { range, .. } => found.code = range.start,
            Payload::CodeSectionEntry(body) => found.bodies.push(body.range().start - found.code),
            Payload::DataSection(segments) => {
                let start = segments.range().start;
                for segment in segments {
                    let segment = segment?;
                    found.segments.push(segment.range.end - u64::try_from(segment.data.len())? - start);
                }
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Linking(linking) => {
                    for part in linking.subsections() {
                        if let Linking::SymbolTable(symbols) = part? {
                            found.symbols = symbols.into_iter().collect::<Result<_, _>>()?;
                        }
                    }
                }
                KnownCustom::Reloc(relocations) => {
                    let is_code = custom.name() == CODE_RELOCATIONS;
                    if is_code || custom.name() == "reloc.DATA" {
                        for entry in relocations.entries() {
                            let entry = entry?;
                            if !matches!(entry.ty, RelocationType::TypeIndexLeb) {
                                found.relocations.push((is_code, u64::from(entry.offset), entry.index));
                            }
                        }
                    }
                }
                _ => {}
            },
            _ => {}
        }
        Ok(())
    }

    /// Who calls or mentions what.
    fn connect(&mut self, found: &Found) -> Result<()> {
        let things: Vec<Option<Thing>> = (0u32..).zip(&found.symbols).map(|(nth, symbol)| thing(nth, symbol)).collect();
        for (symbol, thing) in (0..).zip(&things) {
            if let Some(thing) = thing {
                self.symbols.entry(*thing).or_insert(symbol);
            }
        }
        let data = found.data();
        for pair in data.windows(2) {
            if let [outer, inner] = pair
                && inner.start < outer.end
            {
                self.calls.entry(Thing::Data(outer.symbol)).or_default().insert(Thing::Data(inner.symbol));
            }
        }
        for &(is_code, offset, symbol) in &found.relocations {
            let Some(Some(target)) = things.get(usize::try_from(symbol)?) else { continue };
            let source = if is_code {
                let nth = found.bodies.partition_point(|start| *start <= offset).checked_sub(1);
                Some(Thing::Function(self.imported + u32::try_from(nth.context("a relocation before all code")?)?))
            } else {
                let before = data.partition_point(|data| data.start <= offset);
                let within = data.iter().take(before).rev().take(8).find(|data| offset < data.end);
                within.map(|data| Thing::Data(data.symbol))
            };
            if let Some(source) = source {
                self.calls.entry(source).or_default().insert(*target);
            }
        }
        Ok(())
    }

    /// The functions by which parts begin.
    fn beginnings(&self) -> impl Iterator<Item = (&str, u32)> {
        self.exports.iter().filter_map(|export| Some((part_of(export)?, export.index)))
    }

    /// Which parts need what is not in the first file.
    fn needs(&self) -> Needs {
        let first = self.exports.iter().filter(|export| export.kind == ExternalKind::Func && part_of(export).is_none());
        let first = first.map(|export| export.index).chain(0..self.imported).map(Thing::Function).collect();
        let first = self.reached(first, &BTreeSet::new());
        let mut needs = Needs::new();
        for (part, function) in self.beginnings() {
            for thing in self.reached(vec![Thing::Function(function)], &first) {
                needs.entry(thing).or_default().insert(part.to_owned());
            }
        }
        needs
    }

    fn reached(&self, from: Vec<Thing>, without: &BTreeSet<Thing>) -> BTreeSet<Thing> {
        let mut reached: BTreeSet<Thing> = from.iter().copied().collect();
        let mut open = from;
        while let Some(thing) = open.pop() {
            let next = self.calls.get(&thing).into_iter().flatten().copied();
            open.extend(next.filter(|next| !without.contains(next) && reached.insert(*next)));
        }
        reached
    }

    /// What two or more of a family need, and nobody outside of it: that by which the rest of it is reached. Where the family
    /// stands on one of its parts, all of that.
    fn shared(&self, needs: &Needs, family: &Family) -> BTreeSet<Thing> {
        let is_in =
            |family: &Family, users: &BTreeSet<String>| users.iter().all(|user| family.parts.contains(&user.as_str()));
        let is_shared = |users: &BTreeSet<String>| {
            users.len() > 1 && FAMILIES.iter().find(|family| is_in(family, users)) == Some(family)
        };
        let shared: BTreeSet<Thing> =
            needs.iter().filter(|(_, users)| is_shared(users)).map(|(thing, _)| *thing).collect();
        let outside = needs.keys().filter(|thing| !shared.contains(thing));
        let ways: BTreeSet<Thing> = outside.filter_map(|thing| self.calls.get(thing)).flatten().copied().collect();
        let base = self.beginnings().filter(|(part, _)| family.stands_with(part));
        let base = base.map(|(_, function)| Thing::Function(function));
        shared.intersection(&ways).copied().chain(base).filter(|thing| self.symbols.contains_key(thing)).collect()
    }

    /// The whole, with what was added.
    fn with(&self, added: &Added) -> Result<Vec<u8>> {
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        let code = self.sections.iter().find(|section| section.id == CODE).context("no code")?.content;
        let (code, relocations) = added.append_to_code(code)?;
        for section in &self.sections {
            let content: Cow<'_, [u8]> = match section.id {
                FUNCTIONS => added.append_types(section.content)?.into(),
                EXPORTS => self.exports_with(added).into(),
                CODE => code.as_slice().into(),
                CUSTOM
                    if section.content.get(1..).is_some_and(|rest| rest.starts_with(CODE_RELOCATIONS.as_bytes())) =>
                {
                    added.append_relocations(section.content, &relocations)?.into()
                }
                _ => section.content.into(),
            };
            out.push(section.id);
            number(&mut out, u32::try_from(content.len())?);
            out.extend_from_slice(&content);
        }
        Ok(out)
    }

    fn exports_with(&self, added: &Added) -> Vec<u8> {
        let mut out = Vec::new();
        number(&mut out, u32::try_from(self.exports.len()).unwrap_or(u32::MAX));
        for export in &self.exports {
            number(&mut out, u32::try_from(export.name.len()).unwrap_or(u32::MAX));
            out.extend_from_slice(export.name.as_bytes());
            out.push(match export.kind {
                ExternalKind::Func | ExternalKind::FuncExact => 0,
                ExternalKind::Table => 1,
                ExternalKind::Memory => 2,
                ExternalKind::Global => 3,
                ExternalKind::Tag => 4,
            });
            let moved = part_of(export).and_then(|_| added.beginnings.get(&export.index));
            number(&mut out, moved.copied().unwrap_or(export.index));
        }
        out
    }
}

const CUSTOM: u8 = 0;
const FUNCTIONS: u8 = 3;
const EXPORTS: u8 = 7;
const CODE: u8 = 10;
const CODE_RELOCATIONS: &str = "reloc.CODE";

/// The part that begins with what is exported, as the macro `wasm_split` names it.
fn part_of<'a>(export: &Export<'a>) -> Option<&'a str> {
    let name = export.name.strip_prefix("__wasm_split_00")?;
    let (part, _) = name.split_once("00_export_")?;
    (export.kind == ExternalKind::Func).then_some(part)
}

fn thing(nth: u32, symbol: &SymbolInfo) -> Option<Thing> {
    match symbol {
        SymbolInfo::Func { index, .. } => Some(Thing::Function(*index)),
        SymbolInfo::Data { symbol: Some(_), .. } => Some(Thing::Data(nth)),
        _ => None,
    }
}

/// What the wasm says of places in it.
#[derive(Default)]
struct Found<'a> {
    code: u64,
    /// Where each function begins, from the beginning of the code.
    bodies: Vec<u64>,
    /// Where each segment's bytes begin, from the beginning of the data.
    segments: Vec<u64>,
    symbols: Vec<SymbolInfo<'a>>,
    /// Whether it is in code, where, and which symbol is meant.
    relocations: Vec<(bool, u64, u32)>,
}

/// Where the bytes of a symbol are.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Bytes {
    start: u64,
    /// The longest first where several begin at one place.
    length: std::cmp::Reverse<u32>,
    symbol: u32,
    end: u64,
}

impl Found<'_> {
    fn data(&self) -> Vec<Bytes> {
        let mut data: Vec<Bytes> = (0..)
            .zip(&self.symbols)
            .filter_map(|(nth, symbol)| {
                let SymbolInfo::Data { symbol: Some(defined), .. } = symbol else { return None };
                let start = self.segments.get(usize::try_from(defined.index).ok()?)? + u64::from(defined.offset);
                let end = start + u64::from(defined.size);
                Some(Bytes { start, length: std::cmp::Reverse(defined.size), symbol: nth, end })
            })
            .collect();
        data.sort();
        data
    }
}

/// A function that was added.
struct Function {
    ty: u32,
    body: Vec<u8>,
    /// What is meant at which place in the body.
    mentions: Vec<(RelocationType, usize, u32)>,
}

/// What is meant, where in the code: the linker's relocation.
type Mention = (RelocationType, u32, u32);

#[derive(Default)]
struct Added {
    functions: Vec<Function>,
    /// By which functions parts begin instead.
    beginnings: BTreeMap<u32, u32>,
}

const RETURN: u8 = 0x0f;
const CALL: u8 = 0x10;
const DROP: u8 = 0x1a;
const LOCAL_GET: u8 = 0x20;
const I32_CONST: u8 = 0x41;
const END: u8 = 0x0b;
const NO_LOCALS: u8 = 0;

impl Added {
    /// One function names what is shared; one for each of the family begins it, and names that one.
    fn family(&mut self, module: &Module<'_>, family: &Family, shared: &BTreeSet<Thing>) -> Result<()> {
        let plain = module.types.iter().position(|ty| *ty == (0, true)).context("no function without parameters")?;
        let list = self.add(module, list_of(module, u32::try_from(plain)?, shared)?);
        for (part, function) in module.beginnings() {
            if !family.parts.contains(&part) {
                continue;
            }
            let begins = self.beginnings.get(&function).copied().unwrap_or(function);
            let ty = *module.functions.get(usize::try_from(function)?).context("no such function")?;
            let (parameters, _) = *module.types.get(usize::try_from(ty)?).context("no such type")?;
            let mut body = vec![NO_LOCALS];
            for parameter in 0..u32::try_from(parameters)? {
                body.push(LOCAL_GET);
                number(&mut body, parameter);
            }
            body.push(CALL);
            number(&mut body, begins);
            body.extend([RETURN, CALL]);
            number(&mut body, list);
            body.push(END);
            let beginning = self.add(module, Function { ty, body, mentions: Vec::new() });
            self.beginnings.insert(function, beginning);
        }
        Ok(())
    }

    fn add(&mut self, module: &Module<'_>, function: Function) -> u32 {
        self.functions.push(function);
        u32::try_from(module.functions.len() + self.functions.len() - 1).unwrap_or(u32::MAX)
    }

    fn append_types(&self, content: &[u8]) -> Result<Vec<u8>> {
        let (count, rest) = split_number(content)?;
        let mut out = Vec::new();
        number(&mut out, count + u32::try_from(self.functions.len())?);
        out.extend_from_slice(rest);
        self.functions.iter().for_each(|function| number(&mut out, function.ty));
        Ok(out)
    }

    /// The code, and what stands where in what was added. What was there stays in its place: the relocations say
    /// where it is.
    fn append_to_code(&self, content: &[u8]) -> Result<(Vec<u8>, Vec<Mention>)> {
        let (count, rest) = split_number(content)?;
        let mut out = Vec::with_capacity(content.len());
        number(&mut out, count + u32::try_from(self.functions.len())?);
        if out.len() != content.len() - rest.len() {
            bail!("the number of functions takes more room than before");
        }
        out.extend_from_slice(rest);
        let mut relocations = Vec::new();
        for function in &self.functions {
            number(&mut out, u32::try_from(function.body.len())?);
            for (ty, at, symbol) in &function.mentions {
                relocations.push((*ty, u32::try_from(out.len() + at)?, *symbol));
            }
            out.extend_from_slice(&function.body);
        }
        Ok((out, relocations))
    }

    fn append_relocations(&self, content: &[u8], added: &[Mention]) -> Result<Vec<u8>> {
        let (head, rest) = content.split_at(1 + CODE_RELOCATIONS.len());
        let (section, rest) = split_number(rest)?;
        let (count, rest) = split_number(rest)?;
        let mut out = head.to_vec();
        number(&mut out, section);
        number(&mut out, count + u32::try_from(added.len())?);
        out.extend_from_slice(rest);
        for (ty, at, symbol) in added {
            out.push(*ty as u8);
            number(&mut out, *at);
            number(&mut out, *symbol);
            if *ty == RelocationType::MemoryAddrSleb {
                number(&mut out, 0); // from the beginning of what is meant
            }
        }
        Ok(out)
    }
}

/// A function that names things, and does nothing.
fn list_of(module: &Module<'_>, ty: u32, things: &BTreeSet<Thing>) -> Result<Function> {
    let mut function = Function { ty, body: vec![NO_LOCALS, RETURN], mentions: Vec::new() };
    for thing in things {
        let symbol = *module.symbols.get(thing).context("what is shared has no symbol")?;
        let (before, kind, after) = match thing {
            Thing::Function(_) => (CALL, RelocationType::FunctionIndexLeb, RETURN),
            Thing::Data(_) => (I32_CONST, RelocationType::MemoryAddrSleb, DROP),
        };
        function.body.push(before);
        function.mentions.push((kind, function.body.len(), symbol));
        let named = if let Thing::Function(index) = thing { *index } else { 0 };
        function.body.extend(padded(named));
        function.body.push(after);
    }
    function.body.push(END);
    Ok(function)
}

/// A number as wasm writes it, LEB128.
fn number(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// The same, as long as the linker writes what may still change.
fn padded(value: u32) -> [u8; 5] {
    [0, 7, 14, 21, 28].map(|shift| {
        let bits = (value >> shift) as u8 & 0x7f;
        if shift < 28 { bits | 0x80 } else { bits }
    })
}

fn split_number(bytes: &[u8]) -> Result<(u32, &[u8])> {
    let length = bytes.iter().position(|byte| byte & 0x80 == 0).context("a number is cut off")? + 1;
    let (number, rest) = bytes.split_at(length);
    let value = number.iter().rev().fold(0u32, |value, byte| value << 7 | u32::from(byte & 0x7f));
    Ok((value, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A wasm in which parts begin with these functions, and these call those.
    fn module(beginnings: &[(&'static str, u32)], calls: &[(u32, &[u32])]) -> Module<'static> {
        let export = |(name, index): &(&'static str, u32)| Export { name, kind: ExternalKind::Func, index: *index };
        let things = |functions: &[u32]| functions.iter().copied().map(Thing::Function).collect();
        let calls: BTreeMap<_, BTreeSet<_>> =
            calls.iter().map(|(from, to)| (Thing::Function(*from), things(to))).collect();
        let all = calls.iter().flat_map(|(from, to)| [*from].into_iter().chain(to.iter().copied()));
        let symbols = all.collect::<BTreeSet<_>>().into_iter().zip(100..).collect();
        Module { exports: beginnings.iter().map(export).collect(), symbols, calls, ..Module::default() }
    }

    fn shared_by(module: &Module<'_>, part: &str, other: &str) -> Vec<Thing> {
        let users = BTreeSet::from([part, other]);
        let family = crate::parts::family_of(&users).unwrap();
        module.shared(&module.needs(), family).into_iter().collect()
    }

    const DEAL: (&str, u32) = ("__wasm_split_00deal00_export_1", 10);
    const DEALS: (&str, u32) = ("__wasm_split_00deals00_export_2", 20);
    const ENGINE: (&str, u32) = ("__wasm_split_00engine00_export_3", 30);
    const OTHERS: (&str, u32) = ("__wasm_split_00others00_export_4", 40);

    #[test]
    fn a_family_shares_what_two_of_it_need_named_by_what_leads_to_it() {
        let module = module(&[DEAL, DEALS], &[(10, &[11, 50]), (20, &[21, 50]), (50, &[51]), (51, &[50])]);
        assert_eq!(shared_by(&module, "deal", "deals"), [Thing::Function(50)], "51 comes with 50");
    }

    #[test]
    fn what_the_first_file_has_is_shared_by_nobody() {
        let module = module(&[("main", 1), DEAL, DEALS], &[(1, &[50]), (10, &[50]), (20, &[50])]);
        assert_eq!(shared_by(&module, "deal", "deals"), []);
    }

    #[test]
    fn what_pages_and_workers_share_is_not_what_pages_share() {
        let module = module(&[DEAL, DEALS, ENGINE], &[(10, &[50, 60]), (20, &[50]), (30, &[60])]);
        assert_eq!(shared_by(&module, "deal", "deals"), [Thing::Function(50)]);
        assert_eq!(shared_by(&module, "deal", "engine"), [Thing::Function(60)]);
    }

    #[test]
    fn all_of_the_engine_stands_with_what_its_parts_share() {
        let module = module(&[ENGINE, OTHERS], &[(30, &[31, 50]), (40, &[50])]);
        assert_eq!(shared_by(&module, "engine", "others"), [Thing::Function(30), Thing::Function(50)]);
    }

    #[test]
    fn numbers_are_written_as_wasm_has_them() {
        for value in [0, 127, 128, 16_383, 16_384, u32::MAX] {
            let mut short = Vec::new();
            number(&mut short, value);
            short.push(7);
            assert_eq!(split_number(&short).unwrap(), (value, [7].as_slice()));
            assert_eq!(split_number(&padded(value)).unwrap(), (value, [].as_slice()));
        }
        assert!(split_number(&[0x80]).is_err());
    }
}
