//! Days in the words of each language, as `locales/` has them (P9, issue 12).

use kariz_core::{
    Calendar, Date, Week,
    typed::{Customs, DayWords, Line, line},
};

/// A Wednesday; 4 Azar 1405.
fn today() -> Date {
    "2026-11-25".parse().expect("a day")
}

fn words(language: &str) -> DayWords {
    let path = format!("{}/../../locales/{language}/days.ftl", env!("CARGO_MANIFEST_DIR"));
    let file = std::fs::read_to_string(path).expect("the texts of days");
    let line = file.lines().find_map(|line| line.strip_prefix("plan-words = ")).expect("the words for days");
    DayWords::parse(line)
}

#[track_caller]
fn check(language: &str, customs: &Customs, cases: &[(&str, &str)]) {
    let words = words(language);
    for (typed, expected) in cases {
        let Line { title, due, time, .. } = line(typed, &words, customs, today());
        let due = due.map_or_else(|| "-".to_owned(), |due| due.to_string()[5..].to_owned());
        let time = time.map_or_else(String::new, |time| {
            let (hour, minute) = time.hour_minute();
            format!(" {hour}:{minute:02}")
        });
        assert_eq!(format!("{title}|{due}{time}"), *expected, "{typed}");
    }
}

fn european(months: &[&str]) -> Customs {
    let months = months.iter().map(|name| vec![(*name).to_owned()]).collect();
    let mut customs = Customs { months, ..Customs::default() };
    customs.learn("5.3.2026");
    customs
}

#[test]
fn p9_english() {
    let customs = european(&["January", "February", "March"]);
    check(
        "en",
        &customs,
        &[
            ("Call Ana mon 9:00", "Call Ana|11-30 9:00"),
            ("Call Ana tomorrow morning", "Call Ana|11-26 9:00"),
            ("Call Ana tomorrow evening", "Call Ana|11-26 18:00"),
            ("Call Ana mon in the afternoon", "Call Ana|11-30 14:00"),
            ("Call Ana at 9 tomorrow", "Call Ana|11-26 9:00"),
            ("Call Ana tomorrow at 3 in the afternoon", "Call Ana|11-26 15:00"),
            ("Look at 3", "Look at 3|-"),
            ("Demo in two weeks", "Demo|12-09"),
            ("Demo two weeks from now", "Demo|12-09"),
            ("Demo on 14.1.2027", "Demo|01-14"),
            ("Demo 14 january", "Demo|01-14"),
            ("Demo monday next week", "Demo|11-30"),
            ("Meet in D", "Meet in D|-"),
            ("Send 10.000 euros", "Send 10.000 euros|-"),
            ("Demo 5/12 9:00", "Demo|12-05 9:00"),
            ("Send samples yesterday", "Send samples yesterday|-"),
        ],
    );
}

#[test]
fn p9_romanian() {
    check(
        "ro",
        &european(&[]),
        &[
            ("Apel cu Ana luni 9:00", "Apel cu Ana|11-30 9:00"),
            ("Apel cu Ana lunea viitoare la 9", "Apel cu Ana|11-30 9:00"),
            ("Apel cu Ana marți săptămâna viitoare la ora 10", "Apel cu Ana|12-01 10:00"),
            ("Apel cu Ana saptamana viitoare marti", "Apel cu Ana|12-01"),
            ("Trimite oferta mâine dimineață", "Trimite oferta|11-26 9:00"),
            ("Trimite oferta mâine seară la 8", "Trimite oferta|11-26 20:00"),
            ("Trimite oferta maine la 3 după-amiaza", "Trimite oferta|11-26 15:00"),
            ("Demo peste 20 de zile", "Demo|12-15"),
            ("Demo peste două săptămâni", "Demo|12-09"),
            ("Demo peste o lună", "Demo|12-25"),
            ("Demo peste 2 luni", "Demo|01-25"),
            ("Demo pe vineri la prânz", "Demo|11-27 12:00"),
            ("Demo pe 15.12", "Demo|12-15"),
            ("Demo pe 10.06", "Demo|06-10"),
            ("Demo 5.12.2026 9:00", "Demo|12-05 9:00"),
            ("Demo ieri la 9", "Demo ieri la 9|-"),
            ("Contract pentru 12 luni", "Contract pentru 12 luni|-"),
            ("Contract pe 24 de luni", "Contract pe 24 de luni|-"),
            ("Demo luni la 20:00 seara", "Demo|11-30 20:00"),
        ],
    );
}

