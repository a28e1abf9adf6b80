//! From stage to stage, by person: a heat map with words (M19, G5).

use kariz_client::{i18n::t, words::stage_name};
use kariz_core::metrics::groups::{By, Chance, Key, Passage, Passages, Which};
use leptos::prelude::*;

use super::{
    model::{Model, Open},
    names::{in_order_of_people, record_name},
    sheet::{Row, Sheet, SheetPanel, Tone, Value},
    words::{percent, plain_share},
};

#[component]
pub fn StagesHeat(model: Model) -> impl IntoView {
    let sheet = Signal::derive(move || heat(model).unwrap_or_default());
    view! { <SheetPanel model=model title=t::num_stages() hint=t::num_stages_hint().to_owned() sheet=sheet/> }
}

fn heat(model: Model) -> Option<Sheet> {
    let (pipeline, scope) = (model.pipeline()?, model.scope.get());
    let passages = model.read(|cases, book| Passages::of(cases, book, &scope, pipeline))?;
    let wanted = scope.owner;
    let stages: Vec<_> = passages.stages.iter().enumerate().map(|(at, stage)| (at, *stage)).collect();
    let mut rows: Vec<_> = passages
        .people
        .iter()
        .enumerate()
        .filter(|(_, person)| wanted.is_none_or(|wanted| wanted == **person))
        .map(|(who, person)| {
            let key = Key { id: person.0, ..Key::default() };
            let cell = |(at, stage): &(usize, kariz_core::StageId)| {
                value(passages.passage(who, *at), Open::Deals(By::Person, Some(key), Which::Left(*stage, false)))
            };
            let name = record_name(model.store, kariz_core::Table::Members, person.0, t::num_nobody());
            (key, name, stages.iter().map(cell).collect::<Vec<_>>())
        })
        .collect();
    in_order_of_people(model.store, &mut rows);
    let mut rows: Vec<_> = rows.into_iter().map(|(_, name, cells)| Row { name, cells, ..Row::default() }).collect();
    if !rows.is_empty() {
        let team = |(at, stage): &(usize, kariz_core::StageId)| {
            let own = passages.team(*at);
            let all = Passage { own, others: (0, 0), chance: Chance::TooFew };
            value(all, Open::Deals(By::Person, None, Which::Left(*stage, false)))
        };
        let cells = stages.iter().map(team).collect();
        rows.push(Row { name: t::num_all().to_owned(), is_total: true, cells, ..Row::default() });
    }
    let names = stages.iter().map(|(_, stage)| stage_name(model.store, *stage));
    Some(Sheet { columns: std::iter::once(t::num_person().to_owned()).chain(names).collect(), rows })
}

fn value(passage: Passage, open: Open) -> Value {
    let share = passage.share();
    if share.is_none() {
        return Value::none();
    }
    let of = t::num_went_on(passage.own.0, passage.own.1);
    let (words, tone) = match (passage.chance, passage.above()) {
        (Chance::Hardly, Some(above)) if above > 0.0 => (Some(t::num_above()), Tone::Good),
        (Chance::Hardly, Some(above)) if above < 0.0 => (Some(t::num_below()), Tone::Care),
        _ => (None, Tone::Plain),
    };
    let note = match words {
        Some(words) => kariz_client::i18n::dotted([of, words.to_owned()]),
        None => of,
    };
    let heat = share.map(kariz_core::metrics::Share::ratio);
    let value = Value::number(percent(share), plain_share(share)).noted(note).toned(tone).heated(heat);
    Value { open: Some(open), ..value }
}
