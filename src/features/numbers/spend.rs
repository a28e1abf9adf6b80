//! What was spent, month by month: entered, changed, taken away.

use kariz_client::{
    format,
    i18n::t,
    parts::{MoneyField, TypedMoney, chart::SaveAs, say_refused},
    store::{names, toast_with_undo_of, use_store},
};
use kariz_core::{
    ChannelId, Command, Date, Money, Spend, SpendId, Table,
    metrics::{Period, Unit, groups::Spending},
};
use kariz_kit::{CollectView, Dialog, Form, FormState, Icon, SelectField, TextField, dynamic, listener};
use leptos::prelude::*;

use super::{model::Model, names::record_name, words::whole_amount};
use crate::shell::intents::{self, Intent, ask};

/// So many months can be chosen, back from the present one.
const MONTHS: usize = 36;
/// So many are listed.
const SHOWN: usize = 60;

/// What was spent is to be entered, or changed.
#[derive(Clone, Default)]
pub struct EnterSpend(pub Option<SpendId>);
impl Intent for EnterSpend {}

/// What is written down, the latest first.
#[component]
pub fn SpendPanel(model: Model) -> impl IntoView {
    let list = move || model.read(|cases, _| cases.spending().to_vec()).unwrap_or_default();
    let row = move |spent: &Spending| {
        let channel = record_name(model.store, Table::Channels, spent.channel, t::num_no_particular());
        let (campaign, money) = model
            .read(|cases, _| {
                let converted =
                    cases.coinage().minor(spent.amount).filter(|_| spent.amount.currency != cases.coinage().currency);
                (cases.word(spent.campaign).to_owned(), converted.map(|minor| whole_amount(cases, i128::from(minor))))
            })
            .unwrap_or_default();
        let id = spent.id;
        let month = span_words(spent.first, spent.last, model.store.today.get_untracked());
        let label = t::num_spend_change(&channel, &month);
        view! {
            <li>
                <span class="num">{month}</span>
                <span><bdi>{channel}</bdi>{(!campaign.is_empty()).then(|| view! { <small><bdi>{campaign}</bdi></small> })}</span>
                <b class="num">{format::money(spent.amount)}{money.map(|money| view! { <small>{money}</small> })}</b>
                <button class="btn btn--ghost btn--icon btn--s changes" type="button" aria-label=label on:click=listener(move |_| ask(EnterSpend(Some(id))))><Icon name="edit" size="s"/></button>
            </li>
        }
    };
    view! {
        <section class="panel num-panel num-panel--wide" aria-labelledby="num-spend">
            <div class="panel__h">
                <h2 id="num-spend">{t::num_spent()}</h2>
                <button class="btn btn--s changes" type="button" on:click=listener(|_| ask(EnterSpend(None)))><Icon name="plus" size="s"/>{t::num_spend_add()}</button>
                <SaveAs name=t::num_spent()/>
            </div>
            {dynamic(move || {
                let list = list();
                if list.is_empty() {
                    return view! { <p class="hint">{t::num_spend_none()}</p> }.into_any();
                }
                let more = list.len().saturating_sub(SHOWN);
                let rows = list.iter().take(SHOWN).map(row).collect_view();
                view! {
                    <ul class="num-spent">{rows}</ul>
                    {(more > 0).then(|| view! { <p class="hint">{t::num_more(more)}</p> })}
                }
                .into_any()
            })}
        </section>
    }
}

/// A month by its name, other days by the first and the last.
fn span_words(first: Date, last: Date, today: Date) -> String {
    let month = Period::this_of(format::calendar(), Unit::Month, first);
    if (month.first(), month.last_day()) == (first, last) {
        return format::month(first);
    }
    t::num_days_between(format::date(first, today), format::date(last, today))
}

/// What a form begins with.
struct Before {
    channel: Option<ChannelId>,
    campaign: String,
    month: Period,
    typed: TypedMoney,
}