#[test]
fn p9_polish() {
    check(
        "pl",
        &european(&[]),
        &[
            ("Telefon do Anny w pon. 9:00", "Telefon do Anny|11-30 9:00"),
            ("Telefon do Anny w poniedziałek o 15", "Telefon do Anny|11-30 15:00"),
            ("Telefon do Anny w przyszłą środę o godz. 9", "Telefon do Anny|12-02 9:00"),
            ("Spotkanie w przyszłym tygodniu we wtorek", "Spotkanie|12-01"),
            ("Spotkanie w czwartek w przyszlym tygodniu", "Spotkanie|12-03"),
            ("Oferta na jutro rano", "Oferta|11-26 9:00"),
            ("Oferta za dwa dni", "Oferta|11-27"),
            ("Oferta za tydzień", "Oferta|12-02"),
            ("Oferta za 5 dni roboczych", "Oferta|12-02"),
            ("Oferta pojutrze o 15-tej", "Oferta|11-27 15:00"),
            ("Oferta jutro o 3 po południu", "Oferta|11-26 15:00"),
            ("Oferta 30.11", "Oferta|11-30"),
            ("Oferta 30.11 9:00", "Oferta|11-30 9:00"),
            ("Oferta 5.12.26", "Oferta|12-05"),
            ("Oferta 5. 12. o 9", "Oferta|12-05 9:00"),
            ("Oferta wczoraj 9:00", "Oferta wczoraj 9:00|-"),
            ("Oferta 14.30", "Oferta|11-25 14:30"),
            ("Oferta o 15.12", "Oferta|11-25 15:12"),
            ("Oferta w pon. 9.10", "Oferta|11-30 9:10"),
            ("Oferta za tydzień o 9:00", "Oferta|12-02 9:00"),
        ],
    );
}

#[test]
fn p9_chinese_is_written_without_spaces() {
    let mut customs = Customs::default();
    customs.learn("2026/3/5");
    check(
        "zh",
        &customs,
        &[
            ("电话 王芳 周一 9:00", "电话 王芳|11-30 9:00"),
            ("电话王芳下周一9:00", "电话王芳|11-30 9:00"),
            ("下周三9：00电话王芳", "电话王芳|12-02 9:00"),
            ("电话王芳，明天下午3点", "电话王芳|11-26 15:00"),
            ("明天下午3点半给王芳打电话", "给王芳打电话|11-26 15:30"),
            ("后天上午10点15分开会", "开会|11-27 10:15"),
            ("发报价3天后", "发报价|11-30"),
            ("发报价两周后", "发报价|12-09"),
            ("发报价5个工作日后", "发报价|12-02"),
            ("本周五中午开会", "开会|11-27 12:00"),
            ("12月24日开会", "开会|12-24"),
            ("开会12月5日9点", "开会|12-05 9:00"),
            ("开会 12/5 9:00", "开会|12-05 9:00"),
            ("昨天9点开会", "昨天9点开会|-"),
            ("测试3天", "测试3天|-"),
            ("明天晚上8点开会", "开会|11-26 20:00"),
            ("明天中午12点开会", "开会|11-26 12:00"),
            ("明早开会", "开会|11-26 9:00"),
            ("明晚8点开会", "开会|11-26 20:00"),
            ("明天晚上12点开会", "开会|11-26 0:00"),
            ("明晚12点开会", "开会|11-26 0:00"),
            ("今晚12点开会", "开会|11-25 0:00"),
        ],
    );
}

#[test]
fn p9_finnish() {
    check(
        "fi",
        &european(&[]),
        &[
            ("Soita Annalle ma klo 9.00", "Soita Annalle|11-30 9:00"),
            ("Soita Annalle maanantaina klo 9", "Soita Annalle|11-30 9:00"),
            ("Soita Annalle ensi viikon tiistaina", "Soita Annalle|12-01"),
            ("Tarjous 3 päivän päästä", "Tarjous|11-30"),
            ("Tarjous kahden viikon kuluttua", "Tarjous|12-09"),
            ("Tarjous viikon päästä", "Tarjous|12-02"),
            ("Tarjous huomenna iltapäivällä", "Tarjous|11-26 14:00"),
            ("Tarjous 24.12.2026", "Tarjous|12-24"),
            ("Tarjous 10.30", "Tarjous|11-25 10:30"),
            ("Tarjous 4.12.", "Tarjous|12-04"),
            ("Tarjous 5.12. klo 9", "Tarjous|12-05 9:00"),
            ("Tarjous eilen klo 9", "Tarjous eilen klo 9|-"),
            ("Tarjous maanantaina ensi viikolla", "Tarjous|11-30"),
        ],
    );
}

