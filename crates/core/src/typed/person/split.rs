//! Which lines belong together: those of one signature, or of one of a list.

use super::{
    LONGEST,
    list::{Entry, is_persons, is_theirs},
    piece::{email, is_company, is_role, is_web, phone, pieces},
};

/// The lines of each person. A line that lists what is known of somebody is one by itself, with what stands below it as in
/// a signature; else, one address at most: all of it is one. Several: the lines around each. None at all: a line each.
pub fn blocks(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| line.chars().any(char::is_alphanumeric)).collect();
    let lines: Vec<Read<'_>> = lines.into_iter().map(Read::of).collect();
    let blocks = match &lines[..] {
        all if is_each(all) => together(all),
        all if is_one_signature(all) => vec![lines],
        all => listed(all),
    };
    blocks.into_iter().map(|lines| lines.into_iter().map(|line| line.text).collect()).collect()
}

/// A line, and what was seen in it.
#[derive(Clone, Copy)]
struct Read<'t> {
    text: &'t str,
    reach: Reach,
    entry: Entry,
}

impl<'t> Read<'t> {
    fn of(text: &'t str) -> Self {
        // What is that long is nobody's, and is refused.
        let reach = if text.len() > LONGEST { Reach::default() } else { Reach::of(text) };
        Self { text, reach, entry: if text.len() > LONGEST { Entry::No } else { Entry::of(text, &reach) } }
    }

    fn is_farewell(&self) -> bool {
        self.text.ends_with([',', '،'])
    }
}

/// Whether each line says by itself who it is.
fn is_each(lines: &[Read<'_>]) -> bool {
    let is_reached = |reach: Reach| reach.email || reach.phone;
    let alone = lines.iter().all(|line| line.reach.words && is_reached(line.reach));
    alone || lines.len() < 2 || !lines.iter().any(|line| is_reached(line.reach))
}

/// Whether it begins with a name, and has one address, which is theirs as far as anybody can say.
fn is_one_signature(lines: &[Read<'_>]) -> bool {
    let mut emails = lines.iter().filter(|line| line.reach.email);
    let (Some(addressed), None) = (emails.next(), emails.next()) else { return false };
    let mut heads = lines.iter().filter(|line| !line.is_farewell());
    let is_name = |head: &&Read<'_>| head.reach.words && !head.reach.email;
    let Some(head) = heads.next().filter(is_name).filter(|_| addressed.entry == Entry::No) else { return false };
    let others: Vec<Read<'_>> = heads.copied().collect();
    (head.entry == Entry::No && fits(addressed, &[*head])) || is_signed(head, &others, addressed)
}

/// Whether what stands below a name tells more of them, and not of somebody else: a company with a role or place beside it
/// (`Blue Harbour, Sales Manager`) may read like a person.
fn is_signed(head: &Read<'_>, others: &[Read<'_>], addressed: &Read<'_>) -> bool {
    let is_head = head.entry != Entry::No || is_persons(head.text);
    let wholes = [head].into_iter().chain(others).filter(|line| line.entry == Entry::Whole).count();
    let entries: Vec<&Read<'_>> = others.iter().filter(|line| line.entry != Entry::No).collect();
    // Between the name and the address there is more of them; an address or number alone below it may be another's.
    let is_detailed = others.iter().take_while(|line| !line.reach.email).any(|line| line.entry == Entry::No)
        || (!head.reach.phone && others.iter().any(|line| !line.reach.email && !line.reach.words));
    let is_alone = head.entry == Entry::No && entries.len() == 1;
    let mailbox = email(addressed.text).and_then(|(address, _)| Some(address.split_once('@')?.0.to_owned()));
    let is_of = |line: &&Read<'_>| mailbox.as_ref().is_some_and(|mailbox| is_theirs(mailbox, &pieces(line.text)[..1]));
    is_head && wholes < 2 && (is_alone || is_detailed) && !entries.iter().any(is_of)
}

fn fits(addressed: &Read<'_>, others: &[Read<'_>]) -> bool {
    let texts: Vec<&str> = others.iter().map(|line| line.text).collect();
    email(addressed.text).is_none_or(|(address, _)| is_theirs(&address, &texts))
}

