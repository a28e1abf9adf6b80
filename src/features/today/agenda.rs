//! Today by hour: what has a time, where it stands, and where the day is.

use kariz_client::{browser::clock, format, i18n::t, parts::next_step::step_title};
use kariz_core::{Activity, ActivityId, Table, TimeOfDay};
use kariz_kit::{CollectView, Icon, dynamic, reactive::memo};
use leptos::prelude::*;

use super::{row::link_of, work::Work};

/// The hours that are always shown.
const USUAL: (u16, u16) = (9, 18);
/// How long something takes of which nobody has said it, in minutes.
const USUAL_MINUTES: u32 = 30;
/// Nothing is shown longer than a day, in minutes.
const DAY: u32 = 1_440;
/// What is shorter takes the room of so many minutes: a line of text.
const SHORTEST: u32 = 26;
/// The hand of the clock is moved so often.
const TICK: std::time::Duration = std::time::Duration::from_secs(60);
/// More than anybody does in a day: a copy that somebody has made up may have any number, and the list has them all.
const MOST: usize = 200;

/// Something at its time.
#[derive(Clone, PartialEq)]
struct Entry {
    step: ActivityId,
    title: String,
    with: String,
    at: TimeOfDay,
    minutes: u32,
    done: bool,
    link: Option<String>,
}

fn entry(work: Work, step: &Activity) -> Option<Entry> {
    let at = step.due_time?;
    let with = work.store.book(|book| {
        let deal = step.deal.and_then(|id| book.deal(id));
        let organisation = deal.and_then(|deal| deal.organisation).and_then(|id| book.organisation(id));
        let lead = step.lead.and_then(|id| book.lead(id));
        let of_deal =
            organisation.map(|organisation| organisation.name.clone()).or(deal.map(|deal| deal.title.clone()));
        of_deal.or_else(|| lead.map(|lead| lead.name.clone()))
    });
    Some(Entry {
        step: step.id,
        title: step_title(step),
        with: with.unwrap_or_default(),
        at,
        minutes: step.length.unwrap_or(USUAL_MINUTES).min(DAY),
        done: step.done_at.is_some(),
        link: link_of(step),
    })
}

/// The steps of today that have a time, done ones too, by time.
fn entries(work: Work) -> Vec<Entry> {
    let today = work.store.today.get();
    for table in [Table::Activities, Table::Deals, Table::Organisations, Table::Leads] {
        work.store.watch_table(table);
    }
    let mut entries: Vec<Entry> = work.day.with(|day| {
        let steps = || day.today.iter().chain(&day.done);
        let found = steps().filter_map(|id| work.store.book(|book| book.activity(*id).cloned()));
        found.filter(|step| step.due == Some(today)).filter_map(|step| entry(work, &step)).collect()
    });
    entries.sort_by_key(|entry| (entry.at, entry.step));
    entries.truncate(MOST);
    entries
}

/// The panel at the side.
#[component]
pub fn Agenda(work: Work) -> impl IntoView {
    let entries = memo(move || entries(work));
    view! {
        <section class="panel agenda" aria-labelledby="today-agenda">
            <div class="panel__h"><h2 id="today-agenda">{t::today_agenda()}</h2></div>
            {dynamic(move || {
                let entries = entries.get();
                if entries.is_empty() {
                    view! { <p class="hint">{t::today_agenda_empty()}</p> }.into_any()
                } else {
                    view! { <Hours entries=entries/> }.into_any()
                }
            })}
        </section>
    }
}

/// Where something stands beside what happens at the same time.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Lane {
    at: usize,
    of: usize,
}

/// The lanes of what is given by time: what overlaps shares the width.
fn lanes(entries: &[Entry]) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::with_capacity(entries.len());
    // Since when what overlaps began, and until when each of its lanes is taken.
    let (mut began, mut taken) = (0, Vec::<u32>::new());
    for entry in entries {
        let start = u32::from(entry.at.minutes());
        if taken.iter().all(|until| *until <= start) {
            began = lanes.len();
            taken.clear();
        }
        let end = start + entry.minutes.max(SHORTEST);
        let at = taken.iter().position(|until| *until <= start).unwrap_or(taken.len());
        if at == taken.len() {
            taken.push(end)
        } else {
            taken[at] = end
        }
        lanes.push(Lane { at, of: 1 });
        lanes[began..].iter_mut().for_each(|lane| lane.of = taken.len());
    }
    lanes
}

