//! When calls, mails and messages are answered: weekday by hour (M17), as a heat map with a table's numbers.

use kariz_client::{format, i18n::t};
use kariz_core::{
    Date,
    metrics::{
        Share,
        groups::{Hours, Slot},
        too_few,
    },
};
use kariz_kit::reactive::memo;
use leptos::prelude::*;

use super::{
    model::Model,
    sheet::{Row, Sheet, SheetPanel, Value},
    touches::hour,
    words::{percent, plain_share},
};

#[component]
pub fn HoursPanel(model: Model) -> impl IntoView {
    let hours: Signal<Hours> = memo(move || {
        let scope = model.scope.get();
        model.read(|cases, book| Hours::of(cases, book, &scope)).unwrap_or_default()
    })
    .into();
    let sheet = Signal::derive(move || hours.with(table));
    let hint = Signal::derive(move || hours.with(best));
    view! { <SheetPanel model=model title=t::num_hours() hint=hint sheet=sheet/> }
}

/// A weekday's name: Monday 0.
fn weekday(at: usize, short: bool) -> String {
    // The first day of 1970 was a Thursday: the fifth was a Monday.
    let monday = Date::from_day_number(4);
    let day = monday.plus_days(i32::try_from(at).unwrap_or_default());
    if short { format::weekday_short(day) } else { format::weekday(day, false) }
}

fn best(hours: &Hours) -> String {
    let all = hours.all();
    let share = |slot: Slot| percent(slot.share());
    match (hours.best_weekday(), hours.best_hour()) {
        _ if all.tried == 0 => t::num_hours_none().to_owned(),
        (Some((day, on)), Some((at, then))) => {
            t::num_best(weekday(day, false), share(on), on.tried, hour(at), share(then), then.tried)
        }
        (None, Some((at, then))) => t::num_best_hour(hour(at), share(then), then.tried),
        (Some((day, on)), None) => t::num_best_day(weekday(day, false), share(on), on.tried),
        (None, None) => t::num_best_none(all.tried),
    }
}

fn table(hours: &Hours) -> Sheet {
    let Some((first, last)) = hours.span() else { return Sheet::default() };
    let value = |slot: Slot| {
        if slot.tried == 0 {
            return Value::none();
        }
        let share = slot.share();
        let heat = share.filter(|_| !too_few(slot.tried)).map(Share::ratio);
        Value::number(percent(share), plain_share(share))
            .noted(t::num_answered_of(slot.answered, slot.tried))
            .heated(heat)
    };
    let row = |at: usize| {
        let cells = (0..7).map(|day| value(hours.slot(day, at))).chain([value(hours.hour(at))]).collect();
        Row { name: hour(at), cells, ..Row::default() }
    };
    let mut rows: Vec<_> = (first..=last).map(row).collect();
    let cells = (0..7).map(|day| value(hours.weekday(day))).chain([value(hours.all())]).collect();
    rows.push(Row { name: t::num_all().to_owned(), is_total: true, cells, ..Row::default() });
    let days = (0..7).map(|day| weekday(day, true));
    let columns = std::iter::once(t::num_hour().to_owned()).chain(days).chain([t::num_all().to_owned()]).collect();
    Sheet { columns, rows }
}
