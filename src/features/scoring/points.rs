//! For what a workspace gives points (Q5): sources of engagement, own signals, fields of a lead, the threshold.

use std::collections::BTreeMap;

use kariz_client::{
    browser::ids::new_id,
    customs::own_number,
    i18n::t,
    parts::{DraftLine, amount, say_refused},
    services::drafts::{self, Draft},
    store::{toast_with_undo, use_store},
    words::source_words,
};
use kariz_core::{
    Command, Points, RecordId, Sign, Source, Workspace,
    command::EditPoints,
    record::KeyText,
    score::{MOST, Rule, USUAL, in_force},
};
use kariz_kit::{Dialog, Each, ErrorLine, Form, FormState, Icon, TextField, dynamic, listener, value_listener};
use leptos::prelude::*;

use super::fields::{FieldRows, FieldsTyped};
use crate::shell::intents;

/// Nothing fades over longer than some ten years.
const LONGEST: u32 = 3_660;

/// What is typed for a source. Cheap to copy.
#[derive(Clone, Copy)]
struct Typed {
    source: Source,
    points: RwSignal<String>,
    cap: RwSignal<String>,
    days: RwSignal<String>,
    /// Of an own signal.
    name: RwSignal<String>,
}

impl Typed {
    fn of(rule: Rule, name: String) -> Self {
        let text = |number: u32| RwSignal::new(own_number(number.into()));
        Self {
            source: rule.source,
            points: text(rule.points),
            cap: text(rule.cap),
            days: text(rule.fades_over),
            name: RwSignal::new(name),
        }
    }

    /// What stands there in place of what was typed.
    fn set(self, cells: [String; 4]) {
        [self.points, self.cap, self.days, self.name].into_iter().zip(cells).for_each(|(text, cell)| text.set(cell));
    }

    fn is_own(self) -> bool {
        matches!(self.source, Source::Signal(Sign::Own(_)))
    }

    /// What is typed; `None` where something of it cannot be.
    fn read(self) -> Option<Points> {
        let number = |text: RwSignal<String>, most| text.with(|text| amount::whole(text, most)).ok();
        let points = Points {
            points: number(self.points, MOST)?.unwrap_or_default(),
            cap: number(self.cap, MOST)?.unwrap_or_default(),
            fades_over: number(self.days, LONGEST)?.unwrap_or_default(),
            name: self.name.with(|name| name.trim().to_owned()),
        };
        (!self.is_own() || !points.name.is_empty()).then_some(points)
    }

    fn error(self) -> Option<String> {
        let number = |text: RwSignal<String>, most| text.with(|text| amount::whole(text, most)).err();
        let nameless = self.is_own() && self.name.with(|name| name.trim().is_empty());
        let numbers = number(self.points, MOST).or_else(|| number(self.cap, MOST));
        let numbers = numbers.or_else(|| number(self.days, LONGEST));
        numbers.or_else(|| nameless.then(|| t::points_own_missing().to_owned()))
    }
}

/// As a draft keeps it: a source a line, what was typed for it between tabs.
fn written(typed: &[Typed]) -> Option<String> {
    let line = |one: &Typed| {
        let mut cells = vec![one.source.to_text()];
        for text in [one.points, one.cap, one.days, one.name] {
            cells.push(text.try_get()?.replace(['\t', '\n'], " "));
        }
        Some(cells.join("\t"))
    };
    Some(typed.iter().map(line).collect::<Option<Vec<_>>>()?.join("\n"))
}

/// Reads what [`written`] has written: a source that stands there already is said anew, not another.
fn read(text: &str, typed: RwSignal<Vec<Typed>>) {
    let line = |line: &str| {
        let mut cells = line.split('\t');
        let source = Source::from_text(cells.next()?).ok()?;
        let mut cell = || cells.next().unwrap_or_default().to_owned();
        Some((source, [cell(), cell(), cell(), cell()]))
    };
    say(text.lines().filter_map(line).collect(), typed);
}

