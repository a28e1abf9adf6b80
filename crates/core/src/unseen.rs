//! Letters that are there, and not seen: with them a text from outside looks like another one.

/// Whether nobody sees it: it has no width, or says only in which direction what is beside it is to be read.
pub fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Whether it has no place in an address: space, control, or unseen.
pub fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || is_unseen(letter)
}
