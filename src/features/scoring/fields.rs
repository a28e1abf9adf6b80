//! Points for what stands in fields of a lead (Q5): any field that the catalogue has.

use kariz_client::{
    browser::{clock, ids::new_id},
    customs::own_number,
    i18n::t,
    parts::amount,
    services::drafts::{self, Bound},
    words::field_words,
};
use kariz_core::{
    Currency, FieldPoints, LogKey, RecordId, Table, Test, Value, Workspace,
    catalogue::{Kind, entry},
    field::Field,
    record::KeyText,
    score::{MOST, fields, tests},
};
use kariz_kit::{Each, ErrorLine, Icon, Select, dynamic, listener, value_listener};
use leptos::prelude::*;

/// One rule that is being typed. Cheap to copy.
#[derive(Clone, Copy)]
struct Typed {
    key: LogKey,
    field: RwSignal<&'static str>,
    test: RwSignal<Test>,
    value: RwSignal<String>,
    points: RwSignal<String>,
    usual: Currency,
}

/// The rules that are being typed. Cheap to copy.
#[derive(Clone, Copy)]
pub struct FieldsTyped {
    all: RwSignal<Vec<Typed>>,
    usual: Currency,
}

impl FieldsTyped {
    /// Those of a workspace. What a later version has written of a field that is not known here stays (L11).
    pub fn of(workspace: &Workspace) -> Self {
        let usual = workspace.currency;
        let one = |(key, rule): (&LogKey, &FieldPoints)| {
            let field = entry(Table::Leads, &rule.field)?;
            let money = kariz_core::Money::decode(Value::Text(rule.value.clone()).as_ref()).ok();
            let value = money.filter(|_| field.kind == Kind::Money).map_or_else(|| rule.value.clone(), amount::plain);
            Some(Typed {
                key: *key,
                field: RwSignal::new(field.name),
                test: RwSignal::new(rule.test),
                value: RwSignal::new(value),
                points: RwSignal::new(own_number(rule.points.into())),
                usual: money.map_or(usual, |money| money.currency),
            })
        };
        Self { all: RwSignal::new(workspace.field_points.iter().filter_map(one).collect()), usual }
    }

    /// All of them together, as a draft keeps them: a rule a line, its parts between tabs.
    pub fn bound(self) -> Bound {
        let written = move || {
            let line = |one: &Typed| {
                let value = one.value.try_get()?.replace(['\t', '\n'], " ");
                let (test, points) = (one.test.try_get()?.word(), one.points.try_get()?);
                Some([&one.key.to_text(), one.field.try_get()?, test, &points, one.usual.code(), &value].join("\t"))
            };
            let lines = self.all.try_with(|all| all.iter().map(line).collect::<Option<Vec<_>>>())??;
            Some(lines.join("\n"))
        };
        let read = |line: &str| {
            let mut cells = line.split('\t');
            Some(Typed {
                key: LogKey::from_text(cells.next()?).ok()?,
                field: RwSignal::new(entry(Table::Leads, cells.next()?)?.name),
                test: RwSignal::new(
                    cells.next().and_then(|word| Test::ALL.iter().copied().find(|test| test.word() == word))?,
                ),
                points: RwSignal::new(cells.next()?.to_owned()),
                usual: cells.next()?.parse().ok()?,
                value: RwSignal::new(cells.next()?.to_owned()),
            })
        };
        drafts::together("fields", written, move |text| {
            let there = self.all.get_untracked();
            let one = |said: Typed| match there.iter().copied().find(|one| one.key == said.key) {
                Some(one) => {
                    one.field.set(said.field.get_untracked());
                    one.test.set(said.test.get_untracked());
                    one.value.set(said.value.get_untracked());
                    one.points.set(said.points.get_untracked());
                    one
                }
                None => said,
            };
            self.all.set(text.lines().filter_map(read).map(one).collect());
        })
    }

    /// Takes all of them away.
    pub fn clear(self) {
        self.all.set(Vec::new());
    }

    fn add(self) {
        let salt = (RecordId::from(new_id::<kariz_core::ActivityId>()).0 & u128::from(u32::MAX)) as u32;
        let typed = Typed {
            key: LogKey { at: clock::now(), salt },
            field: RwSignal::new("role"),
            test: RwSignal::new(Test::Has),
            value: RwSignal::default(),
            points: RwSignal::new("5".to_owned()),
            usual: self.usual,
        };
        self.all.update(|all| all.push(typed));
    }

    /// What is otherwise than it was; `None` where something cannot be read.
    pub fn changed(self, before: &Workspace) -> Option<Vec<(LogKey, Option<FieldPoints>)>> {
        let now: Vec<_> =
            self.all.with(|all| all.iter().map(|one| Some((one.key, one.read().ok()?))).collect::<Option<_>>())?;
        let known = before.field_points.iter().filter(|(_, rule)| entry(Table::Leads, &rule.field).is_some());
        let gone = known.map(|(key, _)| *key).filter(|key| now.iter().all(|(other, _)| other != key));
        let mut all: Vec<_> = gone.map(|key| (key, None)).collect();
        let differs = |(key, rule): &(LogKey, FieldPoints)| before.field_points.get(key) != Some(rule);
        all.extend(now.into_iter().filter(differs).map(|(key, rule)| (key, Some(rule))));
        Some(all)
    }
}