/// These stand there, and no others.
fn say(rows: Vec<(Source, [String; 4])>, typed: RwSignal<Vec<Typed>>) {
    let there = typed.get_untracked();
    let one = |(source, cells): (Source, [String; 4])| {
        let empty = || RwSignal::new(String::new());
        let known = there.iter().copied().find(|one| one.source == source);
        let one =
            known.unwrap_or_else(|| Typed { source, points: empty(), cap: empty(), days: empty(), name: empty() });
        one.set(cells);
        one
    };
    typed.set(rows.into_iter().map(one).collect());
}

/// Asks for what points are given.
#[component]
pub fn PointsDialog() -> impl IntoView {
    let store = use_store();
    let form = FormState::new();
    let before = store.book(|book| book.workspace().cloned()).unwrap_or_default();
    let name = |source: &Source| before.points.get(source).map(|said| said.name.clone()).unwrap_or_default();
    let rules = in_force(Some(&before)).into_iter().map(|rule| Typed::of(rule, name(&rule.source)));
    let typed = RwSignal::new(rules.collect::<Vec<_>>());
    let fields = FieldsTyped::of(&before);
    let ready = RwSignal::new(own_number(before.ready_at.unwrap_or(Workspace::DEFAULT_READY_AT).into()));
    let kept = Draft::bind(
        store,
        "points",
        String::new(),
        vec![
            drafts::text("ready", ready),
            drafts::together("sources", move || typed.try_with(|typed| written(typed))?, move |text| read(text, typed)),
            fields.bound(),
        ],
    );
    let ready_at = move || ready.with(|text| amount::whole(text, 2 * MOST));
    let ready_error = Signal::derive(move || match ready_at() {
        Ok(Some(1..)) => None,
        _ => Some(t::points_ready_range().to_owned()),
    });
    let own = move || {
        let number = (RecordId::from(new_id::<kariz_core::ActivityId>()).0 & u128::from(u32::MAX)) as u32;
        let rule = Rule { source: Source::Signal(Sign::Own(number)), points: 8, cap: 16, fades_over: 30 };
        typed.update(|typed| typed.push(Typed::of(rule, String::new())));
    };
    let usual = move || {
        let usual = USUAL.iter().map(|rule| {
            let [points, cap, days] = [rule.points, rule.cap, rule.fades_over].map(|number| number.to_string());
            (rule.source, [points, cap, days, String::new()])
        });
        say(usual.collect(), typed);
        fields.clear();
        ready.set(own_number(Workspace::DEFAULT_READY_AT.into()));
    };
    let given = StoredValue::new(before);
    let save = move |()| {
        let edit = untrack(|| {
            let sources = given.with_value(|before| typed.with(|typed| changed(before, typed)))?;
            let ready_at = ready_at().ok().flatten()?;
            let ready_at = Some(ready_at).filter(|at| *at != Workspace::DEFAULT_READY_AT);
            let ready_at = given.with_value(|before| before.ready_at != ready_at).then_some(ready_at);
            Some(EditPoints { sources, fields: given.with_value(|before| fields.changed(before))?, ready_at })
        });
        let Some(edit) = edit else { return };
        let command = Command::EditPoints(Box::new(edit));
        store.run_then(command.clone(), move |result| match result {
            Ok(done) => {
                kept.sent();
                intents::close();
                if done.change.is_some() {
                    toast_with_undo(t::points_saved());
                }
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let of = move |own: bool| {
        move || typed.with(|typed| typed.iter().copied().filter(|one| one.is_own() == own).collect::<Vec<_>>())
    };
    view! {
        <Dialog title=t::points_title() on_close=|()| intents::close()>
            <Form state=form class="form lpoints" on_submit=save focus="input">
                <DraftLine draft=kept/>
                <p class="hint">{t::points_words()}</p>
                <TextField label=t::points_ready() value=ready error=ready_error inputmode="numeric" name="readyAt"/>
                <p class="hint">{t::points_ready_hint()}</p>
                <h3>{t::points_engagement()}</h3>
                <Rows rows=of(false) typed=typed/>
                <h3>{t::points_own()}</h3>
                <Rows rows=of(true) typed=typed/>
                <p><button class="btn btn--s" type="button" on:click=listener(move |_| own())><Icon name="plus" size="s"/>{t::points_own_add()}</button></p>
                <h3>{t::points_fields()}</h3>
                <FieldRows fields=fields/>
                <div class="dialog__foot">
                    <button class="btn btn--ghost" type="button" on:click=listener(move |_| usual())>{t::points_usual()}</button>
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

/// Sources of one kind, each in a row.
#[component]
fn Rows(rows: impl Fn() -> Vec<Typed> + Copy + Send + Sync + 'static, typed: RwSignal<Vec<Typed>>) -> impl IntoView {
    let is_any = move || !rows().is_empty();
    view! {
        {dynamic(move || is_any().then(|| view! {
            <p class="pts pts--head" aria-hidden="true"><span>{t::points_source()}</span><span>{t::points_points()}</span><span>{t::points_cap()}</span><span>{t::points_days()}</span></p>
        }))}
        <Each of=rows key=|one: &Typed| format!("{:?}", one.source) let:one><Row one=one typed=typed/></Each>
    }
}

#[component]
fn Row(one: Typed, typed: RwSignal<Vec<Typed>>) -> impl IntoView {
    let store = use_store();
    let form = use_context::<FormState>();
    let fixed = store.book(|book| source_words(book, one.source));
    let own = one.is_own();
    let name = fixed.clone();
    let called = move || if own { one.name.get() } else { name.clone() };
    let number = |text: RwSignal<String>, of: &'static str| {
        let called = called.clone();
        view! {
            <input class="input num" type="text" inputmode="numeric" autocomplete="off" aria-label=move || t::points_of(called(), of)
                prop:value=text on:input=value_listener(move |typed| text.set(typed))/>
        }
    };
    let (points, cap, days) =
        (number(one.points, t::points_points()), number(one.cap, t::points_cap()), number(one.days, t::points_days()));
    let error =
        move || one.error().filter(|_| !own || form.is_none_or(FormState::tried) || !one.name.with(String::is_empty));
    let remove = move |_| typed.update(|typed| typed.retain(|other| other.source != one.source));
    let what = match own {
        false => view! { <span><bdi>{fixed}</bdi></span> }.into_any(),
        true => view! {
            <span class="row">
                <input class="input" type="text" autocomplete="off" dir="auto" aria-label=t::points_own_name() placeholder=t::points_own_name()
                    prop:value=one.name on:input=value_listener(move |name| one.name.set(name))/>
                <button class="btn btn--icon btn--s btn--ghost" type="button" aria-label=move || t::points_remove(one.name.get()) on:click=listener(remove)><Icon name="close" size="s"/></button>
            </span>
        }
        .into_any(),
    };
    view! {
        <div class="pts">{what}{points}{cap}{days}</div>
        {dynamic(move || error().map(|words| view! { <ErrorLine words=words/> }))}
    }
}

/// What is otherwise than it was: as usual again, where it is just that. `None` where something cannot be read.
fn changed(before: &Workspace, typed: &[Typed]) -> Option<Vec<(Source, Option<Points>)>> {
    let usual = |source: Source| USUAL.iter().find(|rule| rule.source == source);
    let mut now = BTreeMap::new();
    for one in typed {
        let points = one.read()?;
        let is_usual = usual(one.source).is_some_and(|rule| {
            (rule.points, rule.cap, rule.fades_over) == (points.points, points.cap, points.fades_over)
        });
        now.insert(one.source, Some(points).filter(|_| !is_usual));
    }
    let gone = before.points.keys().filter(|source| !now.contains_key(source)).map(|source| (*source, None));
    let gone: Vec<_> = gone.collect();
    now.extend(gone);
    Some(now.into_iter().filter(|(source, points)| before.points.get(source) != points.as_ref()).collect())
}
