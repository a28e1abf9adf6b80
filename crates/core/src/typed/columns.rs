//! What the columns of tables are called in exports of other programs and in plain tables, in English, Romanian, Polish,
//! Chinese, Finnish and Persian: what files and what is pasted have in common. Folded, the most telling name first.

use crate::book::fold;

/// The company.
pub const ORGANISATION: &str = "\
    organisation organization account accountname company companyname organizationname organisationname customer \
    customername client clientname associatedcompany associatedcompanyname partner organizatie companie firma \
    numecompanie numeclient klient kontrahent nazwafirmy organizacja 公司 客户 客户名称 公司名称 单位 企业 yritys asiakas \
    organisaatio yrityksennimi شرکت سازمان مشتری نامشرکت";
/// Its site.
pub const DOMAIN: &str = "\
    domain website companydomainname companydomain web webpage url site siteweb strona stronawww domeniuweb 网站 \
    域名 verkkosivu verkkosivusto kotisivu وبسایت سایت دامنه";
/// The person.
pub const CONTACT: &str = "\
    contact contactperson contactname personname person primarycontact associatedcontact contactfullname \
    fullname firstname lastname persoanadecontact persoana contactpersoana osobakontaktowa osoba kontakt imie \
    nazwisko 联系人 联系人姓名 姓名 yhteyshenkilo kontakti etunimi sukunimi مخاطب شخصتماس نامتماس";
/// Email address.
pub const EMAIL: &str =
    "email emailaddress contactemail personemail mail adresaemail adresemail 邮箱 电子邮件 电子邮箱 sahkoposti ایمیل";
/// Telephone number.
pub const PHONE: &str = "\
    phone phonenumber telephone contactphone personphone mobile mobilephone tel telefon numartelefon \
    numertelefonu komorka 电话 手机 联系电话 puhelin puhelinnumero تلفن موبایل شمارهتماس";
/// What the person does there.
pub const ROLE: &str = "role jobtitle position contacttitle functie stanowisko 职位 职务 titteli asema سمت";
/// Where they come from.
pub const CHANNEL: &str = "\
    channel sourcechannel leadsource source originalsource originalsourcetype originalsourceofdeal origin \
    campaignsource medium canal sursa sursalead kanal zrodlo zrodloleada 来源 渠道 线索来源 商机来源 kanava lahde منبع کانال";
/// What it is worth.
pub const VALUE: &str = "\
    value amount dealvalue closevalue dealamount dealsize contractvalue totalvalue totalamount price total \
    valoare suma pret wartosc kwota cena wartoscszansy 金额 商机金额 合同金额 价值 预计金额 arvo summa kaupanarvo hinta مبلغ \
    ارزش ارزشمعامله قیمت estimatedvalue amountincompanycurrency tcv acv totalcontractvalue annualcontractvalue \
    arr mrr revenue sum worth venit przychod expectedrevenue";
/// All else.
pub const ABOUT: &str = "\
    notes description note comments comment details remarks about nextstep observatii descriere notite opis \
    uwagi notatki 备注 描述 说明 muistiinpanot kuvaus huomautukset توضیحات یادداشت شرح despre درباره";

/// In a table of people, also called so.
const NAME: &str =
    "name leadname lead fullname nume numecomplet numesiprenume nazwa imieinazwisko 名称 名字 nimi kokonimi نام";
/// The part of a name that stands first, wherever its column is.
const GIVEN: &str = "firstname givenname forename prenume imie 名 etunimi نامکوچک";
/// In a table of people, also called so.
const TITLE: &str = "title job";

/// What a column of a table of people says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// First name.
    Given,
    /// The whole name, or what follows the first one.
    Name,
    /// The company.
    Organisation,
    /// What they do there.
    Role,
    /// Email address.
    Email,
    /// Telephone number.
    Phone,
    /// Where they come from.
    Channel,
    /// What it may be worth.
    Value,
    /// What is said of them.
    About,
}

/// Which column of a table of people is called so.
pub fn column(header: &str) -> Option<Column> {
    const WORDS: [(Column, &[&str]); 9] = [
        (Column::Given, &[GIVEN]),
        (Column::Name, &[NAME, CONTACT]),
        (Column::Organisation, &[ORGANISATION]),
        (Column::Role, &[ROLE, TITLE]),
        (Column::Email, &[EMAIL]),
        (Column::Phone, &[PHONE]),
        (Column::Channel, &[CHANNEL]),
        (Column::Value, &[VALUE]),
        (Column::About, &[ABOUT]),
    ];
    let key = key(header)?;
    let found = WORDS.into_iter().find(|(_, words)| words.iter().any(|words| has(words, &key)));
    found.map(|(column, _)| column)
}

/// Whether a column is called so, or the site of a company: nobody is.
pub fn is_column(word: &str) -> bool {
    column(word).is_some() || key(word).is_some_and(|key| has(DOMAIN, &key))
}

fn has(words: &str, key: &str) -> bool {
    words.split_ascii_whitespace().any(|word| word == key)
}

/// As headers are compared: `E-mail 2` is `email`, `Value (EUR)` is `value`. A longer one is none.
fn key(header: &str) -> Option<String> {
    const LONGEST: usize = 80;
    let end = header.find(['(', '[', '（']).filter(|end| *end > 0).unwrap_or(header.len());
    let header = header.get(..end).filter(|header| header.len() <= LONGEST)?;
    let mut key = fold(header);
    key.retain(char::is_alphanumeric);
    key.truncate(key.trim_end_matches(|letter: char| letter.is_ascii_digit()).len());
    (!key.is_empty()).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_in_six_languages() {
        let cases: [(Column, &[&str]); 9] = [
            (Column::Given, &["First Name", "Prenume", "Imię", "Etunimi"]),
            (Column::Name, &["Name", "Nume", "Imię i nazwisko", "姓名", "Nimi", "نام", "Contact", "Last name"]),
            (Column::Organisation, &["Company", "Organizație", "Firma", "公司", "Yritys", "شرکت"]),
            (Column::Role, &["Job title", "Funcție", "Stanowisko", "职位", "Titteli", "سمت"]),
            (Column::Email, &["E-mail", "Email 2", "邮箱", "Sähköposti", "ایمیل"]),
            (Column::Phone, &["Phone", "Telefon", "Komórka", "电话", "Puhelin", "تلفن"]),
            (Column::Channel, &["Source", "Lead source", "Sursă", "Źródło", "来源", "Lähde", "منبع"]),
            (Column::Value, &["Value (EUR)", "Valoare", "Wartość", "金额", "Arvo", "مبلغ"]),
            (Column::About, &["Notes", "Observații", "Uwagi", "备注", "Muistiinpanot", "یادداشت"]),
        ];
        for (expected, headers) in cases {
            for header in headers {
                assert_eq!(column(header), Some(expected), "{header}");
            }
        }
        assert!(["Ada Quist", "", "12", "City", "Website"].into_iter().all(|header| column(header).is_none()));
        assert!(is_column("Website") && !is_column("Quist AB"));
    }
}