#[component]
fn Hours(entries: Vec<Entry>) -> impl IntoView {
    let first = entries.iter().map(|entry| entry.at.hour_minute().0).fold(USUAL.0, u16::min);
    let end = |entry: &Entry| u16::try_from((u32::from(entry.at.minutes()) + entry.minutes).div_ceil(60)).unwrap_or(24);
    let last = entries.iter().map(end).fold(USUAL.1, u16::max).min(24);
    let now = RwSignal::new(minutes_now());
    let timer = set_interval_with_handle(move || now.set(minutes_now()), TICK).ok();
    on_cleanup(move || timer.iter().for_each(|timer| timer.clear()));
    let hours = (first..last).map(|hour| {
        let name = TimeOfDay::new(hour, 0).map(format::time);
        view! { <span class="agenda__h num" style:--t=(hour - first).to_string()>{name}</span> }
    });
    let lanes = lanes(&entries);
    let rows =
        entries.into_iter().zip(lanes).map(|(entry, lane)| view! { <EntryRow entry=entry first=first lane=lane/> });
    let hand = move || {
        let at = f64::from(now.get()) / 60.0 - f64::from(first);
        (at >= 0.0 && at <= f64::from(last - first)).then(|| {
            view! { <span class="agenda__now" style:--t=at.to_string() aria-hidden="true"></span> }
        })
    };
    view! {
        <div class="agenda__day" style:--n=(last - first).to_string()>
            <div aria-hidden="true">{hours.collect_view()}</div>
            <ul>{rows.collect_view()}</ul>
            {dynamic(hand)}
        </div>
    }
}

#[component]
fn EntryRow(entry: Entry, first: u16, lane: Lane) -> impl IntoView {
    let start = f64::from(entry.at.minutes()) / 60.0 - f64::from(first);
    let length = f64::from(entry.minutes.max(SHORTEST)) / 60.0;
    let time = format::time(entry.at);
    let words = view! { <b><bdi>{entry.title}</bdi></b><span><bdi>{entry.with}</bdi></span> };
    let inside = match entry.link {
        Some(link) => view! { <a href=link><time class="vh">{time}</time>{words}</a> }.into_any(),
        None => view! { <span><time class="vh">{time}</time>{words}</span> }.into_any(),
    };
    let done = entry.done.then(|| view! { <Icon name="check" size="s"/><span class="vh">{t::deal_done()}</span> });
    view! {
        <li class="agenda__e" class:agenda__e--done=entry.done style:--t=start.to_string() style:--d=length.to_string() style:--lane=lane.at.to_string() style:--of=lane.of.to_string()>{inside}{done}</li>
    }
}

/// Minutes since the user's midnight.
fn minutes_now() -> u32 {
    let now = clock::now();
    let start = clock::with_zone(|zone| zone.start_of(zone.date_of(now)));
    u32::try_from((now.0 - start.0) / 60_000).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(hour: u16, minute: u16, minutes: u32) -> Entry {
        Entry {
            step: ActivityId::default(),
            title: String::new(),
            with: String::new(),
            at: TimeOfDay::new(hour, minute).expect("a time"),
            minutes,
            done: false,
            link: None,
        }
    }

    #[test]
    fn what_is_at_the_same_time_stands_side_by_side() {
        let entries = [entry(9, 0, 30), entry(14, 0, 30), entry(14, 0, 60), entry(14, 30, 30), entry(15, 0, 5)];
        let shown: Vec<_> = lanes(&entries).iter().map(|lane| (lane.at, lane.of)).collect();
        assert_eq!(shown, [(0, 1), (0, 2), (1, 2), (0, 2), (0, 1)]);
    }
}
