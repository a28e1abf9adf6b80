//! A leaf as a file: what a page fetches.
//!
//! UTF-8. First the leaf's print, which both sides work out from the names of its texts; then the texts in their
//! order, each ended by `\0`. Within a text, `\x01` and a letter stand for a variable (`@` the first, `A` the second);
//! `\x02` and a letter begin a choice by that variable: cases follow, each its key, `\x03`, its pieces, `\x04`; after
//! the last comes `\x05`. [`kariz_client`](../../client) reads it (`i18n/leaf.rs`).

use crate::{Fault, Messages, Piece, Texts, leaves::Leaf};

/// The messages of a leaf, in the order in which its file has them.
pub fn messages<'a>(leaf: &Leaf, texts: &'a Texts) -> Vec<&'a crate::Message> {
    leaf.files.iter().filter_map(|file| texts.get(*file)).flatten().collect()
}

/// A number that changes with the names of a leaf's texts and their order.
pub fn print(leaf: &Leaf, english: &Texts) -> String {
    let names = messages(leaf, english).into_iter().flat_map(|message| message.name.bytes().chain([b'\n']));
    // FNV-1a: it has to differ, not to withstand anybody.
    let hash =
        names.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}

/// The file of `leaf` in the language of `texts`, with English's order of texts and variables.
///
/// # Errors
/// A text that is missing or has other variables; [`check`](crate::check) says more.
pub fn written(leaf: &Leaf, english: &Texts, texts: &Texts) -> Result<String, Fault> {
    let own: Vec<&Messages> = texts.values().collect();
    let find = |name: &str| own.iter().flat_map(|messages| messages.iter()).find(|message| message.name == name);
    let mut file = print(leaf, english);
    for message in messages(leaf, english) {
        let text = find(&message.name).ok_or_else(|| Fault::new(format!("{} is missing", message.name)))?;
        write_pieces(&mut file, &text.pieces, &message.variables())
            .ok_or_else(|| Fault::new(format!("{} has a variable that English has not", message.name)))?;
        file.push('\0');
    }
    Ok(file)
}

fn write_pieces(file: &mut String, pieces: &[Piece], variables: &[&str]) -> Option<()> {
    let letter = |name: &str| {
        let place = variables.iter().position(|other| *other == name)?;
        Some(char::from(b'@' + u8::try_from(place).ok().filter(|place| *place < 32)?))
    };
    for piece in pieces {
        match piece {
            Piece::Words(words) => file.push_str(words),
            Piece::Variable(name) => file.extend(['\x01', letter(name)?]),
            Piece::Choice(name, cases) => {
                file.extend(['\x02', letter(name)?]);
                for (key, pieces) in cases {
                    file.push_str(key);
                    file.push('\x03');
                    write_pieces(file, pieces, variables)?;
                    file.push('\x04');
                }
                file.push('\x05');
            }
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::read;

    #[test]
    fn variables_are_those_of_english_whatever_their_order() {
        let leaf = Leaf { name: "first", files: &["board"], parts: &[], rooms: &[] };
        let texts = |source: &str| Texts::from([("board".to_owned(), read(source).unwrap())]);
        let english = texts("of = { $n } of { $all }\nyes = Yes\n");
        let finnish = texts("yes = Kyllä\nof = { $all }: { $n ->\n    [one] yksi\n   *[other] { $n }\n}\n");
        let print = print(&leaf, &english);
        assert_eq!(written(&leaf, &english, &english).unwrap(), format!("{print}\x01@ of \x01A\0Yes\0"));
        let file = written(&leaf, &english, &finnish).unwrap();
        assert_eq!(file, format!("{print}\x01A: \x02@one\x03yksi\x04other\x03\x01@\x04\x05\0Kyllä\0"));
        let odd = texts("yes = Kyllä\nof = { $other }\n");
        assert!(written(&leaf, &english, &odd).is_err());
        assert!(written(&leaf, &english, &texts("yes = Kyllä\n")).is_err());
    }
}
