//! A view: what the list shows and how. Personal ones are kept in this browser (P8).

mod written;

use kariz_client::browser::prefs;
use kariz_core::{Arrange, ChannelId, MemberId, PipelineId, ProductId, StageId};
use kariz_wire::Wire;

use super::columns::Column;

/// Which deals by where they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Status {
    /// In a stage.
    #[default]
    Open,
    /// Sold.
    Won,
    /// Not sold.
    Lost,
    /// All of these.
    All,
    /// Removed ones.
    Bin,
}

/// What rows are put together by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Group {
    /// Nothing.
    #[default]
    None,
    /// Stage, won, lost.
    Stage,
    /// Owner.
    Owner,
}

/// Which deals by their owner.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Wire)]
pub enum Owner {
    /// Whoever.
    #[default]
    Anybody,
    /// No owner.
    Nobody,
    /// This member.
    Member(MemberId),
}

/// What the list shows, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Where deals stand.
    pub status: Status,
    /// Words that stand in title, organisation or contact.
    pub text: String,
    /// In this pipeline.
    pub pipeline: Option<PipelineId>,
    /// In this stage.
    pub stage: Option<StageId>,
    /// Of this owner.
    pub owner: Owner,
    /// With this product.
    pub product: Option<ProductId>,
    /// Through this channel.
    pub channel: Option<ChannelId>,
    /// Worth at least so many whole units of their currency.
    pub at_least: Option<i64>,
    /// Expected to close within so many days from today, or overdue.
    pub closes_within: Option<i32>,
    /// By which column rows are sorted.
    pub sort: Column,
    /// Largest or latest first.
    pub descending: bool,
    /// What rows are put together by.
    pub group: Group,
    /// Which columns are shown.
    pub columns: Vec<Column>,
    /// What a later version has kept of it, as it is written: it stays (L11).
    pub others: String,
}

impl Default for View {
    fn default() -> Self {
        Self {
            status: Status::Open,
            text: String::new(),
            pipeline: None,
            stage: None,
            owner: Owner::Anybody,
            product: None,
            channel: None,
            at_least: None,
            closes_within: None,
            sort: Column::Value,
            descending: true,
            group: Group::None,
            columns: Column::USUAL.to_vec(),
            others: String::new(),
        }
    }
}

impl View {
    /// The view that this browser showed last.
    pub fn last() -> Self {
        prefs::get("deals.view").and_then(|text| Self::parse(&text)).unwrap_or_default()
    }

    /// Keeps it as the last one.
    pub fn remember(&self) {
        prefs::set("deals.view", &self.written());
    }

    /// Sorts by a column; once more, the other way round.
    pub fn sort_by(&mut self, column: Column) {
        self.descending = if self.sort == column { !self.descending } else { column == Column::Value };
        self.sort = column;
    }

    /// Shows a column in its place, or no longer. The title stays: it leads to the deal.
    pub fn toggle(&mut self, column: Column) {
        if !self.columns.contains(&column) {
            self.columns.push(column);
            self.columns.arrange();
        } else if column != Column::Title {
            self.columns.retain(|other| *other != column);
        }
    }

    /// The same order and columns, of all deals.
    pub fn of_all(mut self) -> Self {
        self.clear_filters();
        Self { status: Status::All, ..self }
    }

    /// Which deals it shows, without how.
    pub fn which(&self) -> Self {
        let Self { sort, descending, group, columns, .. } = Self::default();
        Self { sort, descending, group, columns, ..self.clone() }
    }

    /// Shows all deals of the same standing.
    pub fn clear_filters(&mut self) {
        let cleared = Self::default();
        let Self { status, sort, descending, group, columns, .. } = std::mem::replace(self, cleared);
        *self = Self { status, sort, descending, group, columns, ..Self::default() };
    }

    /// Whether anything but the standing is filtered.
    pub fn filtered(&self) -> bool {
        self.limits() > 0 || self.pipeline.is_some() || !self.text.is_empty()
    }

    /// How many of the choices of the filter's panel are made.
    pub fn limits(&self) -> usize {
        let made = [
            self.stage.is_some(),
            self.owner != Owner::Anybody,
            self.product.is_some(),
            self.channel.is_some(),
            self.at_least.is_some(),
            self.closes_within.is_some(),
        ];
        made.into_iter().filter(|made| *made).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_come_and_go_in_their_order() {
        let mut view = View { columns: vec![Column::Title, Column::Value], ..View::default() };
        view.toggle(Column::Closed);
        view.toggle(Column::Contact);
        assert_eq!(view.columns, [Column::Title, Column::Contact, Column::Value, Column::Closed]);
        view.toggle(Column::Value);
        view.toggle(Column::Title);
        assert_eq!(view.columns, [Column::Title, Column::Contact, Column::Closed], "the title stays");
    }

    #[test]
    fn a_heading_sorts_and_sorts_the_other_way_round() {
        let mut view = View::default();
        let mut pressed = |column| {
            view.sort_by(column);
            (view.sort, view.descending)
        };
        assert_eq!(pressed(Column::Title), (Column::Title, false));
        assert_eq!(pressed(Column::Title), (Column::Title, true));
        assert_eq!(pressed(Column::Value), (Column::Value, true), "the largest first");
        assert_eq!(pressed(Column::Value), (Column::Value, false));
    }

    #[test]
    fn cleared_filters_leave_standing_order_groups_and_columns() {
        let mut view = View {
            status: Status::Won,
            text: "acme".to_owned(),
            at_least: Some(5),
            group: Group::Stage,
            ..View::default()
        };
        assert_eq!(view.limits(), 1, "words and what is seen stand beside the panel");
        view.toggle(Column::Contact);
        view.sort_by(Column::Contact);
        assert!(view.filtered());
        let columns = view.columns.clone();
        view.clear_filters();
        assert!(!view.filtered());
        assert_eq!((view.status, view.group, view.sort), (Status::Won, Group::Stage, Column::Contact));
        assert_eq!(view.columns, columns);
    }
}
