//! What is handed to the user's own mail program (W4). Kariz sends nothing itself.

use crate::unseen::is_blank;

/// The longest address that mail programs open everywhere, as it is encoded.
pub const LONGEST_ADDRESS: usize = 1_600;

/// An email that is ready to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The `mailto:` address.
    pub address: String,
    /// The text does not fit into the address: it is to be pasted from the clipboard.
    pub to_paste: bool,
}

/// The one address that stands here, if it is one: several, line breaks and names around it would have a mail program
/// write to others, or write other lines into the mail (B4).
pub fn address(text: &str) -> Option<&str> {
    let address = text.trim();
    let (mailbox, host) = address.split_once('@')?;
    let is_odd = |letter: char| is_blank(letter) || ",;:<>()[]\"\\@".contains(letter);
    let is_whole = |part: &str| !part.is_empty() && !part.contains(is_odd);
    (is_whole(mailbox) && is_whole(host)).then_some(address)
}

/// An email to somebody; to nobody yet where that is no address. Where all of it is too long for an address, the mail opens with its subject alone.
pub fn letter(to: &str, subject: &str, body: &str) -> Letter {
    let to = encoded(address(to).unwrap_or_default()).replace("%40", "@");
    let subject = encoded(&one_line(subject));
    // Lines end so in mails (RFC 6068).
    let body = encoded(&body.replace("\r\n", "\n").replace('\n', "\r\n"));
    let all = format!("mailto:{to}?subject={subject}&body={body}");
    if all.len() <= LONGEST_ADDRESS {
        return Letter { address: all, to_paste: false };
    }
    let subject: String = if subject.len() > LONGEST_ADDRESS { String::new() } else { subject };
    Letter { address: format!("mailto:{to}?subject={subject}"), to_paste: true }
}

/// A subject has one line.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text in an address (RFC 3986): all but letters, digits and `-._~` as their bytes.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            byte => {
                const HEX: [char; 16] =
                    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
                out.push('%');
                out.extend([byte >> 4, byte & 15].into_iter().filter_map(|half| HEX.get(usize::from(half))));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn w4_a_mail_opens_with_all_of_it() {
        let mail = letter(" petra@brunnhof.example ", "Leak\nalerts & more", "Dear Petra,\n100 %");
        let expected =
            "mailto:petra@brunnhof.example?subject=Leak%20alerts%20%26%20more&body=Dear%20Petra%2C%0D%0A100%20%25";
        assert_eq!(mail, Letter { address: expected.to_owned(), to_paste: false });
    }

    #[test]
    fn w4_what_is_too_long_is_pasted() {
        let mail = letter("a@b.example", "Kariz", &"کاریز ".repeat(60));
        assert_eq!(mail, Letter { address: "mailto:a@b.example?subject=Kariz".to_owned(), to_paste: true });
        assert!(!letter("a@b.example", "Kariz", &"x".repeat(1_500)).to_paste);
        assert!(letter("a@b.example", "Kariz", &"x".repeat(1_600)).to_paste);
    }

    #[test]
    fn w4_nothing_in_it_becomes_something_else() {
        let mail = letter("a@b.example?bcc=eve", "x&bcc=eve@evil.example", "y&cc=z#q");
        assert!(
            mail.address.starts_with("mailto:a@b.example%3Fbcc%3Deve?subject=x%26bcc%3Deve%40evil.example&body=y%26cc")
        );
    }

    #[test]
    fn b4_an_address_is_one_address() {
        for one in [" petra@brunnhof.example ", "o'neil+a=b/c@b.example", "петя@пример.example", "a@localhost"]
        {
            assert_eq!(address(one), Some(one.trim()));
        }
        for other in [
            "a@b.example\r\nBcc: e@evil.example",
            "a@b.example\r\nBcc",
            "a@b.example,c@d.example",
            "a@b.example,c",
            "a@b.example;c",
            "a@b.example?cc=e@evil.example",
            "Ana <a@b.example>",
            "a b@c.example",
            "a@b.example\0",
            "a@\u{202e}b.example",
            "a@",
            "@b.example",
            "a",
        ] {
            assert_eq!(address(other), None, "{other:?}");
        }
        assert_eq!(letter("a@b.example, e@evil.example", "x", "y").address, "mailto:?subject=x&body=y");
    }
}
