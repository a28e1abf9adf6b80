//! What a piece of a line is: an address, a number to call, an amount, or words.

use crate::typed::plain_digits;

/// The shortest and the longest telephone number, in digits.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Cuts a line where one thing ends and another begins. A comma or dash within a number or word cuts nothing.
pub fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut from, mut before) = (0, ' ');
    let mut letters = line.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let after = letters.peek().map_or(' ', |(_, after)| *after);
        let cuts = match letter {
            ';' | '|' | '•' | '·' | '\t' | '，' | '、' | '；' | '؛' => true,
            ',' | '،' => !(before.is_numeric() && after.is_numeric()),
            '-' | '–' | '—' => before.is_whitespace() && after.is_whitespace(),
            _ => false,
        };
        if cuts {
            pieces.push(&line[from..at]);
            from = at + letter.len_utf8();
        }
        before = letter;
    }
    pieces.push(&line[from..]);
    pieces.into_iter().map(str::trim).filter(|piece| !piece.is_empty()).collect()
}

/// The email address in a piece, with what stands around it.
pub fn email(piece: &str) -> Option<(String, String)> {
    if !piece.contains('@') {
        return None;
    }
    let is_edge = |letter: char| "<>()[]\"'.:,;".contains(letter);
    let found = piece.split_whitespace().find_map(|word| {
        let bare = word.trim_matches(is_edge);
        let bare = bare.strip_prefix("mailto:").unwrap_or(bare);
        let bare = bare.rsplit(['<', ':']).next().unwrap_or(bare);
        let (mailbox, domain) = bare.split_once('@')?;
        let is_whole = !mailbox.is_empty() && domain.contains('.') && !domain.contains('@') && !domain.ends_with('.');
        is_whole.then(|| (word, bare.to_owned()))
    });
    let (word, address) = found?;
    Some((address, unlabelled(&piece.replacen(word, " ", 1))))
}

/// The telephone number in a piece, as it is typed, with what stands around it.
pub fn phone(piece: &str) -> Option<(String, String)> {
    let plain = plain_digits(piece);
    let is_of_it = |letter: char| letter.is_ascii_digit() || "+()-./ ".contains(letter);
    let mut from = None;
    let mut best: Option<(usize, usize)> = None;
    for (at, letter) in plain.char_indices().chain([(plain.len(), 'x')]) {
        match (is_of_it(letter), from) {
            (true, None) => from = Some(at),
            (false, Some(begin)) => {
                let longer = best.is_none_or(|(first, last)| last - first < at - begin);
                best = if longer { Some((begin, at)) } else { best };
                from = None;
            }
            _ => {}
        }
    }
    let (from, to) = best?;
    let run = plain[from..to].trim_matches([' ', '-', '.', '/']);
    let run = run.strip_suffix('(').unwrap_or(run).trim();
    let digits = run.bytes().filter(u8::is_ascii_digit).count();
    let is_date = run.len() == 10 && run.matches('-').count() == 2 && run.as_bytes().get(4) == Some(&b'-');
    // What a letter touches is a number of something else.
    let is_touched = plain[..from].ends_with(char::is_alphanumeric) && !plain[from..].starts_with(' ');
    if !DIGITS.contains(&digits) || is_date || is_touched {
        return None;
    }
    let around = format!("{} {}", &plain[..from], &plain[to..]);
    Some((run.to_owned(), unlabelled(&around)))
}

/// What is left beside an address or number: a label alone (`Tel:`, `E-mail`) is nothing.
fn unlabelled(around: &str) -> String {
    let around = around.trim().trim_matches(['<', '>', '(', ')', '[', ']', '"', '=', ',']).trim();
    let is_label = around.ends_with(':') || around.ends_with('：') || is_label(around);
    if is_label { String::new() } else { around.to_owned() }
}

/// Whether a word is what a number or an address is called.
pub fn is_label(word: &str) -> bool {
    LABELS.contains(&bare(word).as_str())
}

/// Whether what stands before a number says that it is a fax.
pub fn is_fax(piece: &str) -> bool {
    let small = piece.trim_start().to_lowercase();
    ["fax", "telefax", "fax.", "f:", "传真", "فکس", "نمابر"].iter().any(|word| small.starts_with(word))
}

fn bare(text: &str) -> String {
    text.trim_matches(|letter: char| !letter.is_alphanumeric()).to_lowercase()
}

