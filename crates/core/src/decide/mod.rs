//! From a command to writes, or to a typed rejection. One file an area.
//!
//! A decision clones what it changes, changes the clone, and gives it to the [`desk::Desk`], which says in the end
//! what is to be written. Nothing is written by a rejected command.

mod activities;
mod buyer;
mod closing;
mod deals;
mod desk;
mod ends;
mod entry;
mod history;
mod leads;
mod moves;
mod pipelines;
mod place;
mod put;
mod remove;
mod settle;
mod sound;
mod stages;
mod workspace;

use desk::Desk;

pub use sound::check_new;

use crate::{
    Book, Command,
    id::MemberId,
    rejection::Rejection,
    time::{Date, Timestamp},
    write::Transaction,
};

/// What a decision needs from outside: the time, who is asking, and random bits.
pub struct Context<'a> {
    /// Now.
    pub now: Timestamp,
    /// Today in the user's time zone.
    pub today: Date,
    /// "This is me" (L12).
    pub me: Option<MemberId>,
    /// Gives 64 random bits at each call.
    pub random: &'a mut dyn FnMut() -> u64,
}

/// What `command` writes, given what `book` holds. It writes nothing where all is as asked already.
/// The Book is drafted on, and is afterwards as it was.
///
/// # Errors
/// Says why the command cannot be carried out; then nothing is to be written.
pub fn decide(book: &mut Book, context: &mut Context<'_>, command: Command) -> Result<Transaction, Rejection> {
    let name = command.name().word().to_owned();
    let starts = matches!(command, Command::StartWorkspace(_) | Command::PutMany { .. });
    if book.workspace().is_none() && !starts {
        return Err(Rejection::WorkspaceState);
    }
    let mut desk = Desk::new(book, context);
    let decided = carry_out(&mut desk, command);
    let writes = desk.put_back();
    decided.map(|()| Transaction { name, writes })
}

fn carry_out(desk: &mut Desk<'_, '_>, command: Command) -> Result<(), Rejection> {
    match command {
        Command::StartWorkspace(start) => workspace::start(desk, start),
        Command::EditWorkspace(patch) => workspace::edit(desk, patch),
        Command::SetRate(currency, rate) => workspace::set_rate(desk, currency, rate),

        Command::AddPipeline { id, name, stages } => pipelines::add(desk, id, name, stages),
        Command::EditPipeline(id, patch) => pipelines::edit(desk, id, patch),
        Command::ReorderPipeline(id, before) => pipelines::reorder(desk, id, before),
        Command::AddStage { pipeline, stage, before } => stages::add(desk, pipeline, stage, before),
        Command::EditStage(id, patch, criteria) => stages::edit(desk, id, patch, criteria),
        Command::ReorderStage(id, before) => stages::reorder(desk, id, before),
        Command::ArchiveStage { stage, deals_to } => stages::archive(desk, stage, deals_to),

        Command::AddDeal(new) => deals::add(desk, new),
        Command::EditDeals(deals, patch) => deals::edit(desk, &deals, &patch),
        Command::SetBuyer { deal, organisation, contact } => deals::set_buyer(desk, deal, organisation, contact),
        Command::MoveDeals(command) => moves::move_deals(desk, &command),
        Command::CloseDeals(deals, closing) => closing::close(desk, &deals, &closing),
        Command::ReopenDeal(deal, stage) => closing::reopen(desk, deal, stage),
        Command::TickCriterion(deal, key, ticked) => deals::tick(desk, deal, key, ticked),

        Command::AddLead(lead) => leads::add(desk, lead),
        Command::EditLead(lead, patch) => leads::edit(desk, lead, *patch),
        Command::ConvertLead { lead, deal } => leads::convert(desk, lead, deal),
        Command::DisqualifyLead(lead, reason) => leads::disqualify(desk, lead, reason),

        Command::AddActivity(activity) => activities::add(desk, activity),
        Command::EditActivity(id, patch) => activities::edit(desk, id, *patch),
        Command::CompleteActivity { id, note, next } => activities::complete(desk, id, note, next),
        Command::ReopenActivity(id) => activities::reopen(desk, id),

        Command::Put(record) => put::put(desk, record),
        Command::Edit(patch) => put::edit(desk, patch),
        Command::PutMany { records, .. } => put::put_many(desk, records),
        Command::Remove(entities) => remove::remove(desk, &entities),
        Command::Restore(entities) => remove::restore(desk, &entities),
        Command::Settle { entity, field, value } => settle::settle(desk, entity, field, value),
    }
}