/// The day after a Thursday is free in Iran, and the week begins with Saturday.
#[test]
fn p9_persian() {
    let months =
        ["فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"];
    let months = months.map(|name| vec![name.to_owned()]).to_vec();
    let mut customs =
        Customs { calendar: Calendar::SolarHijri, week: Week::of_region("IR"), months, ..Customs::default() };
    customs.learn("۲۰۲۶/۳/۵");
    check(
        "fa",
        &customs,
        &[
            ("تماس با سارا دوشنبه ساعت ۹:۰۰", "تماس با سارا|11-30 9:00"),
            ("تماس با سارا دوشنبه آینده ساعت ۹", "تماس با سارا|11-30 9:00"),
            ("تماس با سارا سه\u{200c}شنبه ۹ صبح", "تماس با سارا|12-01 9:00"),
            ("تماس با سارا سه شنبه ساعت ۳ بعدازظهر", "تماس با سارا|12-01 15:00"),
            ("فردا صبح تماس با سارا", "تماس با سارا|11-26 9:00"),
            ("تماس با سارا فردا شب ساعت ۸", "تماس با سارا|11-26 20:00"),
            ("ارسال پیشنهاد ۲ روز دیگر", "ارسال پیشنهاد|11-28"),
            ("ارسال پیشنهاد دو هفته دیگه", "ارسال پیشنهاد|12-09"),
            ("ارسال پیشنهاد هفتهٔ آینده", "ارسال پیشنهاد|11-28"),
            ("ارسال پیشنهاد دوشنبه هفتهٔ آينده", "ارسال پیشنهاد|11-30"),
            ("ارسال پیشنهاد ماه آینده", "ارسال پیشنهاد|12-25"),
            ("ارسال پیشنهاد ۱۴۰۵/۱۰/۲", "ارسال پیشنهاد|12-23"),
            ("ارسال پیشنهاد ۲ دی", "ارسال پیشنهاد|12-23"),
            ("ارسال پیشنهاد ۱۰/۲ ساعت ۹", "ارسال پیشنهاد|12-23 9:00"),
            ("ارسال پیشنهاد دیروز ساعت ۹", "ارسال پیشنهاد دیروز ساعت ۹|-"),
            ("تماس با سارا فردا ساعت ۱۱ ظهر", "تماس با سارا|11-26 11:00"),
            ("تماس با سارا فردا عصر ساعت ۵", "تماس با سارا|11-26 17:00"),
            ("ارسال پیشنهاد تا پس\u{200c}فردا", "ارسال پیشنهاد|11-27"),
        ],
    );
}

/// What a field for a day reads: the same day of another month, or its last; ends, and quarters by their last day.
#[test]
fn p9_months_quarters_and_ends() {
    let day = |text: &str| text.parse::<Date>().expect("a day");
    let read = |language: &str, customs: &Customs, typed: &str, today: &str| {
        let read = customs.read(typed, &words(language), day(today));
        read.ok().flatten().map_or_else(|| "-".to_owned(), |day| day.to_string())
    };
    let customs = european(&[]);
    for (language, typed, expected) in [
        ("en", "in 3 months", "2027-02-28"),
        ("en", "3m", "2027-02-28"),
        ("en", "next month", "2026-12-30"),
        ("en", "6 weeks", "2027-01-11"),
        ("en", "2w", "2026-12-14"),
        ("en", "end of month", "2026-11-30"),
        ("en", "end of the quarter", "2026-12-31"),
        ("en", "End of year", "2026-12-31"),
        ("en", "Q1", "2027-03-31"),
        ("en", "q4", "2026-12-31"),
        ("en", "Q2 2028", "2028-06-30"),
        ("en", "Q5", "-"),
        ("en", "m", "-"),
        ("ro", "la sfârșitul lunii", "2026-11-30"),
        ("ro", "T1", "2027-03-31"),
        ("ro", "luna viitoare", "2026-12-30"),
        ("pl", "do końca roku", "2026-12-31"),
        ("pl", "1 kw.", "2027-03-31"),
        ("pl", "6 tygodni", "2027-01-11"),
        ("zh", "年底", "2026-12-31"),
        ("zh", "第1季度", "2027-03-31"),
        ("zh", "3个月", "2027-02-28"),
        ("zh", "3月", "-"),
        ("zh", "下月初", "2026-12-01"),
        ("fi", "kuun loppuun mennessä", "2026-11-30"),
        ("fi", "6 viikkoa", "2027-01-11"),
        ("fi", "Q1", "2027-03-31"),
    ] {
        assert_eq!(read(language, &customs, typed, "2026-11-30"), expected, "{language}: {typed}");
    }
    let persian = Customs { calendar: Calendar::SolarHijri, week: Week::of_region("IR"), ..Customs::default() };
    for (typed, expected) in [("پایان سال", "2027-03-20"), ("فصل ۴", "2027-03-20"), ("آخر ماه", "2026-12-21")]
    {
        assert_eq!(read("fa", &persian, typed, "2026-11-30"), expected, "{typed}");
    }
    let line = line("Plan Q1", &words("en"), &customs, today());
    assert_eq!((&*line.title, line.due), ("Plan Q1", None), "in a title it is a word");
}
