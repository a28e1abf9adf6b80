use std::time::Duration;

use super::*;
use cpu_time::ThreadTime;
use proptest::prelude::*;

fn hints(channels: &[String]) -> Hints<'_> {
    Hints { channels, usual: Currency::EUR, marks: Marks { decimal: '.' } }
}

fn read(text: &str) -> Result<Vec<Typed>, Unread> {
    people(text, hints(&["Referral".to_owned(), "Trade fair".to_owned()]))
}

/// What is read, as text: `name | organisation | role | email | phone | value | channel | about`.
fn check(text: &str, expected: &[&str]) {
    let told: Vec<String> = read(text)
        .unwrap()
        .iter()
        .map(|typed| {
            let Typed { name, organisation, role, email, phone, value, channel, about } = typed;
            let value = value.map(|value| format!("{} {}", value.minor, value.currency)).unwrap_or_default();
            let channel = channel.map(|channel| channel.to_string()).unwrap_or_default();
            format!("{name} | {organisation} | {role} | {email} | {phone} | {value} | {channel} | {about}")
        })
        .collect();
    assert_eq!(told, expected, "{text}");
}

#[test]
fn a_line_is_read_whatever_its_order() {
    check(
        "Sanna Virtanen, sanna@lumisaha.example, +358 40 555 0142, Lumi Saha Oy, meters for two kilns",
        &["Sanna Virtanen | Lumi Saha Oy |  | sanna@lumisaha.example | +358 40 555 0142 |  |  | meters for two kilns"],
    );
    check("Bo Ek", &["Bo Ek |  |  |  |  |  |  | "]);
    check("Bo Ek, Acme", &["Bo Ek | Acme |  |  |  |  |  | "]);
    check("Acme AB; Bo Ek; 12k kr; referral", &["Bo Ek | Acme AB |  |  |  | 1200000 NOK | 0 | "]);
    check("bo.ek@acme.example", &["Bo Ek |  |  | bo.ek@acme.example |  |  |  | "]);
    check("070-123 45 67", &["070-123 45 67 |  |  |  | 070-123 45 67 |  |  | "]);
    check("Bo Ek <bo@acme.example>, €1,500, Trade fair", &["Bo Ek |  |  | bo@acme.example |  | 150000 EUR | 1 | "]);
    check("سارا احمدی، شرکت آبادان، ۰۹۱۲ ۱۲۳ ۴۵۶۷", &["سارا احمدی | شرکت آبادان |  |  | 0912 123 4567 |  |  | "]);
    check("王伟，北京水务公司，wang@water.example", &["王伟 | 北京水务公司 |  | wang@water.example |  |  |  | "]);
}

#[test]
fn a_signature_is_one_person() {
    let signature = "Best regards,\n\nMikael Strand\nTechnical manager\nStrand Fastigheter AB\n\nTel: +46 23 555 0199\nFax: +46 23 555 0198\nE-mail: mikael@strand.example\nwww.strand.example";
    check(
        signature,
        &[
            "Mikael Strand | Strand Fastigheter AB | Technical manager | mikael@strand.example | +46 23 555 0199 |  |  | Fax: +46 23 555 0198, www.strand.example",
        ],
    );
    check(
        "Yara Haddad\nOasis Nurseries\nHead of growing\nm 0049 171 555 01 42\nyara@oasis.example",
        &["Yara Haddad | Oasis Nurseries | Head of growing | yara@oasis.example | 0049 171 555 01 42 |  |  | "],
    );
}

