//! Revenue month by month, beside the same month a year before (M12).

use kariz_client::{
    format,
    i18n::t,
    parts::chart::{Frame, Reach},
};
use kariz_core::metrics::{
    Period, Unit,
    groups::{By, Cases, Growth, Pick, Which},
};
use kariz_kit::{CollectView, css, listener, reactive::memo};
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::{
    model::{Model, Open, show_deals},
    sheet::{Row, Sheet, SheetPanel, Value},
    words::{amount, plain_amount, whole_amount},
};

#[component]
pub fn GrowthPanel(model: Model) -> impl IntoView {
    let growth: Signal<Growth> = memo(move || {
        let this = Period::this_of(format::calendar(), Unit::Month, model.store.today.get());
        let scope = model.scope.get();
        model.read(|cases, _| Growth::of(cases, &scope, this)).unwrap_or_default()
    })
    .into();
    let sheet = Signal::derive(move || model.read(|cases, _| table(model, cases, &growth.get())).unwrap_or_default());
    let words = move || model.read(|cases, _| sentence(cases, &growth.get())).flatten();
    let above = view! {
        <p class="num-legend">
            <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><rect x="1" y="1" width="12" height="12" rx="2.5" fill="var(--c-brand)"></rect></svg>{t::num_won()}</span>
            <span><svg class="fc-swatch" viewBox="0 0 14 14" aria-hidden="true"><path class="num-mark" d="M0 7h14"></path></svg>{t::num_a_year_before()}</span>
        </p>
        <GrowthChart model=model growth=growth/>
        <p class="hint num" role="status">{words}</p>
    };
    view! { <SheetPanel model=model title=t::num_growth() hint=t::num_growth_hint().to_owned() sheet=sheet above=above.into_any()/> }
}

/// The last month that is over, in words.
fn sentence(cases: &Cases, growth: &Growth) -> Option<String> {
    let at = growth.last()?;
    let month = growth.months.get(at)?;
    let more = |part: Option<f64>| part.map_or_else(|| "–".to_owned(), signed_percent);
    let (name, revenue) = (format::month(month.period.first()), amount(cases, month.revenue));
    Some(t::num_growth_words(name, revenue, more(growth.since_month(at)), more(growth.since_year(at)), month.won))
}

fn signed_percent(part: f64) -> String {
    let percent = (part * 100.0).round();
    t::num_percent(format::signed(percent))
}

fn table(model: Model, cases: &Cases, growth: &Growth) -> Sheet {
    let today = model.store.today.get_untracked();
    let rows = growth.shown().collect::<Vec<_>>().into_iter().rev().map(|(at, month)| {
        let part = |part: Option<f64>| {
            part.map_or_else(Value::none, |part| Value::number(signed_percent(part), format!("{part:.4}")))
        };
        let year = at.checked_sub(12).and_then(|at| growth.months.get(at));
        let year = year.filter(|month| month.won > 0).map(|month| month.revenue);
        let money = |minor: i128| Value::number(whole_amount(cases, minor), plain_amount(cases, minor));
        let is_over = month.period.last_day() < today;
        let won = Value::count(month.won, || Open::In(month.period, By::Person, None, Which::Won));
        // A month that is not over is not compared with whole ones.
        let [since_month, since_year] = if is_over {
            [growth.since_month(at), growth.since_year(at)].map(part)
        } else {
            [Value::none().noted(t::num_not_over()), Value::none()]
        };
        let cells = vec![money(month.revenue), won, since_month, year.map_or_else(Value::none, money), since_year];
        Row { name: format::month(month.period.first()), cells, ..Row::default() }
    });
    let columns = [
        t::num_month(),
        t::num_revenue(),
        t::num_won(),
        t::num_since_month(),
        t::num_a_year_before(),
        t::num_since_year(),
    ];
    Sheet { columns: columns.map(str::to_owned).to_vec(), rows: rows.collect() }
}

fn pick() -> Pick {
    Pick { by: By::Person, key: None, which: Which::Won }
}

#[component]
fn GrowthChart(model: Model, growth: Signal<Growth>) -> impl IntoView {
    let reach = Reach::at(0);
    let phone = window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width < 768.0);
    let press = move |place: usize, height: usize| {
        reach.note(place, height);
        let period = growth.with_untracked(|growth| {
            let (at, month) = growth.shown().nth(place)?;
            let before = at.checked_sub(12).and_then(|at| growth.months.get(at));
            Some(if height == 1 { before?.period } else { month.period })
        });
        if let Some(period) = period {
            let scope = model.scope.get_untracked().during(Some(period));
            let deals = untrack(|| model.read(|cases, _| cases.behind(&scope, &pick(), &[]))).unwrap_or_default();
            show_deals(t::num_in_period(t::num_won(), format::month(period.first())), deals);
        }
    };
    let press = Callback::new(move |(place, height): (usize, usize)| press(place, height));
    let keys = move |event: KeyboardEvent| reach.pressed(&event, |place, height| press.run((place, height)));
    let today = model.store.today;
    view! {
        <div class="fc-chart num-chart" node_ref=reach.around role="group" aria-label=t::num_growth() on:keydown=listener(keys)>
            {move || model.read(|cases, _| growth.with(|growth| bars(cases, growth, phone, today.get(), reach, press)))}
        </div>
    }
}

