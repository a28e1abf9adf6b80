//! Files as other programs export them: every column is understood without a hand (X1).

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod support;

use support::check;

#[test]
fn pipedrive() {
    check(
        "\
Deal - ID,Deal - Title,Deal - Creator,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Weighted value,Deal - Currency of weighted value,Deal - Probability,Deal - Organization,Deal - Pipeline,Deal - Contact person,Deal - Stage,Deal - Label,Deal - Status,Deal - Deal created,Deal - Update time,Deal - Won time,Deal - Lost time,Deal - Deal closed on,Deal - Lost reason,Deal - Expected close date
1,Harbour meters,Ana,Ana Markovic,\"12,500\",EUR,\"6,250\",EUR,,Port of Skarvik,Sales,Liv Berg,Proposal Made,,Open,2026-09-01 10:20:30,2026-11-01 08:00:00,,,,,2026-12-15
2,School alerts,Ana,Bo Lindqvist,900,GBP,900,GBP,,Brackenfell Schools,Sales,,Qualified,,Won,2026-05-02 09:00:00,2026-06-20 08:00:00,2026-06-20 08:00:00,,2026-06-20 08:00:00,,
3,Clinic alerts,Ana,Bo Lindqvist,0,EUR,0,EUR,,Clinica Nordalba,Sales,,Proposal Made,,Lost,2026-03-02 09:00:00,2026-04-20 08:00:00,,2026-04-19 08:00:00,2026-04-20 08:00:00,Too expensive,
",
        "\
Clinic alerts | lost 2026-04-19 (Too expensive) | made 2026-03-02 | Bo Lindqvist | Clinica Nordalba | #3
Harbour meters | Proposal Made | 1250000 EUR | made 2026-09-01 | expected 2026-12-15 | Ana Markovic | Port of Skarvik | Liv Berg | #1
School alerts | won 2026-06-20 | 90000 GBP | made 2026-05-02 | Bo Lindqvist | Brackenfell Schools | #2
",
    );
}

#[test]
fn hubspot() {
    check(
        "\
Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Create Date,Deal probability,Associated Company,Associated Company IDs,Associated Contact,Closed Lost Reason,Original Source
98111,Harbour meters,Contract Sent,2026-12-15 00:00,Ana Markovic,12500.5,Sales,2026-09-01 10:20,0.9,Port of Skarvik,5511,Liv Berg,,Referrals
98112,School alerts,Closed Won,2026-06-20 12:00,Bo Lindqvist,900,Sales,2026-05-02 09:00,1,Brackenfell Schools,5512,,,Organic Search
98113,Clinic alerts,Closed Lost,2026-04-20 12:00,Bo Lindqvist,,Sales,2026-03-02 09:00,0,,,,Too expensive,
98114,Dairy meters,Contract Sent,2026-12-20 00:00,Ana Markovic,700,Sales,2026-10-01 10:20,0.9,,,,,
98115,Marina valves,Contract Sent,2026-12-20 00:00,Ana Markovic,700,Sales,2026-10-02 10:20,0.6,,,,,
",
        "\
Clinic alerts | lost 2026-04-20 (Too expensive) | made 2026-03-02 | Bo Lindqvist | #98113
Dairy meters | Contract Sent | 70000 EUR | made 2026-10-01 | expected 2026-12-20 | Ana Markovic | #98114
Harbour meters | Contract Sent | 1250050 EUR | made 2026-09-01 | expected 2026-12-15 | Ana Markovic | Port of Skarvik | Liv Berg | via Referrals | #98111
Marina valves | Contract Sent | 70000 EUR | made 2026-10-02 | expected 2026-12-20 | 60% | Ana Markovic | #98115
School alerts | won 2026-06-20 | 90000 EUR | made 2026-05-02 | Bo Lindqvist | Brackenfell Schools | via Organic Search | #98112
",
    );
}