#[test]
fn postcodes_and_names_of_companies_are_no_money() {
    check("Bo Ek, bo@acme.example, 3M", &["Bo Ek |  |  | bo@acme.example |  |  |  | 3M"]);
    check("Bo Ek, München, 80331", &["Bo Ek | München |  |  |  |  |  | 80331"]);
    check("Bo Ek, Malmö, 123 45", &["Bo Ek | Malmö |  |  |  |  |  | 123 45"]);
    check("Bo Ek, Acme, 12 000", &["Bo Ek | Acme |  |  |  | 1200000 EUR |  | "]);
    check("Bo Ek, Acme, 12,000", &["Bo Ek | Acme |  |  |  | 1200000 EUR |  | "]);
    check("Bo Ek, bo@acme.example, 12000", &["Bo Ek |  |  | bo@acme.example |  | 1200000 EUR |  | "]);
    check("Bo Ek, Acme, €3m", &["Bo Ek | Acme |  |  |  | 300000000 EUR |  | "]);
    check(
        "Bo Ek, Acme, 8001\nCy Dee, Beta, 12k",
        &["Bo Ek | Acme |  |  |  |  |  | 8001", "Cy Dee | Beta |  |  |  | 1200000 EUR |  | "],
    );
    check("Bo Ek\nAcme AB\n80331\nbo@acme.example", &["Bo Ek | Acme AB |  | bo@acme.example |  |  |  | 80331"]);
    check("Bo Ek\nAcme AB\n€5,100\nbo@acme.example", &["Bo Ek | Acme AB |  | bo@acme.example |  | 510000 EUR |  | "]);
}

#[test]
fn several_lines_are_several_people() {
    check("Bo Ek, Acme\nCy Dee, Beta", &["Bo Ek | Acme |  |  |  |  |  | ", "Cy Dee | Beta |  |  |  |  |  | "]);
    check(
        "Bo Ek, bo@acme.example\n\nCy Dee, cy@beta.example, 0301234567\n",
        &["Bo Ek |  |  | bo@acme.example |  |  |  | ", "Cy Dee |  |  | cy@beta.example | 0301234567 |  |  | "],
    );
    let two = "Bo Ek\nAcme AB\nbo@acme.example\n+46 23 555 0199\n\nCy Dee\nBeta Ltd\ncy@beta.example";
    check(
        two,
        &[
            "Bo Ek | Acme AB |  | bo@acme.example | +46 23 555 0199 |  |  | ",
            "Cy Dee | Beta Ltd |  | cy@beta.example |  |  |  | ",
        ],
    );
    check(" \n\n--\n", &[]);
}

/// Q1: of a list nobody gets what is another's; who is how, and in which order, makes no difference.
#[test]
fn a_list_of_mixed_lines_is_a_lead_a_line() {
    let names = |text: &str| -> Vec<String> {
        let told = read(text).unwrap();
        told.iter().map(|typed| format!("{}|{}|{}", typed.name, typed.email, typed.phone)).collect()
    };
    let cases: &[(&str, &[&str])] = &[
        (
            "Irena Popescu, CEO, Apa Nova SRL\nMaria Gonzalez, maria@acmewater.de",
            &["Irena Popescu||", "Maria Gonzalez|maria@acmewater.de|"],
        ),
        ("Anna Kowalska, Wodomex, CEO\nBob Lee, bob@harbor.com", &["Anna Kowalska||", "Bob Lee|bob@harbor.com|"]),
        (
            "erik@pumpen.no\nFarid Karimi, Tehran Ab Co., 021 8888 1234",
            &["erik@pumpen.no|erik@pumpen.no|", "Farid Karimi||021 8888 1234"],
        ),
        (
            "Farid Karimi, Tehran Ab Co., 021 8888 1234\nerik@pumpen.no",
            &["Farid Karimi||021 8888 1234", "erik@pumpen.no|erik@pumpen.no|"],
        ),
        ("Anna Kowalska, Wodomex\nerik@pumpen.no", &["Anna Kowalska||", "erik@pumpen.no|erik@pumpen.no|"]),
        ("Bo Ek; Acme\nCy Dee; cy@beta.example", &["Bo Ek||", "Cy Dee|cy@beta.example|"]),
        ("Bo Ek, Acme\nCy Dee, Beta\ncy@beta.example", &["Bo Ek||", "Cy Dee||", "cy@beta.example|cy@beta.example|"]),
        ("Cy Dee\tcy@beta.example\nBo Ek\tAcme\tBuyer", &["Cy Dee|cy@beta.example|", "Bo Ek||"]),
        (
            "Irena Popescu, CEO, Apa Nova SRL\nMaria Gonzalez, maria@acme.example\nBob Lee <bob@harbor.example>",
            &["Irena Popescu||", "Maria Gonzalez|maria@acme.example|", "Bob Lee|bob@harbor.example|"],
        ),
        ("王伟，北京水务公司\n李娜，lina@water.example", &["王伟||", "李娜|lina@water.example|"]),
        ("سارا احمدی، شرکت آبادان\nرضا کریمی، reza@ab.example", &["سارا احمدی||", "رضا کریمی|reza@ab.example|"]),
    ];
    for (text, expected) in cases {
        assert_eq!(names(text), *expected, "{text}");
    }
}

