//! The weeks of a month, and where keys lead in it.

use kariz_core::{Calendar, Date, Week};

/// The weeks of the month that `date` is in: each day at its place, none where it is another month's.
pub fn weeks(calendar: Calendar, week: Week, date: Date) -> Vec<[Option<Date>; 7]> {
    let first = calendar.first_of_month(date);
    let last = first.plus_days(i32::try_from(calendar.days_in_month(date)).unwrap_or(1) - 1);
    let start = week.start(first);
    let rows = last.days_since(start) / 7 + 1;
    let day = |row: i32, place: i32| start.plus_days(row * 7 + place);
    let row =
        |row| [0, 1, 2, 3, 4, 5, 6].map(|place| Some(day(row, place)).filter(|day| first <= *day && *day <= last));
    (0..rows).map(row).collect()
}

/// The day to which a key leads, as the ARIA practices have it for choosing dates. `forward` is the arrow that
/// points the way in which the page reads.
pub fn leads(key: &str, shift: bool, forward: &str, calendar: Calendar, week: Week, from: Date) -> Option<Date> {
    let months = if shift { 12 } else { 1 };
    Some(match key {
        "ArrowLeft" | "ArrowRight" if key == forward => from.plus_days(1),
        "ArrowLeft" | "ArrowRight" => from.plus_days(-1),
        "ArrowDown" => from.plus_days(7),
        "ArrowUp" => from.plus_days(-7),
        "Home" => week.start(from),
        "End" => week.start(from).plus_days(6),
        "PageDown" => calendar.plus_months(from, months),
        "PageUp" => calendar.plus_months(from, -months),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap_or_default()
    }

    #[test]
    fn a_month_stands_in_the_regions_weeks() {
        let azar = weeks(Calendar::SolarHijri, Week::of_region("IR"), date("2026-11-28"));
        // 1 Azar 1405 is a Sunday: the second day of the week.
        assert_eq!(azar.len(), 5);
        assert_eq!((azar[0][0], azar[0][1]), (None, Some(date("2026-11-22"))));
        assert_eq!(azar.iter().flatten().flatten().count(), 30);
        let november = weeks(Calendar::Gregorian, Week::default(), date("2026-11-28"));
        assert_eq!((november.len(), november[5][0]), (6, Some(date("2026-11-30"))));
    }

    #[test]
    fn keys_lead_as_the_page_reads() {
        let lead = |key, shift, forward| {
            let from = date("2025-03-20"); // 30 Esfand 1403
            leads(key, shift, forward, Calendar::SolarHijri, Week::of_region("IR"), from)
        };
        assert_eq!(lead("ArrowLeft", false, "ArrowLeft"), Some(date("2025-03-21")));
        assert_eq!(lead("ArrowLeft", false, "ArrowRight"), Some(date("2025-03-19")));
        assert_eq!(lead("PageDown", true, "ArrowLeft"), Some(date("2026-03-20")));
        assert_eq!(lead("Home", false, "ArrowLeft"), Some(date("2025-03-15")));
        assert_eq!(lead("x", false, "ArrowLeft"), None);
    }
}