/// What numbers and addresses are called where people write no colon.
const LABELS: &[&str] = &[
    "t",
    "m",
    "p",
    "e",
    "tel",
    "phone",
    "mobile",
    "mob",
    "cell",
    "direct",
    "office",
    "email",
    "e-mail",
    "mail",
    "telefon",
    "mobil",
    "fon",
    "handy",
    "tlf",
    "puh",
    "gsm",
    "tél",
    "téléphone",
    "portable",
    "mobiel",
    "telefono",
    "teléfono",
    "móvil",
    "cellulare",
    "mobilní",
    "电话",
    "手机",
    "邮箱",
    "تلفن",
    "موبایل",
    "همراه",
    "ایمیل",
    "رایانامه",
];

/// Whether a piece is an address of the web.
pub fn is_web(piece: &str) -> bool {
    let small = piece.to_lowercase();
    let begins = ["http://", "https://", "www."].iter().any(|start| small.starts_with(start));
    let is_domain = || {
        let (_, end) = small.rsplit_once('.').unwrap_or_default();
        !small.contains(char::is_whitespace)
            && (2..=6).contains(&end.len())
            && end.bytes().all(|b| b.is_ascii_lowercase())
    };
    !small.contains('@') && (begins || is_domain())
}

/// Whether a piece says that it is a company, by its legal form or a word of its kind.
pub fn is_company(piece: &str) -> bool {
    const FORMS: &[&str] = &[
        "ab",
        "oy",
        "oyj",
        "as",
        "asa",
        "aps",
        "a/s",
        "ltd",
        "limited",
        "llc",
        "llp",
        "inc",
        "corp",
        "corporation",
        "co",
        "company",
        "plc",
        "pty",
        "gmbh",
        "ag",
        "kg",
        "ug",
        "ohg",
        "se",
        "bv",
        "nv",
        "vof",
        "sa",
        "sarl",
        "sas",
        "srl",
        "spa",
        "sl",
        "slu",
        "sc",
        "sro",
        "spol",
        "kft",
        "zrt",
        "doo",
        "ehf",
        "hf",
        "group",
        "holding",
        "gruppe",
        "verein",
        "شرکت",
        "گروه",
    ];
    let mut words = piece.split_whitespace().map(|word| {
        word.chars()
            .filter(|letter| letter.is_alphanumeric() || *letter == '/')
            .flat_map(char::to_lowercase)
            .collect::<String>()
    });
    piece.contains("公司") || piece.contains("集团") || words.any(|word| FORMS.contains(&word.as_str()))
}

/// Whether a piece says what somebody does.
pub fn is_role(piece: &str) -> bool {
    const ROLES: &[&str] = &[
        "manager",
        "director",
        "ceo",
        "cto",
        "cfo",
        "coo",
        "cmo",
        "cio",
        "head",
        "owner",
        "founder",
        "co-founder",
        "president",
        "vp",
        "chief",
        "officer",
        "engineer",
        "lead",
        "buyer",
        "consultant",
        "partner",
        "executive",
        "purchasing",
        "sales",
        "marketing",
        "coordinator",
        "assistant",
        "specialist",
        "analyst",
        "architect",
        "representative",
        "leiter",
        "leiterin",
        "geschäftsführer",
        "geschäftsführerin",
        "inhaber",
        "inhaberin",
        "vertrieb",
        "einkauf",
        "directeur",
        "directrice",
        "responsable",
        "gérant",
        "gérante",
        "chef",
        "cheffe",
        "gerente",
        "directora",
        "jefe",
        "jefa",
        "propietario",
        "propietaria",
        "direttore",
        "responsabile",
        "titolare",
        "vd",
        "säljare",
        "inköpare",
        "director/a",
        "administrator",
        "administratorul",
        "manažer",
        "ředitel",
        "مدیر",
        "مدیرعامل",
        "کارشناس",
        "رئیس",
    ];
    const PARTS: &[&str] = &["经理", "总监", "主管", "总裁", "董事"];
    let small = piece.to_lowercase();
    let mut words = small.split(|letter: char| !(letter.is_alphanumeric() || "-/".contains(letter)));
    words.any(|word| {
        ROLES.contains(&word) || word.ends_with("leiter") || word.ends_with("chef") || word.ends_with("direktör")
    }) || PARTS.iter().any(|part| small.contains(part))
}

/// Whether words could be somebody's name: few, and no number in them.
pub fn is_name(piece: &str) -> bool {
    piece.split_whitespace().count() <= 5 && !piece.contains(char::is_numeric) && piece.chars().count() <= 60
}

/// Whether words could be the name of a company with a number in it: it begins with a word.
pub fn is_numbered_name(piece: &str) -> bool {
    let is_short = piece.split_whitespace().count() <= 5 && piece.chars().count() <= 60;
    is_short && piece.starts_with(char::is_alphabetic) && !piece.contains(':')
}
