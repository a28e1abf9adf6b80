//! The list of a stage's entry criteria, while it is edited (P5): each is ticked, is a field that must be filled, or
//! something that must have happened; it warns or is required; and how deals ended with and without it.

use kariz_client::{
    browser::{clock, ids::random},
    customs::own_number,
    format,
    i18n::t,
    parts::amount::whole,
    words::{field_words, kind_words, needs_words},
};
use kariz_core::{
    ActivityKind, CriterionKey, Demand, Needs, RecordId, Stage, Table,
    command::CriterionPatch,
    metrics::{ENOUGH, Ended, WithAndWithout},
};
use kariz_kit::{CollectView, Each, Icon, Show, listener, value_listener};
use leptos::prelude::*;

/// What makes a criterion met, as it is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Tick,
    Field,
    Activity,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Tick, Self::Field, Self::Activity];

    fn words(self) -> &'static str {
        match self {
            Self::Tick => t::criterion_kind_tick(),
            Self::Field => t::criterion_kind_field(),
            Self::Activity => t::criterion_kind_activity(),
        }
    }
}

/// What can have happened; the first stands for whatever reached out to the buyer.
const HAPPENED: [Option<ActivityKind>; 7] = [
    None,
    Some(ActivityKind::Call),
    Some(ActivityKind::Email),
    Some(ActivityKind::Message),
    Some(ActivityKind::Meeting),
    Some(ActivityKind::Demo),
    Some(ActivityKind::Task),
];

/// How many days an activity may lie back where nothing else is said.
const USUAL_DAYS: u32 = 30;

/// One criterion as it is typed and chosen.
#[derive(Clone, Copy)]
struct Row {
    key: CriterionKey,
    kind: RwSignal<Kind>,
    words: RwSignal<String>,
    /// A place among [`Needs::fields`].
    field: RwSignal<usize>,
    /// A place in [`HAPPENED`].
    activity: RwSignal<usize>,
    days: RwSignal<String>,
    required: RwSignal<bool>,
}

impl Row {
    fn of(key: CriterionKey, words: &str, demand: &Demand) -> Self {
        let (mut field, mut activity, mut days) = (0, 0, USUAL_DAYS);
        let kind = match &demand.needs {
            Needs::Tick => Kind::Tick,
            Needs::Field(name) => {
                field = Needs::fields().position(|field| field == name).unwrap_or_default();
                Kind::Field
            }
            Needs::Activity { kind, days: within } => {
                activity = HAPPENED.iter().position(|happened| happened == kind).unwrap_or_default();
                days = *within;
                Kind::Activity
            }
        };
        let words = if kind == Kind::Tick { words.to_owned() } else { String::new() };
        Self {
            key,
            kind: RwSignal::new(kind),
            words: RwSignal::new(words),
            field: RwSignal::new(field),
            activity: RwSignal::new(activity),
            days: RwSignal::new(own_number(days.into())),
            required: RwSignal::new(demand.required),
        }
    }

    fn needs(self) -> Needs {
        match self.kind.get() {
            Kind::Tick => Needs::Tick,
            Kind::Field => Needs::Field(Needs::fields().nth(self.field.get()).unwrap_or("value").into()),
            Kind::Activity => Needs::Activity {
                kind: HAPPENED.get(self.activity.get()).copied().flatten(),
                days: self.days.with(|days| read_days(days)).unwrap_or(USUAL_DAYS),
            },
        }
    }

    /// What it is called. Of what is filled in or done it is said in the language of whoever writes it, for versions
    /// that know ticks alone.
    fn words(self) -> String {
        match self.needs() {
            Needs::Tick => self.words.get().trim().to_owned(),
            needs => needs_words(&needs),
        }
    }
}

fn read_days(typed: &str) -> Option<u32> {
    whole(typed, Needs::MOST_DAYS).ok().flatten().filter(|days| *days > 0)
}

/// The criteria as they are typed, in order. An emptied one goes.
#[derive(Clone, Copy)]
pub struct Criteria(RwSignal<Vec<Row>>);

impl Criteria {
    /// Those that a stage has.
    pub fn of(stage: &Stage) -> Self {
        let rows = stage.criteria.iter().map(|(key, words)| Row::of(*key, words, &stage.demand(key)));
        Self(RwSignal::new(rows.collect()))
    }

    /// What is to be written: `None` takes one away. Of the others only what differs.
    pub fn changes(&self, before: &Stage) -> Vec<(CriterionKey, Option<CriterionPatch>)> {
        let typed: Vec<(CriterionKey, String, Demand)> = untrack(|| {
            let rows = self.0.get().into_iter();
            let typed =
                rows.map(|row| (row.key, row.words(), Demand { needs: row.needs(), required: row.required.get() }));
            typed.filter(|(_, words, _)| !words.is_empty()).collect()
        });
        let gone = before.criteria.keys().filter(|key| typed.iter().all(|(other, ..)| other != *key));
        let gone: Vec<_> = gone.map(|key| (*key, None)).collect();
        let changed = typed.into_iter().filter_map(|(key, words, demand)| {
            let is_tick = demand.needs == Needs::Tick;
            let was = before.demand(&key);
            let is_reworded = match before.criteria.get(&key) {
                // In whose language it was written does not matter, as long as it asks for the same.
                Some(stood) => *stood != words && (is_tick || demand.needs != was.needs),
                None => true,
            };
            let patch =
                CriterionPatch { words: is_reworded.then_some(words), demand: (demand != was).then_some(demand) };
            (patch != CriterionPatch::default()).then_some((key, Some(patch)))
        });
        gone.into_iter().chain(changed).collect()
    }