/// A line with several things may head a signature: what stands below it is theirs, where the address says so.
#[test]
fn a_line_that_heads_a_signature_is_one_with_it() {
    check(
        "Jane Doe | CEO | Acme Ltd\n+44 20 7946 0000\njane@acme.example",
        &["Jane Doe | Acme Ltd | CEO | jane@acme.example | +44 20 7946 0000 |  |  | "],
    );
    check(
        "Mikael Strand, Technical manager\nStrand AB\nmikael@strand.example\n\nAna Pop, Director\nTermele SRL\nana@termele.example\n0721 555 014",
        &[
            "Mikael Strand | Strand AB | Technical manager | mikael@strand.example |  |  |  | ",
            "Ana Pop | Termele SRL | Director | ana@termele.example | 0721 555 014 |  |  | ",
        ],
    );
    check(
        "Best regards,\nJane Doe\nNew York, +1 212 555 0100\njane@acme.example",
        &["Jane Doe | New York |  | jane@acme.example | +1 212 555 0100 |  |  | "],
    );
}

/// Of a signature whose address has no part of the name, too.
#[test]
fn a_signature_is_one_person_whatever_the_address() {
    check(
        "Jane Doe\nBlue Harbour, Sales Manager\n+44 20 7946 0018\ninfo@blueharbour.co.uk",
        &["Jane Doe | Blue Harbour | Sales Manager | info@blueharbour.co.uk | +44 20 7946 0018 |  |  | "],
    );
    check(
        "Jane Doe\nAcme Water, Managing Director\ninfo@aw.com",
        &["Jane Doe | Acme Water | Managing Director | info@aw.com |  |  |  | "],
    );
    check(
        "Jane Doe, CEO\nAcme Water Ltd\n+44 20 7946 0018\njd@gmail.com",
        &["Jane Doe | Acme Water Ltd | CEO | jd@gmail.com | +44 20 7946 0018 |  |  | "],
    );
    check(
        "Jane Doe, CEO\nAcme Water Ltd\nNew York, NY\njd@gmail.com",
        &["Jane Doe | Acme Water Ltd | CEO | jd@gmail.com |  |  |  | New York, NY"],
    );
    // Somebody else, whose address it is, or may be.
    check(
        "Jane Doe\nBob Lee, Sales Manager\nbob@harbor.com",
        &["Jane Doe |  |  |  |  |  |  | ", "Bob Lee |  | Sales Manager | bob@harbor.com |  |  |  | "],
    );
    check(
        "Anna Kowalska, CEO\nBob Hill, Harbor\n021 8888 1234\nbob@harbor.com",
        &["Anna Kowalska |  | CEO |  |  |  |  | ", "Bob Hill | Harbor |  | bob@harbor.com | 021 8888 1234 |  |  | "],
    );
    check(
        "Farid Karimi, Tehran Ab Co.\nerik@pumpen.no",
        &["Farid Karimi | Tehran Ab Co. |  |  |  |  |  | ", "erik@pumpen.no |  |  | erik@pumpen.no |  |  |  | "],
    );
}

