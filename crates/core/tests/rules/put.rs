//! Records as a whole: from a form, an import, the sample workspace.

use kariz_core::{command::RecordPatch, *};

use crate::team::{Team, eur};

fn one() -> Team {
    let mut team = Team::with_stages("New 10, Offer 60");
    team.adds("Acme 100");
    team
}

fn put_many(records: Vec<AnyRecord>) -> Command {
    Command::PutMany { name: CommandName::Import, records }
}

fn imported(team: &mut Team, title: &str, stage: &str) -> Deal {
    let stage = team.stage(stage).id;
    Deal {
        id: team.id(),
        title: title.into(),
        pipeline: team.pipeline,
        status: DealStatus::Open { stage, since: Timestamp::default() },
        source_id: Some(title.to_lowercase()),
        ..Deal::default()
    }
}

#[test]
fn a_form_writes_only_what_differs() {
    let mut team = one();
    let product = Product { id: team.id(), name: " Pump ".into(), price: Some(eur(9)), ..Product::default() };
    team.done(Command::Put(product.clone().into()));
    let dearer = Product { name: "Pump".into(), price: Some(eur(10)), ..product.clone() };
    assert_eq!(team.done(Command::Put(dearer.into())).writes.len(), 1);
    assert_eq!(team.book.products_in_order().map(|pump| pump.price).collect::<Vec<_>>(), [Some(eur(10))]);
    let nameless = Product { name: " ".into(), ..product.clone() };
    assert_eq!(team.rejected(Command::Put(nameless.into())), Rejection::NameMissing);
    let negative = Product { price: Some(eur(-1)), ..product };
    assert!(matches!(team.rejected(Command::Put(negative.into())), Rejection::OutOfRange(..)));
}

/// P5: no form goes round the pipeline's rules.
#[test]
fn guarded_kinds_have_commands_of_their_own() {
    let mut team = one();
    for guarded in [AnyRecord::from(team.deal("Acme")), team.stage("New").into()] {
        let rejection = Rejection::OutOfRange(guarded.entity(), "table".into());
        assert_eq!(team.rejected(Command::Put(guarded)), rejection);
    }
}

#[test]
fn a_new_list_entry_comes_last() {
    let mut team = one();
    for name in ["Fair", "Newsletter"] {
        let channel = Channel { id: team.id(), name: name.into(), ..Channel::default() };
        team.done(Command::Put(channel.into()));
    }
    let names: Vec<_> = team.book.channels_in_order().map(|channel| channel.name.clone()).collect();
    assert_eq!(names, ["Referral", "Cold call", "Fair", "Newsletter"]);
}

#[test]
fn a_form_does_not_take_a_record_out_of_the_bin() {
    let mut team = one();
    let product = Product { id: team.id(), name: "Pump".into(), ..Product::default() };
    team.done(Command::Put(product.clone().into()));
    team.done(Command::Remove(vec![product.entity()]));
    team.done(Command::Put(Product { name: "Pumps".into(), ..product }.into()));
    assert_eq!(team.book.products_in_order().count(), 0);
}

/// X1: records may refer to each other, in any order.
#[test]
fn many_records_are_put_at_once() {
    let mut team = one();
    let organisation = Organisation { id: team.id(), name: "Beta".into(), ..Organisation::default() };
    let mut deal = imported(&mut team, "Beta", "Offer");
    deal.organisation = Some(organisation.id);
    let transaction = team.done(put_many(vec![deal.into(), organisation.into()]));
    assert_eq!(transaction.name, "import");
    let beta = team.deal("Beta");
    assert_eq!(beta.status, DealStatus::Open { stage: team.stage("Offer").id, since: team.now });
    assert_eq!((team.history("Beta").as_str(), beta.created_on), ("Offer", team.today()));
    assert_eq!(team.book.deal_from_source("beta").unwrap().id, beta.id);
}

#[test]
fn what_refers_to_nothing_is_rejected_with_all() {
    let mut team = one();
    let good = imported(&mut team, "Beta", "New");
    let nobody: OrganisationId = team.id();
    let bad = Deal { organisation: Some(nobody), ..imported(&mut team, "Gamma", "New") };
    let not_found = Rejection::NotFound(Entity::new(Table::Organisations, nobody));
    assert_eq!(team.rejected(put_many(vec![good.clone().into(), bad.into()])), not_found);
}

/// One command is one difference: its second step goes on from its first.
#[test]
fn a_record_that_is_named_twice_is_written_once() {
    let mut team = one();
    let first = imported(&mut team, "Beta", "New");
    let renamed = Deal { title: "Gamma".to_owned(), ..first.clone() };
    let transaction = team.done(put_many(vec![first.clone().into(), renamed.into()]));
    let [Write::Create { entity, fields }] = &transaction.writes[..] else { panic!("{transaction:?}") };
    assert_eq!((*entity, delta::value_in(fields, "title")), (first.entity(), Value::Text("Gamma".to_owned())));
    assert_eq!(team.board(), "New: Acme, Gamma | Offer: –");
}

#[test]
fn imported_deals_keep_the_order_of_the_file() {
    let mut team = one();
    let deals = ["B", "C", "D"].map(|title| imported(&mut team, title, "New").into());
    team.done(put_many(deals.into()));
    assert_eq!(team.board(), "New: Acme, B, C, D | Offer: –");
}

