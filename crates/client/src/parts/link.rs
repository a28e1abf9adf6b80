//! Links to mail, telephone and meetings: the only ones that lead out of the page (B4).

use kariz_core::Contact;

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
    let phone = phone.trim();
    let is_whole = phone.starts_with('+') || phone.starts_with("00");
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let digits = digits.trim_start_matches('0');
    (is_whole && (8..=15).contains(&digits.len())).then(|| format!("https://wa.me/{digits}"))
}

/// Opens a place that is a link: by https alone, and without anything else in it.
pub fn place_link(place: &str) -> Option<String> {
    let place = place.trim();
    let is_plain = |letter: char| !letter.is_whitespace() && !letter.is_control() && !"<>\"\\".contains(letter);
    (place.starts_with("https://") && place.len() > 8 && place.chars().all(is_plain)).then(|| place.to_owned())
}

/// Opens the user's own mail program, if this is an address.
pub fn mail_to(address: &str) -> Option<String> {
    let address = address.trim();
    address.contains('@').then(|| format!("mailto:{}", encoded(address)))
}

/// Opens the telephone, if this is a number. It ends where `*` or `#` stands: with them a network takes orders, such as
/// to send all calls elsewhere, and whoever presses *Call* may see a name only (B4).
pub fn call_to(phone: &str) -> Option<String> {
    let number = phone.split(['*', '#']).next().unwrap_or_default();
    let digits: String = number.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    (digits.len() > 2).then(|| format!("tel:{digits}"))
}

fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text)).replace("%40", "@")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn b4_a_telephone_link_calls_and_orders_nothing() {
        assert_eq!(call_to("+358 (40) 555-0142").as_deref(), Some("tel:+358405550142"));
        assert_eq!(call_to("+49 30 1234#12").as_deref(), Some("tel:+49301234"));
        assert_eq!(call_to("**21*0301234567#"), None);
        assert_eq!(call_to("javascript:alert(110)"), Some("tel:110".to_owned()));
        assert_eq!(call_to("ask for Bo"), None);
    }

    #[test]
    fn b4_a_place_is_a_link_by_https_alone() {
        assert_eq!(place_link(" https://meet.example/abc ").as_deref(), Some("https://meet.example/abc"));
        for place in ["http://meet.example", "javascript:alert(1)", "https://", "https://a b", "Room 3", ""] {
            assert_eq!(place_link(place), None, "{place}");
        }
    }

    #[test]
    fn a_chat_takes_a_number_with_its_country() {
        assert_eq!(chat_with("+49 (30) 123-4567").as_deref(), Some("https://wa.me/49301234567"));
        assert_eq!(chat_with("0049 30 1234567").as_deref(), Some("https://wa.me/49301234567"));
        assert_eq!(chat_with("030 1234567"), None);
        assert_eq!(chat_with("+1"), None);
    }
}