#[test]
fn cards_of_every_version_are_read() {
    let old = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Cr=C4=83ciun;Ioan;;;\r\nORG;ENCODING=QUOTED-PRINTABLE:Termele =\r\nVerzi\r\nTEL;WORK;FAX:+40 1\r\nTEL;CELL:+40 721 555 014\r\nEMAIL;INTERNET:ioan@termele.example\r\nEND:VCARD\r\n";
    check(old, &["Ioan Crăciun | Termele Verzi |  | ioan@termele.example | +40 721 555 014 |  |  | "]);
    let third = "BEGIN:VCARD\nVERSION:3.0\nFN:Bianca Rossi\nN:Rossi;Bianca;;;\nORG:Cantina Solaria;Purchasing\nTITLE:Buyer\nitem1.EMAIL;TYPE=INTERNET:bianca@sol\n aria.example\nNOTE:Two lines\\,\\nreally\nCATEGORIES:Customers,Trade fair\nEND:VCARD";
    check(third, &["Bianca Rossi | Cantina Solaria | Buyer | bianca@solaria.example |  |  | 1 | Two lines,\nreally"]);
    let fourth =
        "BEGIN:VCARD\nVERSION:4.0\nFN:Henk Bos\nTEL;VALUE=uri;TYPE=\"cell,voice\":tel:+31-6-555-0142\nEND:VCARD";
    check(fourth, &["Henk Bos |  |  |  | +31-6-555-0142 |  |  | "]);
}

#[test]
fn a_broken_card_is_told_and_nothing_is_read() {
    let good = "BEGIN:VCARD\nFN:Bo\nEND:VCARD\n";
    for broken in
        ["BEGIN:VCARD\nFN:Cy\n", "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD", "BEGIN:VCARD\nBEGIN:VCARD\nFN:Cy\nEND:VCARD"]
    {
        assert_eq!(read(&format!("{good}{broken}")), Err(Unread::BrokenCard(2)), "{broken}");
    }
    assert_eq!(read("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:B=F6 =ZZ=\n"), Err(Unread::BrokenCard(1)));
}

#[test]
fn too_much_is_refused_in_no_time() {
    let started = ThreadTime::now();
    assert_eq!(read(&"a".repeat(1_000_000)), Err(Unread::NoPerson(1)));
    assert_eq!(read(&"a, ".repeat(330_000)), Err(Unread::NoPerson(1)));
    assert_eq!(read(&"@".repeat(1_000_000)), Ok(vec![]), "nothing in it is a letter");
    assert_eq!(read(&"Bo Ek, Acme\n".repeat(90_000)), Err(Unread::TooMany));
    assert_eq!(read(&"x".repeat(9_000_000)), Err(Unread::TooLong));
    let cards: String =
        (0..5_000).map(|n| format!("BEGIN:VCARD\nFN:Person {n}\nEMAIL:p{n}@a.example\nEND:VCARD\n")).collect();
    assert_eq!(read(&cards).map(|people| people.len()), Ok(5_000));
    assert_eq!(
        read(&format!("BEGIN:VCARD\nPHOTO:{}\nFN:Bo\nEND:VCARD", "A".repeat(1_000_000))).map(|all| all.len()),
        Ok(1)
    );
    assert!(started.elapsed() < Duration::from_secs(20), "linear, in a debug build");
}

/// B9: a workspace that somebody else has filled may have many; each word would be compared with all of them.
#[test]
fn many_channels_cost_no_more_than_few() {
    let channels: Vec<String> = (0..20_000).map(|n| format!("Channel {n}")).collect();
    let started = ThreadTime::now();
    let lines = people(&"Bo Ek, Acme, channel 7\n".repeat(5_000), hints(&channels)).unwrap();
    assert!(lines.len() == 5_000 && lines.iter().all(|typed| typed.channel == Some(7)));
    let card = |categories: &str| format!("BEGIN:VCARD\nFN:Bo\nCATEGORIES:{categories}\nEND:VCARD");
    let cards = people(&card(&"Customers,".repeat(50_000)), hints(&channels)).unwrap();
    assert_eq!((cards.len(), cards[0].channel), (1, None));
    assert_eq!(people(&card("Customers,CHANNEL  9,Channel 8"), hints(&channels)).unwrap()[0].channel, Some(8));
    assert!(started.elapsed() < Duration::from_secs(20), "they took {:?}", started.elapsed());
}

