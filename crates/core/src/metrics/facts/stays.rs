//! A deal's stays in stages, from its stage moves.

use super::stages::{StageIndex, StageNo};
use crate::{
    journey::journey,
    metrics::{Days, Period, Way},
    records::{Deal, Landing},
    time::{Date, Timestamp, Zone},
};

/// A deal's stay in a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) struct Stay {
    pub stage: StageNo,
    pub entered_on: Date,
    pub entered: Timestamp,
    /// `None` while it is still there.
    pub end: Option<End>,
}

/// The end of a stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) struct End {
    pub at: Timestamp,
    pub on: Date,
    pub exit: Exit,
}

/// Where a deal went from a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::metrics) enum Exit {
    Moved(StageNo),
    Won,
    Lost,
}

impl Stay {
    /// How the deal went on from here (M6).
    pub fn way(&self, stages: &StageIndex) -> Way {
        match self.end.map(|end| end.exit) {
            None => Way::StillThere,
            Some(Exit::Won) => Way::Won,
            Some(Exit::Lost) => Way::Lost,
            Some(Exit::Moved(next)) if stages.place(self.stage).is_after(stages.place(next)) => Way::MovedBack,
            Some(Exit::Moved(_)) => Way::MovedOn,
        }
    }

    /// How long it took; `None` while it lasts.
    pub fn lasted(&self) -> Option<Days> {
        self.end.map(|end| Days::since(self.entered, end.at))
    }
}

/// So many stays are looked through one by one; a deal has some ten.
const FEW: usize = 32;

/// For each stage, the last of a deal's stays that began in the period, in their order (M6). However often a copy has
/// moved a deal to and fro, it takes as long as they are many (B9).
pub(in crate::metrics) fn last_of_each<S>(
    stays: &[S],
    of: fn(&S) -> (StageNo, Date),
    period: Option<Period>,
) -> impl Iterator<Item = &S> {
    let entered = move |stay: &S| period.is_none_or(|period| period.contains(of(stay).1));
    let numbered = || stays.iter().enumerate().filter(move |(_, stay)| entered(stay));
    // The place of each stage's last, by the stage's number.
    let mut last: Vec<usize> = Vec::new();
    if stays.len() > FEW {
        for (at, stay) in numbered() {
            let stage = of(stay).0.index();
            last.resize(last.len().max(stage + 1), usize::MAX);
            last[stage] = at;
        }
    }
    let is_last = move |at: usize, stage: StageNo| match last.get(stage.index()) {
        Some(last) => *last == at,
        None => stays.iter().skip(at + 1).filter(|later| entered(later)).all(|later| of(later).0 != stage),
    };
    numbered().filter(move |(at, stay)| is_last(*at, of(stay).0)).map(|(_, stay)| stay)
}