impl Typed {
    fn kind(self) -> Kind {
        entry(Table::Leads, self.field.get()).map_or(Kind::Text, |entry| entry.kind)
    }

    /// What is typed, or what is wrong with it.
    fn read(self) -> Result<FieldPoints, String> {
        let most = i32::try_from(MOST).unwrap_or_default();
        let signed = self.points.with(|text| text.trim().replace(['−', '–'], "-"));
        let below = signed.starts_with('-');
        let number = amount::whole(signed.trim_start_matches(['-', '+']), MOST).map_err(|_| t::points_signed(most))?;
        let points = i32::try_from(number.unwrap_or_default()).unwrap_or_default();
        let test = self.test.get();
        let value = self.value.with(|value| value.trim().to_owned());
        let value = match (test, self.kind()) {
            (Test::Filled, _) => String::new(),
            (_, Kind::Money) => match amount::read(&value, self.usual)?.map(|money| money.encode()) {
                Some(Value::Text(text)) => text,
                _ => String::new(),
            },
            (_, Kind::Count) => amount::whole(&value, u32::MAX)?.map(|number| number.to_string()).unwrap_or_default(),
            _ => value,
        };
        if test != Test::Filled && value.is_empty() {
            return Err(t::points_value_missing().to_owned());
        }
        Ok(FieldPoints {
            points: if below { -points } else { points },
            field: self.field.get().to_owned(),
            test,
            value,
        })
    }
}

/// The rules, each in a row.
#[component]
pub fn FieldRows(fields: FieldsTyped) -> impl IntoView {
    let is_none = move || fields.all.with(Vec::is_empty);
    view! {
        {dynamic(move || is_none().then(|| view! { <p class="hint">{t::points_fields_none()}</p> }))}
        <Each of=move || fields.all.get() key=|one: &Typed| format!("{:?}", one.key) let:one><Row one=one fields=fields/></Each>
        <p><button class="btn btn--s" type="button" on:click=listener(move |_| fields.add())><Icon name="plus" size="s"/>{t::points_field_add()}</button></p>
    }
}

#[component]
fn Row(one: Typed, fields: FieldsTyped) -> impl IntoView {
    let form = use_context::<kariz_kit::FormState>();
    let all: Vec<&'static str> = self::fields().map(|entry| entry.name).collect();
    let names: Vec<String> = all.iter().map(|name| field_words(Table::Leads, name)).collect();
    let all = StoredValue::new(all);
    let field = Signal::derive(move || all.with_value(|all| all.iter().position(|name| *name == one.field.get())));
    let choose_field = move |at: Option<usize>| {
        let Some(name) = at.and_then(|at| all.with_value(|all| all.get(at).copied())) else { return };
        one.field.set(name);
        let can = tests(untrack(|| one.kind()));
        if !can.contains(&one.test.get_untracked()) {
            one.test.set(can.last().copied().unwrap_or_default());
        }
    };
    let can = Signal::derive(move || {
        tests(one.kind()).iter().map(|test| t::points_test_word(test.word())).collect::<Vec<_>>()
    });
    let test = Signal::derive(move || tests(one.kind()).iter().position(|test| *test == one.test.get()));
    let choose_test = move |at: Option<usize>| {
        if let Some(test) = at.and_then(|at| tests(untrack(|| one.kind())).get(at)) {
            one.test.set(*test);
        }
    };
    let error = move || one.read().err().filter(|_| form.is_none_or(kariz_kit::FormState::tried));
    let remove = move |_| fields.all.update(|all| all.retain(|other| other.key != one.key));
    let called = move || field_words(Table::Leads, one.field.get());
    view! {
        <div class="ptf">
            <Select label=t::points_field().to_owned() class="input" options=names chosen=field on_choose=choose_field/>
            <Select label=t::points_test().to_owned() class="input" options=can chosen=test on_choose=choose_test/>
            <input class="input" type="text" autocomplete="off" dir="auto" aria-label=t::points_value() hidden=move || one.test.get() == Test::Filled
                prop:value=one.value on:input=value_listener(move |value| one.value.set(value))/>
            <input class="input num" type="text" inputmode="text" autocomplete="off" aria-label=move || t::points_of(called(), t::points_points())
                prop:value=one.points on:input=value_listener(move |points| one.points.set(points))/>
            <button class="btn btn--icon btn--s btn--ghost" type="button" aria-label=move || t::points_remove(called()) on:click=listener(remove)><Icon name="close" size="s"/></button>
        </div>
        {dynamic(move || error().map(|words| view! { <ErrorLine words=words/> }))}
    }
}