/// What a card says of anybody is no book.
#[test]
fn a_card_that_says_too_much_is_refused() {
    for property in ["FN", "ORG", "TITLE", "EMAIL", "TEL"] {
        let card = format!("BEGIN:VCARD\nN:Bo\n{property}:{}\nEND:VCARD", "x".repeat(LONGEST + 1));
        assert_eq!(read(&card), Err(Unread::BrokenCard(1)), "{property}");
    }
}

/// Q1: a table is a lead a row, each cell by its column.
#[test]
fn a_table_is_a_lead_a_row() {
    check(
        "Name,Company,Email\n\"Ada Quist\",\"Quist AB\",ada@quist.example\n\"Bo Ek\",\"Ek 24 AB\",bo@ek.example",
        &["Ada Quist | Quist AB |  | ada@quist.example |  |  |  | ", "Bo Ek | Ek 24 AB |  | bo@ek.example |  |  |  | "],
    );
    check(
        "Prenume;Nume;Firma;Funcție;Telefon;Sursă;Oraș;Valoare\nAna;Pop;\"Pop \"\"și\"\" fiii\";Cumpărător;0721 555 014;Referral;Cluj;12k\n;;Firma 3;;;Website;;\n\n",
        &[
            "Ana Pop | Pop \"și\" fiii | Cumpărător |  | 0721 555 014 | 1200000 EUR | 0 | Oraș: Cluj",
            "Firma 3 | Firma 3 |  |  |  |  |  | Website",
        ],
    );
    check(
        "姓名\t公司\t邮箱\t备注\n王伟\t北京水务\twang@water.example\t\"一\n二\"\n李娜\t上海水厂\t\t",
        &["王伟 | 北京水务 |  | wang@water.example |  |  |  | 一\n二", "李娜 | 上海水厂 |  |  |  |  |  | "],
    );
    check(
        "Full name,First name,Last name,Email\nBo Ek,Bo,Ek,bo@ek.example\n\"Quist, Ada\",Ada,Quist,Ada Q <ada@quist.example>",
        &["Bo Ek |  |  | bo@ek.example |  |  |  | ", "Quist, Ada |  |  | ada@quist.example |  |  |  | Ada Q"],
    );
}

#[test]
fn a_table_without_a_header_is_read_by_what_its_cells_are() {
    check(
        "\"Ada Quist\",\"Quist, Sons\",ada@quist.example",
        &["Ada Quist | Quist, Sons |  | ada@quist.example |  |  |  | "],
    );
    check(
        "Ada Quist;Lead Firm 3;ada@quist.example;Website\nBo Ek;Lead Firm 4;;Website\nCy Dee;Lead Firm 5;cy@dee.example;Referral",
        &[
            "Ada Quist | Lead Firm 3 |  | ada@quist.example |  |  |  | Website",
            "Bo Ek | Lead Firm 4 |  |  |  |  |  | Website",
            "Cy Dee | Lead Firm 5 |  | cy@dee.example |  |  | 0 | ",
        ],
    );
    // A signature in which each line has a comma is one person's.
    check(
        "Mikael Strand, Technical manager\nStrand Fastigheter AB, Falun\nmikael@strand.example, +46 23 555 0199",
        &[
            "Mikael Strand | Strand Fastigheter AB | Technical manager | mikael@strand.example | +46 23 555 0199 |  |  | Falun",
        ],
    );
}

#[test]
fn a_wide_table_costs_no_more_than_its_length() {
    let started = ThreadTime::now();
    let header = format!("{}\n", "name,".repeat(MOST_BYTES / 20));
    assert!(read(&format!("{header}{}", "a,b\n".repeat(5_000))).is_ok() || started.elapsed() < Duration::from_secs(60));
    let names = "name,".repeat(190);
    let rows = format!("{names}email\n{}", format!("{}\n", "ab,".repeat(190)).repeat(5_000));
    assert_eq!(read(&rows).map(|all| all.len()), Ok(5_000));
    assert_eq!(read(&format!("name,email\n{}", "a,b\n".repeat(MOST + 1))), Err(Unread::TooMany));
    assert_eq!(read(&format!("name,email\na,{}\n", "b".repeat(LONGEST))), Err(Unread::NoPerson(1)));
    assert!(started.elapsed() < Duration::from_secs(60), "they took {:?}", started.elapsed());
}

