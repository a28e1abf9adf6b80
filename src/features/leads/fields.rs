//! What is known of a lead, each field edited in place.

use std::sync::Arc;

use kariz_client::{
    customs::own_number,
    format,
    i18n::t,
    parts::{
        amount,
        in_place::{Editable, Editor, InPlace},
    },
    store::{Store, names},
    words::name_of,
};
use kariz_core::{ChannelId, Command, Entity, Lead, LeadId, LeadPatch, MemberId, RecordId, Table};
use leptos::prelude::*;

/// A lead whose fields are edited. Cheap to copy.
#[derive(Clone, Copy)]
pub struct LeadFields {
    pub store: Store,
    pub id: LeadId,
    pub lead: Memo<Arc<Lead>>,
}

/// A text of a lead.
#[derive(Clone, Copy)]
struct Text {
    name: &'static str,
    label: fn() -> &'static str,
    kind: &'static str,
    of: fn(&Lead) -> &String,
    patch: fn(String) -> LeadPatch,
}

macro_rules! texts {
    ($($constant:ident: $field:ident, $label:path, $kind:literal;)*) => {$(
        const $constant: Text = Text {
            name: stringify!($field),
            label: $label,
            kind: $kind,
            of: |lead| &lead.$field,
            patch: |text| LeadPatch { $field: Some(text), ..LeadPatch::default() },
        };
    )*};
}

texts! {
    NAME: name, t::field_name, "text";
    ORGANISATION: organisation, t::field_organisation, "text";
    ROLE: role, t::field_role, "text";
    INDUSTRY: industry, t::field_industry, "text";
    REGION: region, t::field_region, "text";
    EMAIL: email, t::field_email, "email";
    PHONE: phone, t::field_phone, "tel";
    CAMPAIGN: campaign, t::field_campaign, "text";
    REFERRER: referrer, t::field_referrer, "text";
    ABOUT: about, t::field_about, "";
}

impl LeadFields {
    fn place(self, field: &'static str) -> (Signal<Option<Entity>>, &'static str) {
        (Signal::stored(Some(Entity::new(Table::Leads, self.id))), field)
    }

    fn patched(self, patch: LeadPatch) -> Command {
        Command::EditLeads(vec![self.id], Box::new(patch))
    }

    fn text(self, text: Text) -> Editable {
        let raw = Signal::derive(move || self.lead.with(|lead| (text.of)(lead).clone()));
        let save = Callback::new(move |typed: String| {
            if text.name == NAME.name && typed.trim().is_empty() {
                return Err(t::rejected_name_missing().to_owned());
            }
            Ok(self.patched((text.patch)(typed.trim().to_owned())).into())
        });
        let editor = if text.kind.is_empty() { Editor::Lines } else { Editor::Line(text.kind) };
        Editable { label: (text.label)(), place: self.place(text.name), raw, editor, save }
    }

    fn value(self) -> Editable {
        let raw = Signal::derive(move || {
            let value = self.lead.with(|lead| lead.value);
            value.map(|value| format!("{} {}", amount::plain(value), value.currency)).unwrap_or_default()
        });
        let save = Callback::new(move |typed: String| {
            let was = self.lead.with_untracked(|lead| lead.value.map(|value| value.currency));
            let usual = was.or_else(|| self.store.book(|book| book.workspace().map(|workspace| workspace.currency)));
            let value = amount::read(&typed, usual.unwrap_or_default())?;
            Ok(self.patched(LeadPatch { value: Some(value), ..LeadPatch::default() }).into())
        });
        Editable { label: t::field_value(), place: self.place("value"), raw, editor: Editor::Line("amount"), save }
    }

    fn size(self) -> Editable {
        let raw = Signal::derive(move || {
            self.lead.with(|lead| lead.size).map(|size| own_number(size.into())).unwrap_or_default()
        });
        let save = Callback::new(move |typed: String| {
            let size = amount::whole(&typed, u32::MAX)?;
            Ok(self.patched(LeadPatch { size: Some(size), ..LeadPatch::default() }).into())
        });
        Editable { label: t::field_size(), place: self.place("size"), raw, editor: Editor::Line("amount"), save }
    }

    fn pick(self, table: Table) -> Editable {
        let of = move |lead: &Lead| match table {
            Table::Channels => lead.channel.map(RecordId::from),
            _ => lead.owner.map(RecordId::from),
        };
        let raw = Signal::derive(move || self.lead.with(|lead| of(lead)).map(|id| id.to_string()).unwrap_or_default());
        let options = Signal::derive(move || {
            self.store.watch_table(table);
            let nothing = if table == Table::Members { t::owner_nobody() } else { "–" };
            let all = self.store.book(|book| names(book, table));
            let all = all.into_iter().map(|(id, name)| (id.to_string(), name));
            std::iter::once((String::new(), nothing.to_owned())).chain(all).collect::<Vec<_>>()
        });
        let save = Callback::new(move |typed: String| {
            let id: Option<RecordId> = typed.parse().ok();
            Ok(self
                .patched(match table {
                    Table::Channels => LeadPatch { channel: Some(id.map(ChannelId)), ..LeadPatch::default() },
                    _ => LeadPatch { owner: Some(id.map(MemberId)), ..LeadPatch::default() },
                })
                .into())
        });
        let (label, field) = match table {
            Table::Channels => (t::field_channel(), "channel"),
            _ => (t::field_owner(), "owner"),
        };
        Editable { label, place: self.place(field), raw, editor: Editor::Choice(options), save }
    }

    fn picked(self, table: Table) -> Option<String> {
        self.store.watch_table(table);
        let id = self.lead.with(|lead| match table {
            Table::Channels => lead.channel.map(RecordId::from),
            _ => lead.owner.map(RecordId::from),
        });
        name_of(self.store, table, id?)
    }
}

/// The fields, as a list of terms.
#[component]
pub fn Fields(fields: LeadFields) -> impl IntoView {
    let text = move |text: Text| {
        let words = move || Some(fields.lead.with(|lead| (text.of)(lead).clone())).filter(|words| !words.is_empty());
        row(fields.text(text), Signal::derive(words))
    };
    let size = Signal::derive(move || fields.lead.with(|lead| lead.size).map(|size| format::number(f64::from(size))));
    let value = Signal::derive(move || fields.lead.with(|lead| lead.value).map(format::money_in_full));
    view! {
        <dl class="lfields">
            {text(NAME)}
            {text(ORGANISATION)}
            {text(ROLE)}
            {text(INDUSTRY)}
            {row(fields.size(), size)}
            {text(REGION)}
            {text(EMAIL)}
            {text(PHONE)}
            {row(fields.value(), value)}
            {row(fields.pick(Table::Channels), Signal::derive(move || fields.picked(Table::Channels)))}
            {row(fields.pick(Table::Members), Signal::derive(move || fields.picked(Table::Members)))}
            {text(CAMPAIGN)}
            {text(REFERRER)}
            {text(ABOUT)}
        </dl>
    }
}

fn row(what: Editable, words: Signal<Option<String>>) -> impl IntoView {
    view! {
        <div>
            <dt>{what.label}</dt>
            <dd><InPlace what=what><span class="pre" dir="auto" class:muted=move || words.get().is_none()>{move || words.get().unwrap_or_else(|| "–".to_owned())}</span></InPlace></dd>
        </div>
    }
}