/// Lines of which some are entries: what stands before the first of them, then each with what is below it.
fn listed<'t>(lines: &[Read<'t>]) -> Vec<Vec<Read<'t>>> {
    let mut blocks = Vec::new();
    let first = lines.iter().position(|line| line.entry == Entry::Whole).unwrap_or(lines.len());
    let (before, mut rest) = lines.split_at(first);
    // A farewell is no one's line, but that of who follows.
    let before = before.iter().position(|line| !line.is_farewell()).map_or(&[][..], |at| &before[at..]);
    blocks.extend(together(before));
    while let Some((entry, below)) = rest.split_first() {
        let end = below.iter().position(|line| line.entry == Entry::Whole).unwrap_or(below.len());
        let (below, others) = below.split_at(end);
        blocks.extend(headed(entry, below));
        rest = others;
    }
    blocks
}

/// An entry with what stands below it, where that is theirs; else by itself, and the lines below as they come.
fn headed<'t>(entry: &Read<'t>, below: &[Read<'t>]) -> Vec<Vec<Read<'t>>> {
    let said = below.iter().position(|line| line.reach.email).map_or(below.len(), |at| at + 1);
    let theirs = &below[..said];
    let is_detail = |line: &Read<'_>| {
        let Read { text, reach, .. } = line;
        reach.phone || is_company(text) || is_role(text) || is_web(text) || text.contains(char::is_numeric)
    };
    let is_signature = match theirs.last() {
        _ if theirs.iter().any(|line| line.entry != Entry::No) => false,
        Some(last) if last.reach.email => !entry.reach.email && fits(last, &[&[*entry], &theirs[..said - 1]].concat()),
        Some(_) => theirs.iter().any(|line| line.reach.phone) && theirs.iter().all(is_detail) && !entry.reach.phone,
        None => false,
    };
    let (own, others) = below.split_at(if is_signature { said } else { 0 });
    // What follows an address, and has no words, is still of the signature: a telephone number, a page.
    let more = others.iter().take_while(|line| is_signature && !line.reach.email && !line.reach.words).count();
    let (more, others) = others.split_at(more);
    let mut blocks = vec![[&[*entry], own, more].concat()];
    blocks.extend(together(others));
    blocks
}

/// Lines without an entry among them, or of one signature, or of which each says who it is.
fn together<'t>(lines: &[Read<'t>]) -> Vec<Vec<Read<'t>>> {
    let each = || lines.iter().map(|line| vec![*line]).collect();
    let emails = lines.iter().filter(|line| line.reach.email).count();
    let of_several = lines.iter().filter(|line| line.entry != Entry::No).count();
    let is_headed = lines.first().is_some_and(|line| line.entry != Entry::No);
    match emails {
        _ if lines.is_empty() => Vec::new(),
        _ if is_each(lines) => each(),
        1 if (is_headed || of_several > 1) && !lines.iter().any(|line| line.reach.email && fits(line, &lines[..1])) => {
            each()
        }
        0 | 1 => vec![lines.to_vec()],
        _ if lines.iter().all(|line| line.reach.email) => each(),
        _ => around_addresses(lines),
    }
}

/// How somebody can be reached by what stands in a line.
#[derive(Clone, Copy, Default)]
pub struct Reach {
    pub email: bool,
    pub phone: bool,
    /// There are words beside that.
    pub words: bool,
}

impl Reach {
    fn of(line: &str) -> Self {
        let mut reach = Self::default();
        for piece in pieces(line) {
            let (is_email, rest) = email(piece).map_or((false, piece.to_owned()), |(_, rest)| (true, rest));
            let (is_phone, rest) = phone(&rest).map_or((false, rest), |(_, rest)| (true, rest));
            reach.email |= is_email;
            reach.phone |= is_phone;
            reach.words |= !rest.is_empty() && !is_web(&rest);
        }
        reach
    }
}

/// Several signatures in a row: the next begins with the first line of words after an address was said.
fn around_addresses<'t>(lines: &[Read<'t>]) -> Vec<Vec<Read<'t>>> {
    let mut blocks: Vec<Vec<Read<'_>>> = Vec::new();
    let (mut has_email, mut was_reach) = (true, true);
    for line in lines {
        let reach = line.reach;
        let is_reach = reach.email || reach.phone;
        let begins = has_email && (reach.email || (was_reach && !is_reach && reach.words));
        if begins || blocks.is_empty() {
            blocks.push(Vec::new());
            has_email = false;
        }
        if let Some(block) = blocks.last_mut() {
            block.push(*line);
        }
        has_email |= reach.email;
        was_reach = is_reach;
    }
    blocks
}