    /// Whether all of it can be read.
    pub fn is_readable(&self) -> bool {
        let is_readable =
            |row: &Row| row.kind.get() != Kind::Activity || row.days.with(|days| read_days(days)).is_some();
        self.0.with(|rows| rows.iter().all(is_readable))
    }

    fn add(&self) {
        let key = CriterionKey(RecordId::new(clock::now(), random()));
        self.0.update(|rows| rows.push(Row::of(key, "", &Demand::default())));
    }

    fn remove(&self, key: CriterionKey) {
        self.0.update(|rows| rows.retain(|row| row.key != key));
    }
}

/// The fields for a stage's entry criteria.
#[component]
pub fn CriteriaFields(
    /// What is typed.
    criteria: Criteria,
    /// How deals ended that met each of those that the stage has, and those that did not.
    ended: Vec<(CriterionKey, WithAndWithout)>,
) -> impl IntoView {
    let number = move |key: CriterionKey| {
        criteria.0.with(|rows| rows.iter().position(|row| row.key == key).unwrap_or_default() + 1)
    };
    let ended = StoredValue::new(ended);
    let split =
        move |key: CriterionKey| ended.with_value(|all| all.iter().find(|(of, _)| *of == key).map(|(_, both)| *both));
    view! {
        <fieldset class="form__group">
            <legend>{t::stage_criteria()}</legend>
            <p class="hint">{t::stage_criteria_hint()}</p>
            <ul class="crits">
                <Each of=move || criteria.0.get() key=|row| row.key.0.to_string() let(row)>
                    <li class="crit-row">
                        <div class="crit-row__l">
                            <Choice
                                label=t::criterion_kind(number(row.key))
                                options=Kind::ALL.map(|kind| kind.words().to_owned()).to_vec()
                                chosen=Signal::derive(move || Kind::ALL.iter().position(|kind| *kind == row.kind.get()).unwrap_or_default())
                                on_choose=move |at: usize| row.kind.set(Kind::ALL.get(at).copied().unwrap_or(Kind::Tick))
                            />
                            <What row=row number=Signal::derive(move || number(row.key))/>
                            <button
                                class="btn btn--ghost btn--icon"
                                type="button"
                                aria-label=move || t::stage_criterion_remove(row.words())
                                on:click=listener(move |_| criteria.remove(row.key))
                            >
                                <Icon name="close" size="s"/>
                            </button>
                        </div>
                        <label class="check">
                            <input type="checkbox" prop:checked=row.required on:change:target=move |event| row.required.set(event.target().checked())/>
                            <span>{t::criterion_is_required()}</span>
                        </label>
                        {split(row.key).map(|both| view! { <p class="hint num">{ended_words(both)}</p> })}
                    </li>
                </Each>
            </ul>
            <button class="btn btn--s crits__add" type="button" on:click=listener(move |_| criteria.add())>
                <Icon name="plus" size="s"/>
                {t::stage_criterion_new()}
            </button>
        </fieldset>
    }
}

/// What is to be true: in words, which field, or what within how many days.
#[component]
fn What(row: Row, number: Signal<usize>) -> impl IntoView {
    let is = move |kind: Kind| move || row.kind.get() == kind;
    let happened = || HAPPENED.map(|kind| kind.map_or_else(t::criterion_any, kind_words).to_owned()).to_vec();
    let fields = || Needs::fields().map(|field| field_words(Table::Deals, field)).collect::<Vec<_>>();
    let wrong = move || row.days.with(|days| read_days(days)).is_none();
    view! {
        <Show when=is(Kind::Tick)>
            <input
                class="input"
                type="text"
                aria-label=move || t::stage_criterion(number.get())
                placeholder=t::stage_criterion_example()
                prop:value=row.words
                on:input=value_listener(move |text| row.words.set(text))
            />
        </Show>
        <Show when=is(Kind::Field)>
            <Choice label=t::criterion_which_field(number.get()) options=fields() chosen=row.field.into() on_choose=move |at| row.field.set(at)/>
        </Show>
        <Show when=is(Kind::Activity)>
            <Choice label=t::criterion_which_activity(number.get()) options=happened() chosen=row.activity.into() on_choose=move |at| row.activity.set(at)/>
            <label class="crit-row__d">
                <span>{t::criterion_days()}</span>
                <input
                    class="input num"
                    type="text"
                    inputmode="numeric"
                    aria-invalid=move || wrong().then_some("true")
                    prop:value=row.days
                    on:input=value_listener(move |text| row.days.set(text))
                />
            </label>
        </Show>
    }
}

#[component]
fn Choice(
    #[prop(into)] label: String,
    options: Vec<String>,
    chosen: Signal<usize>,
    #[prop(into)] on_choose: Callback<usize>,
) -> impl IntoView {
    let option = move |(index, name): (usize, String)| {
        view! { <option value=index.to_string() selected=move || index == chosen.get()>{name}</option> }
    };
    view! {
        <select class="input" aria-label=label on:change=value_listener(move |text| on_choose.run(text.parse().unwrap_or_default()))>
            {options.into_iter().enumerate().map(option).collect_view()}
        </select>
    }
}

/// "Won 62 % of 21 with it, 35 % of 17 without".
fn ended_words(both: WithAndWithout) -> String {
    let share = |ended: Ended| ended.win_rate().map(|rate| format::percent(rate.ratio()));
    let is_enough = both.with.n() >= ENOUGH && both.without.n() >= ENOUGH;
    match (share(both.with), share(both.without)) {
        (Some(with), Some(without)) if is_enough => t::criterion_ended(with, both.with.n(), without, both.without.n()),
        _ => t::criterion_ended_few(both.with.n(), both.without.n()),
    }
}
