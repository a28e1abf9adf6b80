//! From a command to writes, or to a typed rejection. One file an area.
//!
//! A decision clones what it changes, changes the clone, and gives it to the [`desk::Desk`], which says in the end
//! what is to be written. Nothing is written by a rejected command.

mod activities;
mod buyer;
mod closing;
mod conversion;
mod deals;
mod desk;
mod ends;
mod entry;
mod follow;
mod goals;
mod hand_over;
mod history;
mod leads;
mod moves;
mod pipelines;
mod place;
mod put;
mod remove;
mod reviews;
mod scoring;
mod sequences;
mod settle;
mod sound;
mod spend;
mod stages;
mod workspace;

use desk::Desk;

pub use follow::check_followed;
pub use sound::check_new;

use crate::{
    Book, Command,
    id::MemberId,
    rejection::Rejection,
    time::{Date, Timestamp, Zone},
    write::Transaction,
};

/// What a decision needs from outside: the time, who is asking, and random bits.
pub struct Context<'a> {
    /// Now.
    pub now: Timestamp,
    /// Today in the user's time zone.
    pub today: Date,
    /// The user's time zone.
    pub zone: &'a Zone,
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
    let decided =
        carry_out(&mut desk, command).and_then(|()| if starts { Ok(()) } else { hand_over::of_touched(&mut desk) });
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
        Command::EditStage(id, patch, criteria, triggers) => stages::edit(desk, id, patch, criteria, &triggers),
        Command::ReorderStage(id, before) => stages::reorder(desk, id, before),
        Command::ArchiveStage { stage, deals_to } => stages::archive(desk, stage, deals_to),

        Command::AddDeal(new) => deals::add(desk, new),
        Command::EditDeals(deals, patch) => deals::edit(desk, &deals, &patch),
        Command::SetBuyer { deal, organisation, contact } => deals::set_buyer(desk, deal, organisation, contact),
        Command::MoveDeals(command) => moves::move_deals(desk, &command),
        Command::CloseDeals(deals, closing) => closing::close(desk, &deals, &closing),
        Command::ReopenDeal(deal, stage) => closing::reopen(desk, deal, stage),
        Command::TickCriterion(deal, key, ticked) => deals::tick(desk, deal, key, ticked),
        Command::SetDealRole(deal, person, role) => deals::set_role(desk, deal, &person, role),
        Command::SignalDeals(deals, signal) => deals::signal(desk, &deals, signal),
        Command::PassSuggestion(deal) => deals::pass(desk, deal),

        Command::AddLeads(leads) => leads::add(desk, leads),
        Command::EditLeads(leads, patch) => leads::edit(desk, &leads, &patch),
        Command::StepLeads(leads, step) => leads::step(desk, &leads, &step),
        Command::ConvertLead(conversion) => conversion::convert(desk, *conversion),
        Command::AnswerLead(lead, question, answer) => leads::answer(desk, lead, question, answer),
        Command::SignalLeads(leads, signal) => leads::signal(desk, &leads, signal),
        Command::RetryDeals(deals, until) => leads::retry(desk, &deals, until),

        Command::SetGoals(set) => goals::set(desk, set),

        Command::EditIdeal(texts, patch) => scoring::edit_ideal(desk, texts, *patch),
        Command::EditPoints(edit) => scoring::edit_points(desk, *edit),

        Command::AddActivity(activity) => activities::add(desk, activity),
        Command::EditActivity(id, patch) => activities::edit(desk, id, *patch),
        Command::CompleteActivity { id, outcome, length, note, next } => {
            let came = activities::CameOf { outcome, length, note };
            activities::complete(desk, id, came, next)
        }
        Command::ReopenActivity(id) => activities::reopen(desk, id),

        Command::LogWritten { step, written } => activities::log_written(desk, step, *written),
        Command::Prepare(id, part, prepared) => activities::prepare(desk, id, part, prepared),

        Command::AddSequence(sequence, templates) => sequences::add(desk, *sequence, templates),
        Command::EditSequence(id, change) => sequences::edit(desk, id, *change),
        Command::Enrol { sequence, deals, leads } => sequences::enrol(desk, sequence, &deals, &leads),
        Command::StepEnrolments(enrolments, step) => sequences::step(desk, &enrolments, step),

        Command::BeginReview(review) => reviews::begin(desk, *review),
        Command::KeepReview(id, change) => reviews::keep(desk, id, *change),
        Command::AddActivities(activities) => activities::add_all(desk, activities),
        Command::SetSpend { before, spend } => spend::set(desk, before, *spend),

        Command::Put(record) => put::put(desk, record),
        Command::Edit(patch) => put::edit(desk, patch),
        Command::PutMany { records, .. } => put::put_many(desk, records),
        Command::Remove(entities) => remove::remove(desk, &entities),
        Command::Restore(entities) => remove::restore(desk, &entities),
        Command::Settle { entity, field, value } => settle::settle(desk, entity, field, value),
    }
}