#[test]
fn salesforce_report() {
    check(
        "\
\"Opportunity Owner\",\"Account Name\",\"Opportunity Name\",\"Stage\",\"Fiscal Period\",\"Amount\",\"Expected Revenue\",\"Probability (%)\",\"Age\",\"Close Date\",\"Created Date\",\"Next Step\",\"Lead Source\",\"Type\",\"Opportunity ID\"
\"Ana Markovic\",\"Port of Skarvik\",\"Harbour meters\",\"Negotiation/Review\",\"Q4-2026\",\"12,500.00\",\"11,250.00\",\"90\",\"82\",\"12/15/2026\",\"9/1/2026\",\"Send draft\",\"Partner\",\"New\",\"0065g00000AbCdE\"
\"Bo Lindqvist\",\"Brackenfell Schools\",\"School alerts\",\"Closed Won\",\"Q2-2026\",\"900.00\",\"900.00\",\"100\",\"49\",\"6/20/2026\",\"5/2/2026\",\"\",\"\",\"New\",\"0065g00000AbCdF\"

\"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.\"
\"Confidential Information - Do Not Distribute\"
",
        "\
Harbour meters | Negotiation/Review | 1250000 EUR | made 2026-09-01 | expected 2026-12-15 | Ana Markovic | Port of Skarvik | via Partner | #0065g00000AbCdE
School alerts | won 2026-06-20 | 90000 EUR | made 2026-05-02 | Bo Lindqvist | Brackenfell Schools | #0065g00000AbCdF
",
    );
}

#[test]
fn salesforce_data_export() {
    check(
        "\
Id,IsDeleted,AccountId,Name,Description,StageName,Amount,Probability,ExpectedRevenue,CloseDate,IsClosed,IsWon,CurrencyIsoCode,OwnerId,CreatedDate
0065g00000AbCdE,false,0015g00000XyZ01,Harbour meters,,Prospecting,12500,10,1250,2026-12-15,false,false,NOK,0055g0000012345,2026-09-01T10:20:30.000Z
0065g00000AbCdF,false,0015g00000XyZ02,School alerts,Two sites,Closed Won,900,100,900,2026-06-20,true,true,GBP,0055g0000012345,2026-05-02T10:20:30.000Z
",
        "\
Harbour meters | Prospecting | 1250000 NOK | made 2026-09-01 | expected 2026-12-15 | #0065g00000AbCdE
School alerts | won 2026-06-20 | 90000 GBP | made 2026-05-02 | #0065g00000AbCdF
",
    );
}

#[test]
fn zoho() {
    check(
        "\
Record Id,Deal Owner.id,Deal Owner,Amount,Deal Name,Closing Date,Account Name.id,Account Name,Stage,Type,Probability (%),Expected Revenue,Lead Source,Contact Name.id,Contact Name,Created Time,Modified Time,Currency,Reason For Loss
zcrm_5001,zcrm_1,Ana Markovic,EUR 12500.00,Harbour meters,15-Dec-2026,zcrm_77,Port of Skarvik,Proposal/Price Quote,New,75,9375,Trade Show,zcrm_91,Liv Berg,2026-09-01 10:20:30,2026-10-01 10:20:30,EUR,
zcrm_5002,zcrm_2,Bo Lindqvist,EUR 900.00,School alerts,20-Apr-2026,zcrm_78,Brackenfell Schools,Closed Lost to Competition,New,0,0,,,,2026-03-02 09:00:00,2026-04-20 09:00:00,EUR,Price
",
        "\
Harbour meters | Proposal/Price Quote | 1250000 EUR | made 2026-09-01 | expected 2026-12-15 | Ana Markovic | Port of Skarvik | Liv Berg | via Trade Show | #zcrm_5001
School alerts | lost 2026-04-20 (Price) | 90000 EUR | made 2026-03-02 | Bo Lindqvist | Brackenfell Schools | #zcrm_5002
",
    );
}

#[test]
fn odoo() {
    check(
        "\
External ID,Opportunity,Customer,Contact Name,Email,Phone,Salesperson,Sales Team,Expected Revenue,Prorated Revenue,Probability,Stage,Expected Closing,Closed Date,Created on,Lost Reason
crm.lead_1,Harbour meters,Port of Skarvik,Liv Berg,liv@skarvik.example,+47 99 00 11 22,Ana Markovic,Europe,12500.0,11250.0,90.0,Proposition,2026-12-15,,2026-09-01 10:20:30,
crm.lead_2,School alerts,Brackenfell Schools,,,,Bo Lindqvist,Europe,900.0,900.0,100.0,Won,2026-06-30,2026-06-20 12:00:00,2026-05-02 09:00:00,
",
        "\
Harbour meters | Proposition | 1250000 EUR | made 2026-09-01 | expected 2026-12-15 | Ana Markovic | Port of Skarvik | Liv Berg | #crm.lead_1
School alerts | won 2026-06-20 | 90000 EUR | made 2026-05-02 | expected 2026-06-30 | Bo Lindqvist | Brackenfell Schools | #crm.lead_2
",
    );
}