/// The stays of a deal, in the order of time.
pub(in crate::metrics) fn stays(deal: &Deal, zone: &Zone, stages: &mut StageIndex) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::with_capacity(deal.moves.len() + 1);
    let mut is_end = false;
    journey(deal).for_each(|(at, to)| {
        let on = zone.date_of(at);
        let exit = match to {
            Landing::Stage(stage) => Exit::Moved(stages.number(stage)),
            Landing::Won => Exit::Won,
            Landing::Lost => Exit::Lost,
        };
        // After a deal was closed and reopened, its last stay has ended already.
        let lasting = stays.last_mut().filter(|stay| stay.end.is_none());
        is_end = lasting.map(|stay| stay.end = Some(End { at, on, exit })).is_some();
        if let Exit::Moved(stage) = exit {
            stays.push(Stay { stage, entered_on: on, entered: at, end: None });
        }
    });
    // The day of closing is the one that was said: noon of it may be another day in the user's zone.
    let last = stays.last_mut().and_then(|stay| stay.end.as_mut());
    if let (true, Some(closed_on), Some(end)) = (is_end, deal.closed_on(), last) {
        end.on = closed_on;
    }
    stays
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        book::stage_stays,
        metrics::fixture::{World, moment, stage},
        records::DealStatus,
    };

    /// Checks the stays of a lone deal, written `A 3.0 d, B –`.
    fn check(world: &World, expected: &str) {
        let deal = world.book.deals().next().expect("a deal");
        let mut index = StageIndex::default();
        let stays = stays(deal, &world.zone, &mut index);
        let text = stays.iter().map(|stay| {
            let letter = char::from_u32(index.place(stay.stage).stage.0.0 as u32).expect("a letter");
            format!("{letter} {}", stay.lasted().map_or("–".to_owned(), |days| days.to_string()))
        });
        assert_eq!(text.collect::<Vec<_>>().join(", "), expected);
    }

    fn with_status(text: &str, status: DealStatus) -> World {
        let mut world = World::of(text);
        let deal = world.book.deals().next().expect("a deal").clone();
        world.put(Deal { status, ..(*deal).clone() });
        world
    }

    fn open(letter: char, since: &str) -> DealStatus {
        DealStatus::Open { stage: stage(letter), since: moment(since) }
    }

    #[test]
    fn stays_follow_the_moves() {
        check(&World::of("open A 2026-01-01 B 2026-01-04"), "A 3.0 d, B –");
        check(&World::of("won A 2026-01-01 B 2026-01-04 won 2026-01-05T12:00"), "A 3.0 d, B 1.5 d");
        check(&World::of("open A 2026-01-01 lost 2026-01-02 B 2026-01-09"), "A 1.0 d, B –");
    }

    #[test]
    fn an_imported_deal_entered_only_where_it_is() {
        check(&World::of("open"), "A –");
        check(&World::of("won won 2026-01-31"), "");
        check(&World::of("lost"), "");
    }

    #[test]
    fn a_move_to_where_it_is_already_is_none() {
        check(&World::of("open A 2026-01-01 B 2026-01-02 B 2026-01-04 C 2026-01-05"), "A 1.0 d, B 3.0 d, C –");
    }

    /// One definition of a stay: the history of a deal shows those that the numbers count.
    #[test]
    fn the_history_of_a_deal_has_the_same_stays() {
        for text in [
            "open",
            "open A 2026-01-01 B 2026-01-04",
            "open A 2026-01-01 lost 2026-01-02 B 2026-01-09",
            "won A 2026-01-01T08:00 closed 2026-01-01",
            "won A 2026-01-01T18:00 closed 2026-01-01",
            "lost A 2026-01-05T09:00 B 2026-01-03 closed 2026-01-06",
        ] {
            let world = World::of(text);
            let deal = world.book.deals().next().expect("a deal");
            let mut index = StageIndex::default();
            let counted: Vec<_> = stays(deal, &world.zone, &mut index)
                .iter()
                .map(|stay| (index.place(stay.stage).stage, stay.entered, stay.end.map(|end| end.at)))
                .collect();
            let shown = stage_stays(deal, moment("2026-06-01"), &world.zone);
            let shown: Vec<_> = shown.iter().map(|stay| (stay.stage, stay.since, stay.until)).collect();
            assert_eq!(shown, counted, "{text}");
        }
    }

    /// East of the date line's noon (UTC) a deal that was closed on a day has left its stage on that day, too.
    #[test]
    fn a_stay_ends_on_the_day_of_closing_wherever_it_is_read() {
        for hours in [-11, 0, 13] {
            let mut world = World::of(
                "won A 2026-01-01T12:00 won 2026-01-11T12:00 closed 2026-01-11, lost A 2026-01-01T12:00 closed 2026-01-11",
            );
            world.zone = Zone { offsets: vec![(Timestamp(i64::MIN), hours * 60)] };
            for deal in world.book.deals() {
                let mut index = StageIndex::default();
                let ends: Vec<_> = stays(deal, &world.zone, &mut index).iter().filter_map(|stay| stay.end).collect();
                assert_eq!(ends.iter().map(|end| end.on.to_string()).collect::<Vec<_>>(), ["2026-01-11"], "{hours}");
                let shown = stage_stays(deal, moment("2026-06-01"), &world.zone);
                let entered = world.zone.date_of(moment("2026-01-01T12:00"));
                let days = "2026-01-11".parse::<Date>().expect("a day").days_since(entered).unsigned_abs();
                assert_eq!(shown.iter().map(|stay| stay.days).collect::<Vec<_>>(), [days], "{hours}");
            }
        }
    }

    /// Two copies moved the deal at the same time: the status says which of them prevailed.
    #[test]
    fn what_lost_against_the_status_does_not_count() {
        let text = "open A 2026-01-01 B 2026-01-03 C 2026-01-05";
        check(&with_status(text, open('B', "2026-01-03")), "A 2.0 d, B –");
        let won = DealStatus::Won { closed_on: "2026-01-03".parse().expect("a date") };
        check(&with_status("open A 2026-01-01 won 2026-01-03 C 2026-01-05", won), "A 2.0 d");
    }

    #[test]
    fn a_missing_move_is_assumed_when_the_status_says() {
        check(&with_status("open A 2026-01-01", open('B', "2026-01-08")), "A 7.0 d, B –");
        check(&World::of("won A 2026-01-01T12:00 closed 2026-01-11"), "A 10.0 d");
    }

    /// B5: a wrong clock never gives a negative duration.
    #[test]
    fn a_status_older_than_the_last_move_takes_no_time() {
        check(&with_status("open A 2026-01-05", open('B', "2026-01-01")), "A 0.0 d, B –");
        check(&World::of("lost A 2026-01-05 closed 2026-01-01"), "A 0.0 d");
    }
}
