//! Currencies as they stand beside amounts: signs, codes, words.

use crate::money::Currency;

/// ISO 4217: the codes in use.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF \
    GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR \
    LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP \
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP \
    TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

/// Signs and words that mean one currency.
const SIGNS: &[(&str, &str)] = &[
    ("us$", "USD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("c$", "CAD"),
    ("ca$", "CAD"),
    ("nz$", "NZD"),
    ("hk$", "HKD"),
    ("s$", "SGD"),
    ("nt$", "TWD"),
    ("mx$", "MXN"),
    ("r$", "BRL"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("zł", "PLN"),
    ("zl", "PLN"),
    ("lei", "RON"),
    ("leu", "RON"),
    ("ron", "RON"),
    ("元", "CNY"),
    ("人民币", "CNY"),
    ("rmb", "CNY"),
    ("円", "JPY"),
    ("jp¥", "JPY"),
    ("cn¥", "CNY"),
    ("¥cn", "CNY"),
    ("kč", "CZK"),
    ("ft", "HUF"),
    ("₹", "INR"),
    ("rs", "INR"),
    ("₽", "RUB"),
    ("руб", "RUB"),
    ("₺", "TRY"),
    ("₴", "UAH"),
    ("₪", "ILS"),
    ("₩", "KRW"),
    ("₫", "VND"),
    ("฿", "THB"),
    ("₦", "NGN"),
    ("₱", "PHP"),
    ("лв", "BGN"),
    ("fr", "CHF"),
    ("sfr", "CHF"),
    ("﷼", "IRR"),
    ("ریال", "IRR"),
    ("ريال", "IRR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("dollars", "USD"),
];

/// Signs that several currencies share; the first one is meant unless another one is usual in the file.
const SHARED: &[(&str, &[&str])] = &[
    ("kr", &["NOK", "SEK", "DKK", "ISK"]),
    ("¥", &["CNY", "JPY"]),
    ("￥", &["CNY", "JPY"]),
    ("$", &["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"]),
];

/// The currency with this code in any case, if ISO 4217 has it.
pub fn by_code(text: &str) -> Option<Currency> {
    let code = text.trim();
    if code.len() != 3 {
        return None;
    }
    let code = code.to_ascii_uppercase();
    let known = CODES.split_ascii_whitespace().any(|known| known == code);
    if known { code.parse().ok() } else { None }
}

/// The currency that `sign` means: a code, a sign, a word. `usual` is the one to prefer where several
/// share the sign.
pub fn by_sign(sign: &str, usual: Currency) -> Option<Currency> {
    let sign = sign.trim().trim_end_matches('.').to_lowercase();
    if let Some((_, sharing)) = SHARED.iter().find(|(shared, _)| *shared == sign) {
        let meant = sharing.iter().find(|code| **code == usual.code()).or(sharing.first());
        return meant.and_then(|code| code.parse().ok());
    }
    let meant = SIGNS.iter().find(|(known, _)| *known == sign);
    meant.and_then(|(_, code)| code.parse().ok()).or_else(|| by_code(&sign))
}

/// Splits an amount into its number and the sign before or after it: `€ 5,100` into `5,100` and `€`.
pub fn split_sign(text: &str) -> (&str, &str) {
    let text = text.trim();
    let (before, rest) = text.split_at(text.find(is_of_number).unwrap_or(text.len()));
    let rest = if before.is_empty() { rest } else { rest.trim_start_matches(['.', ' ']) };
    let end = rest.char_indices().rev().find(|(_, letter)| letter.is_numeric() || *letter == ')');
    let (number, after) = rest.split_at(end.map_or(0, |(at, letter)| at + letter.len_utf8()));
    if after == "-" {
        return (rest, before.trim());
    }
    // `9'400.-` and `500,-` say that there are no cents.
    let after = after.trim_start_matches(['.', ',']).trim_start_matches(['-', '–', '—']).trim();
    (number.trim(), if before.is_empty() { after } else { before.trim() })
}

fn is_of_number(letter: char) -> bool {
    letter.is_numeric() || "+-−.,٫٬'’() \u{a0}\u{202f}".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_codes_and_words() {
        for (amount, number, code) in [
            ("€5,100", "5,100", "EUR"),
            ("5.100,00 €", "5.100,00", "EUR"),
            ("US$ 12", "12", "USD"),
            ("£6.20", "6.20", "GBP"),
            ("1 200 zł", "1 200", "PLN"),
            ("1.200 lei", "1.200", "RON"),
            ("NOK 64,000", "64,000", "NOK"),
            ("64 000 kr", "64 000", "NOK"),
            ("¥8,000", "8,000", "CNY"),
            ("8000元", "8000", "CNY"),
            ("-5 EUR", "-5", "EUR"),
            ("CHF 9'400.-", "9'400", "CHF"),
            ("EUR 9'400.–", "9'400", "EUR"),
            ("Rs. 500", "500", "INR"),
            ("kr 500,-", "500", "NOK"),
            ("€ 5-", "5-", "EUR"),
            ("۱۲۰۰ ریال", "۱۲۰۰", "IRR"),
        ] {
            let (digits, sign) = split_sign(amount);
            assert_eq!((digits, by_sign(sign, Currency::EUR).unwrap().code()), (number, code), "{amount}");
        }
    }

    #[test]
    fn plain_numbers_have_no_sign() {
        for (amount, number) in
            [("5,100", "5,100"), ("9'400.-", "9'400"), ("500,-", "500"), ("(5)", "(5)"), ("-5", "-5")]
        {
            assert_eq!(split_sign(amount), (number, ""), "{amount}");
        }
    }

    #[test]
    fn a_shared_sign_means_what_is_usual() {
        let usual = |code: &str| code.parse().unwrap();
        assert_eq!(by_sign("kr", usual("SEK")), Some(usual("SEK")));
        assert_eq!(by_sign("¥", usual("JPY")), Some(usual("JPY")));
        assert_eq!(by_sign("$", usual("CAD")), Some(usual("CAD")));
        assert_eq!(by_sign("$", usual("EUR")), Some(usual("USD")));
        assert_eq!(by_code("ABC"), None);
        assert_eq!(by_code("eur"), Some(Currency::EUR));
    }
}
