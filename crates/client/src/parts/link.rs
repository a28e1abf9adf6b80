//! Links to mail, telephone and meetings: the only ones that lead out of the page (B4).

use kariz_core::{Contact, letter, typed::plain_digits, unseen::is_blank};

/// Opens the user's own mail program.
pub fn mail_link(contact: &Contact) -> Option<String> {
    mail_to(&contact.email)
}

/// The same, with a subject and the first words.
pub fn mail_link_about(contact: &Contact, subject: &str, body: &str) -> Option<String> {
    Some(format!("{}?subject={}&body={}", mail_link(contact)?, encoded(subject), encoded(body)))
}

/// Opens the telephone.
pub fn call_link(contact: &Contact) -> Option<String> {
    call_to(&contact.phone)
}

/// Opens a chat with them, by the messenger's own https address; that takes a number with its country.
pub fn chat_link(contact: &Contact) -> Option<String> {
    chat_with(&contact.phone)
}

/// Opens a chat, if this is a number with its country: `+49 …` or `0049 …`.
fn chat_with(phone: &str) -> Option<String> {
    let number = number_of(phone)?;
    let is_whole = number.starts_with('+') || number.starts_with("00");
    let digits = number.trim_start_matches(['+', '0']);
    (is_whole && (8..=15).contains(&digits.len())).then(|| format!("https://wa.me/{digits}"))
}

/// Opens a place that is a link: by https alone, and with nothing in it by which it would be misread. Before an `@` another
/// name could stand in front of the host's, what is not seen could turn it round, and what looks like a `/` or a `.` and is
/// none could make a longer name of it: a host is written in Latin letters (B4, B8).
pub fn place_link(place: &str) -> Option<String> {
    let place = place.trim();
    let rest = place.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_plain = !place.contains(|letter: char| is_blank(letter) || "<>\"\\".contains(letter));
    let is_of_host = |letter: char| letter.is_ascii_alphanumeric() || ".-_:".contains(letter);
    (is_plain && !host.is_empty() && host.chars().all(is_of_host)).then(|| place.to_owned())
}

/// Opens the user's own mail program, if this is one address.
pub fn mail_to(address: &str) -> Option<String> {
    letter::address(address).map(|address| format!("mailto:{}", encoded(address)))
}

/// Opens the telephone, if this is a number.
pub fn call_to(phone: &str) -> Option<String> {
    number_of(phone).map(|number| format!("tel:{number}"))
}

/// The number that a text begins with: digits, with a `+` at the front at most. It ends where an extension begins, or
/// whatever else is no part of a number, so that what is called is what is read. `*` and `#` are no part of it: with them
/// a network takes orders, such as to send all calls elsewhere, and whoever presses *Call* may see a name only (B4).
/// Where something turns digits round, so that others are read, there is none.
fn number_of(phone: &str) -> Option<String> {
    const TURNS: [char; 8] =
        ['\u{200f}', '\u{61c}', '\u{202b}', '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}'];
    if phone.contains(TURNS) {
        return None;
    }
    let phone = plain_digits(phone);
    let phone = phone.trim_start_matches(['(', '[', ' ']);
    let (plus, rest) = phone.strip_prefix('+').map_or(("", phone), |rest| ("+", rest));
    let is_of_number = |letter: &char| letter.is_ascii_digit() || " ()[]-‐‑./".contains(*letter);
    let digits: String = rest.chars().take_while(is_of_number).filter(char::is_ascii_digit).collect();
    (plus.len() + digits.len() > 2).then(|| format!("{plus}{digits}"))
}

fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text)).replace("%40", "@")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b4_a_telephone_link_calls_the_number_that_is_read_and_orders_nothing() {
        for (phone, number) in [
            ("+358 (40) 555-0142", "+358405550142"),
            ("(+49) 30/1234.56", "+4930123456"),
            ("+49 (0)30 1234-12", "+49030123412"),
            ("030 1234\u{2011}56", "030123456"),
            ("\u{202a}+49 30 1234\u{202c}", "+49301234"),
            ("۰۲۱ ۱۲۳۴", "0211234"),
            ("+49 30 1234 ext. 5", "+49301234"),
            ("+49 30 1234x55", "+49301234"),
            ("030 1234 Durchwahl 5", "0301234"),
            ("030 1234,,5", "0301234"),
            ("+49 30 1234#12", "+49301234"),
            ("112 ext 900;phone-context=+1,,55", "112"),
            ("112;+155", "112"),
            ("112+155", "112"),
            ("112\u{0}900", "112"),
        ] {
            assert_eq!(call_to(phone).map(|link| link.replace("tel:", "")).as_deref(), Some(number), "{phone}");
        }
        for text in ["+49 30 \u{202e}4321", "\u{202e}0123456789", "\u{2067}+49 30 1234\u{2069}", "+49\u{200f} 30 1234"]
        {
            assert_eq!(call_to(text), None, "{text:?}");
            assert_eq!(chat_with(text), None, "{text:?}");
        }
        for text in ["**21*0301234567#", "javascript:alert(110)", "ask for Bo", "Room 110", "++112", "+1", "-", ""] {
            assert_eq!(call_to(text), None, "{text}");
        }
    }

    #[test]
    fn b4_a_place_is_a_link_by_https_alone() {
        for place in [" https://meet.example/abc ", "https://meet.example/@ana?to=bo@b.example"] {
            assert_eq!(place_link(place).as_deref(), Some(place.trim()));
        }
        for place in ["http://meet.example", "javascript:alert(1)", "https://", "https://a b", "Room 3", ""] {
            assert_eq!(place_link(place), None, "{place}");
        }
    }

    #[test]
    fn b8_a_place_that_would_be_misread_is_no_link() {
        for place in [
            "https://good.example@evil.example/",
            "https://good.example:443@evil.example?x",
            "https://good.example\u{2215}j\u{2215}98.evil.example/",
            "https://good.example\u{2044}evil.example/",
            "https://good.example\u{3002}evil.example/",
            "https://good.example\u{2800}.evil.example",
            "https://g\u{f6}od.example/",
            "https://\u{202e}elpmaxe.live/",
            "https://good.example/\u{2066}x",
            "https://good\u{200b}.example/",
            "https://a.example\\@b",
            "https:///a.example",
            "https://a.example\r\nATTACH:x",
        ] {
            assert_eq!(place_link(place), None, "{place:?}");
        }
    }

    #[test]
    fn a_chat_takes_a_number_with_its_country() {
        assert_eq!(chat_with("+49 (30) 123-4567").as_deref(), Some("https://wa.me/49301234567"));
        assert_eq!(chat_with("0049 30 1234567").as_deref(), Some("https://wa.me/49301234567"));
        assert_eq!(chat_with("+49 30 1234567 ext. 55").as_deref(), Some("https://wa.me/49301234567"));
        assert_eq!(chat_with("030 1234567"), None);
        assert_eq!(chat_with("+1"), None);
    }
}
