//! Links to mail and telephone: the only ones that lead out of the page (B4).

use kariz_core::Contact;

/// Opens the user's own mail program.
pub fn mail_link(contact: &Contact) -> Option<String> {
    let address = contact.email.trim();
    address.contains('@').then(|| format!("mailto:{}", encoded(address)))
}

/// The same, with a subject and the first words.
pub fn mail_link_about(contact: &Contact, subject: &str, body: &str) -> Option<String> {
    Some(format!("{}?subject={}&body={}", mail_link(contact)?, encoded(subject), encoded(body)))
}

/// Opens the telephone.
pub fn call_link(contact: &Contact) -> Option<String> {
    let digits: String = contact.phone.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect();
    (digits.len() > 2).then(|| format!("tel:{digits}"))
}

fn encoded(text: &str) -> String {
    String::from(js_sys::encode_uri_component(text)).replace("%40", "@")
}
