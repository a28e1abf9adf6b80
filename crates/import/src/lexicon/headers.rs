//! What columns are called in the exports of Pipedrive, HubSpot, Salesforce, Zoho and Odoo, and in plain
//! tables in English, Romanian, Polish, Chinese, Finnish and Persian.

use kariz_core::typed::columns;
use kariz_protocol::ImportField;

use crate::text::fold::fold;

/// For each field its folded names, the most telling one first.
const NAMES: &[(ImportField, &str)] = &[
    (
        ImportField::SourceId,
        "id recordid opportunityid dealid sourceid externalid uniqueid uuid guid crmid key reference ref idoportunitate \
         idszansy identyfikator 编号 商机编号 商机id 记录id tunniste شناسه کدمعامله",
    ),
    (
        ImportField::Title,
        "title name dealname dealtitle opportunityname opportunity deal potentialname potential subject topic project \
         projectname summary titlu denumire oportunitate numeoportunitate nume nazwa tytul nazwaszansy szansa \
         szansasprzedazy temat 标题 商机名称 名称 商机 项目名称 主题 otsikko nimi kauppa kaupannimi myyntimahdollisuus aihe \
         عنوان ناممعامله معامله فرصت عنوانفرصت موضوع",
    ),
    (
        ImportField::Stage,
        "stage salesstage stagename pipelinestage dealstage stagepipeline phase step column etapa faza stadiu etap \
         etapsprzedazy 阶段 销售阶段 商机阶段 vaihe myyntivaihe مرحله مرحلهفروش",
    ),
    (
        ImportField::Status,
        "status state outcome result iswon isclosedwon closedwon stare rezultat stan wynik 状态 结果 tila tulos وضعیت نتیجه",
    ),
    (ImportField::Value, columns::VALUE),
    (
        ImportField::Currency,
        "currency currencycode currencyofvalue currencyisocode dealcurrency valuta moneda waluta 币种 货币 valuutta ارز \
         واحدپول",
    ),
    (
        ImportField::Owner,
        "owner dealowner opportunityowner salesagent salesrep salesperson salesrepresentative ownername agent rep seller \
         assignedto assignee responsible accountexecutive accountmanager accountowner user responsabil agentvanzari \
         agentdevanzari proprietar vanzator opiekun wlasciciel handlowiec odpowiedzialny sprzedawca 负责人 所有者 销售 销售员 \
         业务员 omistaja vastuuhenkilo myyja مسیول مالک فروشنده کارشناسفروش کارشناس",
    ),
    (ImportField::Organisation, columns::ORGANISATION),
    (ImportField::Domain, columns::DOMAIN),
    (ImportField::Industry, "industry sector vertical branch domeniu industrie branza sektor 行业 toimiala صنعت"),
    (
        ImportField::Region,
        "region country territory city location regionaloffice regiune tara oras judet kraj miasto wojewodztwo 地区 国家 \
         城市 alue maa kaupunki منطقه کشور شهر",
    ),
    (ImportField::Contact, columns::CONTACT),
    (ImportField::Email, columns::EMAIL),
    (ImportField::Phone, columns::PHONE),
    (
        ImportField::Product,
        "product productname products productinterest item package service produs serviciu produkt usluga 产品 产品名称 \
         tuote palvelu محصول",
    ),
    (ImportField::Channel, columns::CHANNEL),
    (
        ImportField::CreatedOn,
        "created createdate createddate createdon createdtime createdat creationdate datecreated dateadded addtime added \
         opened openedon opendate startdate engagedate entrydate creat creatla datacrearii datadeschiderii utworzono \
         datautworzenia dodano datadodania 创建时间 创建日期 创建于 luotu luontipaiva luontiaika aloituspaiva ایجاد تاریخایجاد \
         تاریخشروع",
    ),
    (
        ImportField::ClosedOn,
        "closedate closedon closeddate closingdate closetime wontime losttime wondate lostdate dateclosed closed \
         closedat actualclosedate signedon datainchiderii inchis inchisla datazamkniecia zamknieto 关闭日期 结单日期 成交日期 \
         成交时间 sulkemispaiva suljettu paattymispaiva تاریخبستن تاریخبستهشدن تاریخپایان paatospaiva",
    ),
    (
        ImportField::ExpectedClose,
        "expectedclosedate expectedclose expectedclosing expectedcloseon estimatedclosedate estimatedclose \
         forecastclosedate forecastdate targetdate deadline duedate dateestimata datainchideriiestimata inchidereestimata \
         dataestimatadeinchidere przewidywanadatazamkniecia planowanadatazamkniecia oczekiwanadatazamkniecia 预计成交日期 \
         预计结单日期 预计关闭日期 arvioitusulkemispaiva odotettusulkemispaiva arvioitupaattymispaiva تاریخموردانتظار \
         تاریخبستنموردانتظار terminzamkniecia 预计成交 arvioitupaatos تاریخبستناحتمالی",
    ),
    (
        ImportField::Likelihood,
        "probability likelihood winprobability chance confidence probabilitate sansa prawdopodobienstwo 概率 成功率 可能性 赢率 赢单概率 \
         todennakoisyys احتمال",
    ),
    (
        ImportField::LostReason,
        "lostreason closedlostreason reasonforloss lossreason losereason reasonlost motivpierdere motivulpierderii \
         powodprzegranej powodutraty 输单原因 丢单原因 失败原因 haviamisensyy havionsyy دلیلشکست علتشکست",
    ),
    (ImportField::About, columns::ABOUT),
    (ImportField::Role, columns::ROLE),
    (
        ImportField::Employees,
        "employees numberofemployees companysize headcount angajati numarangajati liczbapracownikow pracownicy 员工数 人数 员工人数 \
         henkilosto tyontekijat کارکنان تعدادکارکنان",
    ),
    (
        ImportField::ClosingNote,
        "closedwonreason wonreason winreason closingnote closingnotes notadeinchidere notatkakoncowa 结单说明 paatosmuistio \
         یادداشتپایانی",
    ),
    // What looks like something else and is not: weighted values, dates of other events, records of other kinds.
    (
        ImportField::Skip,
        "weightedvalue weightedamount currencyofweightedvalue proratedrevenue forecastamount forecastcategory fiscalperiod \
         fiscalyear age updatetime updated modifieddate modifiedtime lastmodifieddate lastactivitydate nextactivitydate \
         lastactivity laststagechange lastcontacted createdby modifiedby creator visibleto totalactivities pipeline \
         productquantity productamount karizline karizcolumn karizreason",
    ),
];

