//! A sales history as another program would export it.

use kariz_core::Date;

use crate::dice::Dice;

const HEADER: &str = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

/// Products with their list prices.
const PRODUCTS: [(&str, i64); 7] = [
    ("GTX Basic", 550),
    ("GTXPro", 4_821),
    ("GTX Plus Basic", 1_096),
    ("GTX Plus Pro", 5_482),
    ("MG Special", 55),
    ("MG Advanced", 3_393),
    ("GTK 500", 26_768),
];
const FIRST_NAMES: [&str; 10] = ["Ada", "Bela", "Cora", "Darcel", "Elif", "Fritz", "Gita", "Hayden", "Ines", "Jonas"];
const LAST_NAMES: [&str; 6] = ["Arvelo", "Brandt", "Castano", "Dumont", "Eriks", "Farrow"];
const ACCOUNT_HEADS: [&str; 12] =
    ["Acme", "Bio", "Canc", "Dontech", "Fan", "Golddex", "Hat", "Iso", "Kan", "Opent", "Plex", "Xx"];
const ACCOUNT_TAILS: [&str; 8] = ["holdings", "Corporation", "ity", "zone", "fix", "ore, Inc.", " Group", "way & Sons"];

/// A CSV file like the public "CRM sales opportunities" data set, quirks included: `rows` opportunities
/// of 2016 and 2017 by 30 agents, m/d/yyyy dates without leading zeros, every sixth account blank.
/// Prospecting rows have no date at all, open ones neither closing date nor value; lost ones are
/// closed at 0. The same `seed` gives the same file.
pub fn opportunities_csv(rows: usize, seed: u64) -> String {
    let mut dice = Dice::new(seed);
    let mut text = String::with_capacity(80 * (rows + 1));
    text.push_str(HEADER);
    for number in 0..rows {
        text.push_str(&row(number, &mut dice));
    }
    text
}

/// Shares as in the data set: 48 % won, 28 % lost, 18 % engaging, 6 % prospecting.
fn row(number: usize, dice: &mut Dice) -> String {
    let id = id(number, dice);
    let (first, last) = (dice.one_of(&FIRST_NAMES), LAST_NAMES[dice.below(3) + 3 * (number % 2)]);
    let (product, price) = dice.one_of(&PRODUCTS);
    let account = account(dice);
    let engaged = Date::from_day_number(17_094 + 430 * i32::try_from(dice.below(1_000)).unwrap_or_default() / 1_000);
    let engage_date = month_first(engaged);
    let close_date = month_first(engaged.plus_days(i32::try_from(dice.range(1, 139)).unwrap_or_default()));
    let outcome = dice.range(0, 1_000);
    let (stage, dates, value) = match outcome {
        0..482 => ("Won", format!("{engage_date},{close_date}"), (price * dice.range(80, 121) / 100).to_string()),
        482..763 => ("Lost", format!("{engage_date},{close_date}"), "0".to_owned()),
        763..943 => ("Engaging", format!("{engage_date},"), String::new()),
        _ => ("Prospecting", ",".to_owned(), String::new()),
    };
    format!("{id},{first} {last},{product},{account},{stage},{dates},{value}\n")
}

/// Eight letters and digits, of which the last ones count up, so that no two are alike.
fn id(number: usize, dice: &mut Dice) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHIJKLMNOPQRSTUV";
    let counted = (0..4).map(|place| LETTERS[(number >> (5 * (3 - place))) % 32]);
    let thrown: Vec<u8> = (0..4).map(|_| *dice.one_of(LETTERS)).collect();
    thrown.into_iter().chain(counted).map(char::from).collect()
}

/// An account's name, quoted where it holds a comma; blank for every sixth row.
fn account(dice: &mut Dice) -> String {
    if dice.percent(16) {
        return String::new();
    }
    let name = format!("{}{}", dice.one_of(&ACCOUNT_HEADS), dice.one_of(&ACCOUNT_TAILS));
    if name.contains(',') { format!("\"{name}\"") } else { name }
}

/// As Americans write dates: `3/7/2017`.
fn month_first(date: Date) -> String {
    let (year, month, day) = date.ymd();
    format!("{month}/{day}/{year}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_the_quirks_of_the_data_set() {
        let text = opportunities_csv(9_000, 1);
        assert_eq!(text, opportunities_csv(9_000, 1));
        let rows: Vec<Vec<&str>> =
            text.lines().skip(1).filter(|l| !l.contains('"')).map(|l| l.split(',').collect()).collect();
        let count = |test: &dyn Fn(&Vec<&str>) -> bool| rows.iter().filter(|row| test(row)).count();
        assert!(rows.iter().all(|row| row.len() == 8));
        assert!(count(&|row| row[3].is_empty()) > 1_000, "accounts are blank at times");
        assert!(count(&|row| row[4] == "Won" && row[7] != "0" && !row[6].is_empty()) > 3_000);
        assert_eq!(count(&|row| row[4] == "Lost" && row[7] != "0"), 0);
        assert_eq!(count(&|row| row[4] == "Prospecting" && row[5..] != ["", "", ""]), 0);
        assert_eq!(count(&|row| row[4] == "Engaging" && (row[5].is_empty() || !row[6].is_empty())), 0);
    }
}