#[component]
pub fn SpendDialog(enter: EnterSpend) -> impl IntoView {
    let store = use_store();
    let before = enter.0.and_then(|id| store.book(|book| book.spend(id).cloned()));
    let today = store.today.get_untracked();
    let currency = store.book(|book| book.workspace().map(|workspace| workspace.currency)).unwrap_or_default();
    let begin = match &before {
        Some(spend) => Before {
            channel: spend.channel,
            campaign: spend.campaign.clone(),
            month: Period::between(spend.first, spend.last),
            typed: TypedMoney::of(spend.amount, currency),
        },
        None => Before {
            channel: None,
            campaign: String::new(),
            month: Period::this_of(format::calendar(), Unit::Month, today),
            typed: TypedMoney::of(None, currency),
        },
    };
    let form = FormState::new();
    let channels = store.book(|book| names(book, Table::Channels));
    let months = months(today, begin.month);
    let found = channels.iter().position(|(id, _)| begin.channel.is_some_and(|channel| channel.0 == *id));
    let channel = RwSignal::new(found.map_or(0, |at| at + 1));
    let none = std::iter::once(t::num_no_particular().to_owned());
    let channel_names: Vec<_> = none.chain(channels.iter().map(|(_, name)| name.clone())).collect();
    let month = RwSignal::new(months.iter().position(|month| same(*month, begin.month)).unwrap_or_default());
    let month_names: Vec<_> = months.iter().map(|month| span_words(month.first(), month.last_day(), today)).collect();
    let (campaign, typed) = (RwSignal::new(begin.campaign), begin.typed);
    let is_new = before.is_none();
    let missing = Signal::derive(move || {
        let is_empty = matches!(typed.read(), Ok(None));
        (form.tried() && is_empty).then(|| t::num_spend_missing().to_owned())
    });
    let (months, channels) = (StoredValue::new(months), StoredValue::new(channels));
    let was = before.map(|spend| spend.id);
    let save = move |amount: Option<Money>| {
        let Some(period) = months.with_value(|months| months.get(month.get_untracked()).copied()) else { return };
        let at = channel.get_untracked().checked_sub(1);
        let channel = at.and_then(|at| channels.with_value(|all| all.get(at).map(|(id, _)| ChannelId(*id))));
        let spend = Spend {
            channel,
            campaign: campaign.get_untracked(),
            first: period.first(),
            last: period.last_day(),
            amount,
            ..Spend::default()
        };
        let command = Command::SetSpend { before: was, spend: Box::new(spend) };
        let words = if amount.is_some() { t::num_spend_saved() } else { t::num_spend_removed() };
        store.run_then(command.clone(), move |result| match result {
            Ok(done) => {
                intents::close();
                toast_with_undo_of(words, done.change);
            }
            Err(rejection) => say_refused(store, form, command, rejection),
        });
    };
    let send = move |()| {
        if let Ok(Some(amount)) = typed.read() {
            save(Some(amount));
        }
    };
    view! {
        <Dialog title=t::num_spend() on_close=|()| intents::close()>
            <Form state=form class="form" on_submit=send focus="select">
                <SelectField label=t::num_channel() options=channel_names selected=channel on_select=move |at| channel.set(at)/>
                <TextField label=t::num_campaign() value=campaign/>
                <SelectField label=t::num_month() options=month_names selected=month on_select=move |at| month.set(at)/>
                <MoneyField label=t::num_amount() typed=typed name="amount"/>
                {move || missing.get().map(|words| view! { <p class="field__error" role="alert">{words}</p> })}
                <div class="dialog__foot">
                    {(!is_new).then(|| view! { <button class="btn btn--ghost" type="button" on:click=listener(move |_| save(None))>{t::num_spend_remove()}</button> })}
                    <button class="btn" type="button" on:click=listener(move |_| intents::close())>{t::cancel()}</button>
                    <button class="btn btn--brand" type="submit">{t::save()}</button>
                </div>
            </Form>
        </Dialog>
    }
}

/// The last months, the present one first; and the days that were chosen before, where they are none of them.
fn months(today: Date, chosen: Period) -> Vec<Period> {
    let mut months = Period::this_of(format::calendar(), Unit::Month, today).run_up(MONTHS);
    months.reverse();
    if !months.iter().any(|month| same(*month, chosen)) {
        months.insert(0, chosen);
    }
    months
}

fn same(one: Period, other: Period) -> bool {
    (one.first(), one.last_day()) == (other.first(), other.last_day())
}