/// What other programs put before a column's name because a deal is what all of the table is about.
const PREFIXES: [&str; 5] = ["deal", "opportunity", "potential", "crm", "商机"];

/// How surely a name that holds a field's name among other words means it.
const CONTAINED: i32 = 45;

/// A longer header is no name.
const LONGEST: usize = 300;

/// How surely a column of this name holds `field`: 100 for its most telling name, 0 for no relation.
pub(crate) fn likeness(header: &str, field: ImportField) -> i32 {
    if header.len() > LONGEST {
        return 0;
    }
    keys(header).iter().map(|key| key_likeness(key, field)).max().unwrap_or_default()
}

/// Whether any field has this name.
pub(crate) fn is_known(header: &str) -> bool {
    NAMES.iter().any(|(field, _)| likeness(header, *field) > CONTAINED)
}

/// The folded name, and the same without what stands before it: `Deal - Deal created` is `created`.
fn keys(header: &str) -> Vec<String> {
    let mut key = fold(without_brackets(header));
    let mut keys = vec![key.clone()];
    while let Some(rest) = PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix)).filter(|rest| !rest.is_empty()) {
        key = rest.to_owned();
        keys.push(key.clone());
    }
    keys
}

/// `Value (EUR)` is `Value`.
fn without_brackets(header: &str) -> &str {
    let end = header.find(['(', '[', '（']).filter(|end| *end > 0).unwrap_or(header.len());
    &header[..end]
}

fn key_likeness(key: &str, field: ImportField) -> i32 {
    let names =
        || NAMES.iter().filter(|(named, _)| *named == field).flat_map(|(_, names)| names.split_ascii_whitespace());
    if let Some(place) = names().position(|name| name == key) {
        return 100 - i32::try_from(place).unwrap_or(i32::MAX).min(40);
    }
    // `OwnerId` is not an owner's name.
    let may_contain = field != ImportField::Skip && !key.ends_with("id") && !key.ends_with("ids");
    if may_contain && names().any(|name| is_telling(name) && key.contains(name)) { CONTAINED } else { 0 }
}