#[test]
fn plain_romanian() {
    check(
        "\
Titlu;Client;Valoare (RON);Etapă;Responsabil;Data creării;Data închiderii
Contoare port;Portul Constanța;12.500,50;Negociere;Ana Ionescu;1.9.2026;
Alerte școală;Școala Brașov;900;Câștigată;Ana Ionescu;2.5.2026;20.6.2026
",
        "\
Alerte școală | won 2026-06-20 | 90000 RON | made 2026-05-02 | Ana Ionescu | Școala Brașov
Contoare port | Negociere | 1250050 RON | made 2026-09-01 | Ana Ionescu | Portul Constanța
",
    );
}

#[test]
fn plain_polish() {
    check(
        "\
Nazwa szansy;Kontrahent;Wartość;Etap;Opiekun;Data utworzenia;Data zamknięcia;Powód przegranej
Liczniki portowe;Port Gdańsk;12 500,50 zł;Negocjacje;Anna Nowak;01.09.2026;;
Alarmy szkolne;Szkoła Łódź;900 zł;Przegrana;Anna Nowak;02.05.2026;20.06.2026;Cena
",
        "\
Alarmy szkolne | lost 2026-06-20 (Cena) | 90000 PLN | made 2026-05-02 | Anna Nowak | Szkoła Łódź
Liczniki portowe | Negocjacje | 1250050 PLN | made 2026-09-01 | Anna Nowak | Port Gdańsk
",
    );
}

#[test]
fn plain_chinese() {
    check(
        "\
商机名称,客户名称,金额,阶段,负责人,创建时间,成交日期,来源
港口水表,上海港,¥12500,谈判,王伟,2026年9月1日,,展会
学校报警,第一中学,¥900,赢单,李娜,2026/5/2,2026/6/20,
",
        "\
学校报警 | won 2026-06-20 | 90000 CNY | made 2026-05-02 | 李娜 | 第一中学
港口水表 | 谈判 | 1250000 CNY | made 2026-09-01 | 王伟 | 上海港 | via 展会
",
    );
}

#[test]
fn plain_finnish() {
    check(
        "\
Otsikko;Asiakas;Arvo;Vaihe;Vastuuhenkilö;Luotu;Sulkemispäivä
Sataman mittarit;Helsingin satama;12 500,50 €;Neuvottelu;Aino Virtanen;1.9.2026;
Koulun hälyttimet;Järvenpään koulu;900 €;Voitettu;Aino Virtanen;2.5.2026;20.6.2026
",
        "\
Koulun hälyttimet | won 2026-06-20 | 90000 EUR | made 2026-05-02 | Aino Virtanen | Järvenpään koulu
Sataman mittarit | Neuvottelu | 1250050 EUR | made 2026-09-01 | Aino Virtanen | Helsingin satama
",
    );
}

#[test]
fn plain_persian() {
    check(
        "\
عنوان,شرکت,مبلغ,مرحله,مسئول,تاریخ ایجاد,تاریخ بسته شدن
کنتور بندر,بندر پارس,۱۲۵۰۰ ریال,مذاکره,سارا احمدی,۱۴۰۵/۰۶/۱۰,
هشدار مدرسه,مدرسه نور,۹۰۰ ریال,برنده,سارا احمدی,۱۴۰۵/۰۲/۱۲,۱۴۰۵/۰۳/۳۰
",
        "\
هشدار مدرسه | won 2026-06-20 | 90000 IRR | made 2026-05-02 | سارا احمدی | مدرسه نور
کنتور بندر | مذاکره | 1250000 IRR | made 2026-09-01 | سارا احمدی | بندر پارس
",
    );
}