#[test]
fn an_amount_or_a_channel_alone_is_what_was_typed() {
    check("12.000,50 EUR", &["12.000,50 EUR |  |  |  |  |  |  | "]);
    check("referral", &["referral |  |  |  |  |  |  | "]);
}

#[test]
fn html_is_text() {
    check("<b>Bo</b> <script>alert(1)</script>", &["<b>Bo</b> <script>alert(1)</script> |  |  |  |  |  |  | "]);
}

proptest! {
    /// Whatever is pasted: no panic, and everybody has a name.
    #[test]
    fn everybody_has_a_name(text in "(?s)[-a-zA-Z0-9@.,;+|<>: \n\r\t=éÄ王س،۰]{0,200}", card in any::<bool>()) {
        let text = if card { format!("BEGIN:VCARD\n{text}\nEND:VCARD") } else { text };
        for typed in read(&text).unwrap_or_default() {
            prop_assert!(!typed.name.trim().is_empty(), "{typed:?}");
        }
    }

    /// Q1: in a list of any lines, each is somebody with their own address, in the order in which they stand.
    #[test]
    fn nobody_gets_what_is_anothers(
        who in Just((0..8_usize).collect::<Vec<_>>()).prop_shuffle(),
        forms in prop::collection::vec(0..6_usize, 2..8),
        mark in prop::sample::select(vec![", ", "; ", "\t", " | "]),
    ) {
        const PEOPLE: [(&str, &str, &str); 8] = [
            ("Irena Popescu", "Apa Nova SRL", "irena@apanova.example"),
            ("Anna Kowalska", "Wodomex", "kowalska@wodomex.example"),
            ("Erik Larsen", "Pumpen", "erik@pumpen.example"),
            ("Bob Hill", "Harbor Ltd", "bob@harbor.example"),
            ("Sanna Virtanen", "Lumi Oy", "sanna.virtanen@lumi.example"),
            ("Yara Haddad", "Oasis", "yara@oasis.example"),
            ("Göran Ström", "Kiln AB", "goran@kiln.example"),
            ("Maria Gonzalez", "Acme Water", "maria@acmewater.example"),
        ];
        let lines: Vec<(String, &str)> = who.iter().zip(&forms).map(|(who, form)| {
            let (name, company, email) = PEOPLE[*who];
            match form {
                0 => ([name, email].join(mark), email),
                1 => ([name, company, "CEO"].join(mark), ""),
                2 => ([name, "Buyer", company].join(mark), ""),
                3 => ([name, company, email].join(mark), email),
                4 => (email.to_owned(), email),
                _ => ([name, company, "021 8888 1234"].join(mark), ""),
            }
        }).collect();
        let text = lines.iter().map(|(line, _)| line.as_str()).collect::<Vec<_>>().join("\n");
        let told = read(&text).unwrap();
        let emails: Vec<&str> = told.iter().map(|typed| typed.email.as_str()).collect();
        prop_assert_eq!(emails, lines.iter().map(|(_, email)| *email).collect::<Vec<_>>(), "{}", text);
    }

    /// Q1: no row is swallowed, whatever stands in it, with or without a header.
    #[test]
    fn as_many_people_as_rows(
        rows in prop::collection::vec(prop::collection::vec("[a-zA-Z0-9@., \"\n€ä王]{0,12}", 3), 1..20),
        mark in prop::sample::select(vec![',', ';', '\t']),
    ) {
        let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
        let line = |cells: &Vec<String>| cells.iter().map(quoted).collect::<Vec<_>>().join(&mark.to_string());
        let table = rows.iter().map(line).collect::<Vec<_>>().join("\r\n");
        let filled = rows.iter().filter(|row| row.iter().any(|cell| cell.contains(char::is_alphanumeric))).count();
        prop_assert_eq!(read(&table).map(|all| all.len()), Ok(filled));
        let header = format!("Name{mark}Company{mark}Email\n");
        prop_assume!(filled > 0);
        prop_assert_eq!(read(&format!("{header}{table}")).map(|all| all.len()), Ok(filled));
    }
}