/// Whether a name is long enough to be looked for inside others.
fn is_telling(name: &str) -> bool {
    if name.is_ascii() { name.len() >= 5 } else { name.chars().count() >= 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(field: ImportField, headers: &[&str]) {
        for header in headers {
            let best = NAMES.iter().map(|(field, _)| *field).max_by_key(|field| likeness(header, *field));
            assert_eq!(best, Some(field), "{header}");
            assert!(is_known(header), "{header}");
        }
    }

    #[test]
    fn names_are_folded_and_stand_once() {
        let mut seen = std::collections::BTreeSet::new();
        for name in NAMES.iter().flat_map(|(_, names)| names.split_ascii_whitespace()) {
            assert_eq!(fold(name), name);
            assert!(seen.insert(name), "{name} stands twice");
        }
    }

    #[test]
    fn names_of_columns() {
        check(
            ImportField::Title,
            &["Deal - Title", "Deal Name", "Opportunity Name", "Nazwa szansy", "商机名称", "عنوان"],
        );
        check(ImportField::SourceId, &["opportunity_id", "Record ID", "Deal - ID", "Opportunity ID", "Id"]);
        check(ImportField::CreatedOn, &["engage_date", "Deal - Deal created", "Create Date", "Data creării", "Luotu"]);
        check(ImportField::ClosedOn, &["close_date", "Deal - Won time", "Closing Date", "Data zamknięcia", "成交日期"]);
        check(ImportField::ExpectedClose, &["Deal - Expected close date", "Expected Closing", "预计成交日期"]);
        check(ImportField::Value, &["close_value", "Deal - Value", "Amount", "Wartość (PLN)", "金额", "مبلغ"]);
        check(ImportField::Owner, &["sales_agent", "Deal - Owner", "Opportunity Owner", "Salesperson", "Opiekun"]);
        check(ImportField::Organisation, &["account", "Deal - Organization", "Account Name", "Customer", "Yritys"]);
        check(ImportField::Likelihood, &["Probability (%)", "Deal probability", "Prawdopodobieństwo"]);
        check(ImportField::Skip, &["Deal - Weighted value", "Deal - Update time", "Modified Time"]);
    }

    /// What a field is called here is read again in every language (X1, U2).
    #[test]
    fn names_that_the_page_itself_gives() {
        const CATALOGUES: [&str; 6] = [
            include_str!("../../../../locales/en/catalogue.ftl"),
            include_str!("../../../../locales/ro/catalogue.ftl"),
            include_str!("../../../../locales/pl/catalogue.ftl"),
            include_str!("../../../../locales/zh/catalogue.ftl"),
            include_str!("../../../../locales/fi/catalogue.ftl"),
            include_str!("../../../../locales/fa/catalogue.ftl"),
        ];
        const FIELDS: [(&str, ImportField); 21] = [
            ("title", ImportField::Title),
            ("value", ImportField::Value),
            ("currency", ImportField::Currency),
            ("owner", ImportField::Owner),
            ("organisation", ImportField::Organisation),
            ("domain", ImportField::Domain),
            ("industry", ImportField::Industry),
            ("region", ImportField::Region),
            ("contact", ImportField::Contact),
            ("email", ImportField::Email),
            ("phone", ImportField::Phone),
            ("product", ImportField::Product),
            ("channel", ImportField::Channel),
            ("created-on", ImportField::CreatedOn),
            ("closed-on", ImportField::ClosedOn),
            ("expected-close", ImportField::ExpectedClose),
            ("likelihood", ImportField::Likelihood),
            ("about", ImportField::About),
            ("role", ImportField::Role),
            ("employees", ImportField::Employees),
            ("closing-note", ImportField::ClosingNote),
        ];
        for catalogue in CATALOGUES {
            for (name, field) in FIELDS {
                let start = format!("field-{name} = ");
                let header = catalogue.lines().find_map(|line| line.strip_prefix(&start));
                check(field, &[header.unwrap_or_else(|| panic!("no {start}"))]);
            }
        }
    }

    #[test]
    fn identifiers_of_other_records_are_no_names() {
        for header in ["AccountId", "OwnerId", "Deal Owner.id", "Account Name.id", "Associated Company IDs"] {
            assert!(!is_known(header), "{header}");
        }
    }
}