fn bars(
    cases: &Cases,
    growth: &Growth,
    phone: bool,
    today: kariz_core::Date,
    reach: Reach,
    press: Callback<(usize, usize)>,
) -> impl IntoView + use<> {
    let unit = cases.coinage().currency.minor_per_unit().max(1) as f64;
    let value = |minor: i128| minor as f64 / unit;
    let shown: Vec<_> = growth.shown().map(|(at, month)| (at, *month)).collect();
    let before = |at: usize| at.checked_sub(12).and_then(|at| growth.months.get(at)).copied();
    let all = shown.iter().flat_map(|(at, month)| [month.revenue, before(*at).map_or(0, |month| month.revenue)]);
    let most = all.max().unwrap_or_default();
    let frame = Frame::new(phone, value(most) * 1.1, shown.len());
    let has_room = move |place: usize| frame.step() > 44.0 || place.is_multiple_of(2);
    // Over all bars and lines; over the line of the year before, where that would cross it out.
    let sums: Vec<_> = shown
        .iter()
        .enumerate()
        .filter(|(place, (_, month))| month.revenue > 0 && has_room(*place))
        .map(|(place, (at, month))| {
            let above = frame.y(value(month.revenue)) - 6.0;
            let line = before(*at).filter(|earlier| earlier.revenue > 0).map(|earlier| frame.y(value(earlier.revenue)));
            let y = line.filter(|line| (above - 13.0..above + 4.0).contains(line)).map_or(above, |line| line - 6.0);
            view! { <text class="fc-sum" x=css::number(frame.middle(place)) y=css::number(y) text-anchor="middle">{format::compact(value(month.revenue))}</text> }
        })
        .collect();
    let marks: Vec<_> = shown
        .into_iter()
        .enumerate()
        .map(|(place, (at, month))| {
            let name = format::month(month.period.first());
            let label = t::num_point(&name, amount(cases, month.revenue), month.won);
            let [left, _, wide, _] = frame.bar(place, 0.96, (0.0, frame.most));
            let [x, y, width, height] = frame.bar(place, 0.62, (0.0, value(month.revenue)));
            let middle = css::number(frame.middle(place));
            let fill = if month.period.last_day() < today { "var(--c-brand)" } else { "url(#num-now)" };
            let axis = has_room(place).then(|| view! {
                <text class="fc-name" x=middle.clone() y=css::number(frame.line(1)) text-anchor="middle">{format::month_short(month.period.first())}</text>
                <text class="fc-axis" x=middle.clone() y=css::number(frame.line(2)) text-anchor="middle">{format::number(month.won as f64)}</text>
            });
            let earlier = before(at).filter(|month| month.revenue > 0).map(|earlier| {
                let name = format::month(earlier.period.first());
                let label = t::num_point(&name, amount(cases, earlier.revenue), earlier.won);
                let y = frame.y(value(earlier.revenue));
                let half = (frame.step() * 0.45).min(34.0);
                let line = format!("M{} {}H{}", css::number(frame.middle(place) - half), css::number(y), css::number(frame.middle(place) + half));
                view! {
                    <g class="fc-mark" role="button" aria-label=label data-mark=Reach::name(place, 1) tabindex=reach.tabindex(place, 1) on:click=listener(move |_| press.run((place, 1)))>
                        <rect class="fc-back" x=css::number(frame.middle(place) - half) y=css::number(y - 6.0) width=css::number(2.0 * half) height="12" rx="4"></rect>
                        <path class="num-mark" d=line></path>
                    </g>
                }
            });
            view! {
                <g class="fc-mark" role="button" aria-label=label data-mark=Reach::name(place, 0) tabindex=reach.tabindex(place, 0) on:click=listener(move |_| press.run((place, 0)))>
                    <rect class="fc-back" x=left y=css::number(frame.top - 20.0) width=wide height=css::number(frame.height - frame.top + 16.0) rx="8"></rect>
                    <rect x=x y=y width=width height=height fill=fill stroke="var(--c-brand)" stroke-width="1.3"></rect>
                    {axis}
                </g>
                {earlier}
            }
        })
        .collect();
    view! {
        <svg class="fc-svg" viewBox=frame.view_box()>
            <defs>
                <pattern id="num-now" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="6" height="6" fill="color-mix(in oklab, var(--c-brand) 18%, var(--c-surface))"></rect>
                    <path d="M0 0v6" stroke="var(--c-brand)" stroke-width="2.4"></path>
                </pattern>
            </defs>
            {frame.rules()}
            {marks.collect_view()}
            <g class="fc-over" aria-hidden="true">{sums.collect_view()}</g>
        </svg>
    }
}
