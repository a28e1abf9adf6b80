//! Planned activities for calendars: iCalendar, RFC 5545, as much of it as they need.
//!
//! - A step's UID is its own, and its SEQUENCE grows with every export, so a later export replaces an earlier one.
//! - What is due at a time of day is *floating*: it stands in the workspace as a time on the wall clock of whoever looks
//!   at it (W2), and stands so in the calendar. A zone would claim to know more than was said.
//! - What has no time is an event of the whole day that leaves the day free.

use crate::{
    id::ActivityId,
    records::{Activity, TimeOfDay},
    time::{DAY_MS, Date, Timestamp},
};

/// How long something takes of which nobody has said it, in minutes.
const USUAL_MINUTES: u32 = 30;
/// What is longer is a mistake: a week.
const MOST_MINUTES: u32 = 10_080;
/// The most octets in a line.
const LINE: usize = 75;

/// Something for a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The activity.
    pub id: ActivityId,
    /// When it was written down.
    pub created_at: Timestamp,
    /// What it is called.
    pub title: String,
    /// What is to be known about it.
    pub about: String,
    /// Where it is, or its link.
    pub place: String,
    /// On which day.
    pub due: Date,
    /// At which time.
    pub time: Option<TimeOfDay>,
    /// How many minutes it takes.
    pub length: Option<u32>,
}

impl Event {
    /// A planned activity, if it is due on a day.
    pub fn of(activity: &Activity, title: String, about: String) -> Option<Self> {
        Some(Self {
            id: activity.id,
            created_at: activity.created_at,
            title,
            about,
            place: activity.place.clone(),
            due: activity.due.filter(|_| activity.is_planned())?,
            time: activity.due_time,
            length: activity.length,
        })
    }
}

/// A calendar's file with these events, made now.
pub fn calendar(events: &[Event], now: Timestamp) -> String {
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Kariz//Kariz//EN");
    file.line("METHOD:PUBLISH");
    events.iter().for_each(|event| file.event(event, now));
    file.line("END:VCALENDAR");
    file.0
}

struct File(String);

impl File {
    fn event(&mut self, event: &Event, now: Timestamp) {
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}@kariz", event.id));
        self.line(&format!("DTSTAMP:{}", utc(now)));
        self.line(&format!("SEQUENCE:{}", sequence(event.created_at, now)));
        match event.time {
            Some(time) => {
                self.line(&format!("DTSTART:{}", local(event.due, u32::from(time.minutes()))));
                let length = event.length.filter(|length| (1..=MOST_MINUTES).contains(length));
                let end = u32::from(time.minutes()) + length.unwrap_or(USUAL_MINUTES);
                self.line(&format!("DTEND:{}", local(event.due, end)));
            }
            None => {
                self.line(&format!("DTSTART;VALUE=DATE:{}", day(event.due)));
                self.line(&format!("DTEND;VALUE=DATE:{}", day(event.due.plus_days(1))));
                self.line("TRANSP:TRANSPARENT");
            }
        }
        self.text("SUMMARY", &event.title);
        self.text("DESCRIPTION", &event.about);
        self.text("LOCATION", &event.place);
        self.line("END:VEVENT");
    }

    fn text(&mut self, name: &str, text: &str) {
        if !text.trim().is_empty() {
            self.line(&format!("{name}:{}", escaped(text.trim())));
        }
    }

    /// A line, folded where it is too long, between letters.
    fn line(&mut self, line: &str) {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Text as a value: what means something there is escaped, and control characters, which must not stand there, are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            // The last two are ends of lines for some who read calendars.
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push_str("\\n"),
            '\t' => out.push(letter),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Minutes since it was written down: grows from export to export, and nothing has to be kept for it.
fn sequence(created_at: Timestamp, now: Timestamp) -> i64 {
    (now.0.saturating_sub(created_at.0) / 60_000).clamp(0, i64::from(i32::MAX))
}

fn day(date: Date) -> String {
    let (year, month, day) = date.ymd();
    format!("{year:04}{month:02}{day:02}")
}

/// So many minutes after the beginning of a day, which may be on the next, on the wall clock.
fn local(date: Date, minutes: u32) -> String {
    let (days, minutes) = (minutes / 1_440, minutes % 1_440);
    let date = date.plus_days(i32::try_from(days).unwrap_or_default());
    format!("{}T{:02}{:02}00", day(date), minutes / 60, minutes % 60)
}

fn utc(at: Timestamp) -> String {
    let days = i32::try_from(at.0.div_euclid(DAY_MS)).unwrap_or(i32::MAX);
    let seconds = at.0.rem_euclid(DAY_MS) / 1_000;
    let date = day(Date::from_day_number(days));
    format!("{date}T{:02}{:02}{:02}Z", seconds / 3_600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Event {
        Event {
            id: ActivityId::new(Timestamp(1), 7),
            created_at: Timestamp(0),
            title: "Call Petra".to_owned(),
            about: String::new(),
            place: String::new(),
            due: "2026-11-24".parse().expect("a day"),
            time: TimeOfDay::new(23, 45),
            length: Some(30),
        }
    }

    fn lines(event: &Event) -> Vec<String> {
        let file = calendar(std::slice::from_ref(event), Timestamp(1_795_528_800_000));
        assert!(file.split("\r\n").all(|line| line.len() <= LINE && !line.contains(['\r', '\n'])), "{file}");
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn w5_a_timed_step_stands_on_the_wall_clock_and_may_end_tomorrow() {
        let id = event().id;
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Kariz//Kariz//EN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            &format!("UID:{id}@kariz"),
            "DTSTAMP:20261124T140000Z",
            "SEQUENCE:29925480",
            "DTSTART:20261124T234500",
            "DTEND:20261125T001500",
            "SUMMARY:Call Petra",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        assert_eq!(lines(&event()), expected);
    }

    #[test]
    fn w5_a_step_of_no_time_is_of_the_whole_day() {
        let event = Event { time: None, due: "2028-02-29".parse().expect("a day"), ..event() };
        let lines = lines(&event);
        let has = |line: &str| lines.iter().any(|other| other == line);
        assert!(has("DTSTART;VALUE=DATE:20280229") && has("DTEND;VALUE=DATE:20280301") && has("TRANSP:TRANSPARENT"));
    }

    #[test]
    fn w5_what_people_write_cannot_become_something_else() {
        let title = "A; B, C\\D\r\nEND:VEVENT\u{2028}X\u{0}\u{7}\u{85}".to_owned();
        let lines = lines(&Event { title, ..event() });
        assert!(lines.iter().any(|line| line == "SUMMARY:A\\; B\\, C\\\\D\\nEND:VEVENT\\nX"), "{lines:?}");
        assert_eq!(lines.iter().filter(|line| *line == "END:VEVENT").count(), 1);
    }

    #[test]
    fn w5_long_lines_are_folded_between_letters() {
        let about = "Überprüfung der Wasserzähler, 14 Gebäude: کاریز 🚰 ".repeat(40);
        let lines = lines(&Event { about: about.clone(), ..event() });
        let expected = format!("DESCRIPTION:{}", escaped(about.trim()));
        assert!(lines.contains(&expected));
    }

    #[test]
    fn w5_a_later_export_replaces_an_earlier_one() {
        let made = Timestamp(1_000_000);
        assert_eq!(sequence(made, Timestamp(0)), 0, "a clock that is wrong");
        assert!(sequence(made, Timestamp(2_000_000)) < sequence(made, Timestamp(3_000_000)));
        assert_eq!(sequence(made, Timestamp(i64::MAX)), i64::from(i32::MAX));
    }
}