/// X1: importing again updates instead of doubling; P1: stage changes count in history.
#[test]
fn importing_again_moves_what_is_elsewhere() {
    let mut team = one();
    team.demands("Offer", "Budget known");
    let deal = imported(&mut team, "Beta", "New");
    team.done(put_many(vec![deal.clone().into()]));
    let since = team.now;
    team.days_pass(1);
    let again = Deal { created_on: team.day(-1), ..deal.clone() };
    assert!(team.done(put_many(vec![again.clone().into()])).writes.is_empty());
    assert_eq!(team.deal("Beta").status, DealStatus::Open { stage: team.stage("New").id, since });

    let status = DealStatus::Open { stage: team.stage("Offer").id, since: team.now };
    team.done(put_many(vec![Deal { status, ..again.clone() }.into()]));
    assert_eq!(team.history("Beta"), "New, Offer (unmet)");
    team.days_pass(1);
    let status = DealStatus::Won { closed_on: team.today() };
    team.done(put_many(vec![Deal { status, ..again }.into()]));
    assert_eq!(team.history("Beta"), "New, Offer (unmet), won");
}

#[test]
fn an_undone_import_can_be_made_again() {
    let mut team = one();
    let before = team.visible();
    let deal = imported(&mut team, "Beta", "New");
    let transaction = team.done(put_many(vec![deal.clone().into()]));
    team.undoes(&transaction);
    assert_eq!(team.visible(), before);
    team.done(put_many(vec![deal.into()]));
    assert_eq!(team.board(), "New: Acme, Beta | Offer: –");
}

/// X4: the sample brings its workspace along, but never a second one.
#[test]
fn records_can_start_a_workspace() {
    let mut team = Team::before_start();
    assert_eq!(team.rejected(put_many(Vec::new())), Rejection::WorkspaceState);
    let workspace = Workspace { id: team.id(), name: "Sample".into(), sample: true, ..Workspace::default() };
    let pipeline = Pipeline { id: team.id(), name: "Sales".into(), ..Pipeline::default() };
    team.done(put_many(vec![pipeline.into(), workspace.clone().into()]));
    assert!(team.book.workspace().unwrap().sample);
    let other = Workspace { id: team.id(), ..workspace };
    assert_eq!(team.rejected(put_many(vec![other.into()])), Rejection::WorkspaceState);
}

#[test]
fn an_import_of_thousands_takes_no_time() {
    let mut team = one();
    let deals = (0..10_000).map(|number| imported(&mut team, &format!("Deal {number}"), "New").into()).collect();
    let transaction = team.done(put_many(deals));
    assert_eq!(transaction.writes.len(), 10_000);
    assert_eq!(team.book.open_deal_count(team.stage("New").id), 10_001);
}

/// X1: an import leaves out the rows that would be rejected, and says why.
#[test]
fn a_row_can_be_checked_before_it_is_put() {
    let mut team = one();
    let today = team.today();
    let good = imported(&mut team, "Beta", "New");
    let check = |deal: Deal| decide::check_new(&deal.into(), today);
    assert_eq!(check(Deal { created_on: today, ..good.clone() }), Ok(()));
    let backwards = DealStatus::Won { closed_on: team.day(-2) };
    for (wrong, rejection) in [
        (Deal { title: " ".into(), ..good.clone() }, Rejection::NameMissing),
        (
            Deal { value: Some(eur(-1)), created_on: today, ..good.clone() },
            Rejection::OutOfRange(good.entity(), "value".into()),
        ),
        (
            Deal { status: backwards, created_on: today, ..good.clone() },
            Rejection::OutOfRange(good.entity(), "closedOn".into()),
        ),
    ] {
        assert_eq!(check(wrong.clone()), Err(rejection.clone()));
        assert_eq!(team.rejected(put_many(vec![wrong.into()])), rejection);
    }
}

/// A patch says what is meant: nothing else of the record is written, and it stays in sight.
#[test]
fn an_edit_writes_its_fields_only() {
    let mut team = Team::with_stages("New 10");
    let id: ContactId = team.id();
    let bo = Contact { id, name: "Bo Ek".into(), email: "bo@example.com".into(), ..Contact::default() };
    team.done(Command::Put(bo.into()));
    let edit = |patch| Command::Edit(RecordPatch::Contact(id, patch));
    let removed = Some(Some(Removal::Undone));
    let renamed = edit(ContactPatch { name: Some(" Bo Eklund ".into()), removed, ..ContactPatch::default() });
    assert_eq!(team.done(renamed).writes.len(), 1);
    let bo = team.book.contact(id).unwrap();
    assert_eq!((&*bo.name, &*bo.email, bo.removed), ("Bo Eklund", "bo@example.com", None));

    let nameless = edit(ContactPatch { name: Some(" ".into()), ..ContactPatch::default() });
    assert_eq!(team.rejected(nameless), Rejection::NameMissing);
    let nobody: MemberId = team.id();
    let colour = MemberPatch { colour: Some(1), ..MemberPatch::default() };
    let rejection = team.rejected(Command::Edit(RecordPatch::Member(nobody, colour)));
    assert_eq!(rejection, Rejection::NotFound(Entity::new(Table::Members, nobody)));
}
